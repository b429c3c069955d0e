package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends to the example service what the page on embedding sends to it. */
class CommandsTest {

    private static final Path ROOT = Path.of("../..");
    private static final Service SERVICE = Service.running();
    private static final Pattern COMMANDS =
            Pattern.compile("(?m)^```sh\\n((?:curl .*\\n){2,})```\\n+```text\\n((?:\\d+\\n)+)```$");

    @ParameterizedTest
    @ValueSource(strings = {"docs/embedding.md", "docs/ja/embedding.md"})
    void eachCommandIsAnsweredWithTheStatusThatThePageSays(String name) throws IOException {
        MatchResult commands = COMMANDS.matcher(Files.readString(ROOT.resolve(name)))
                .results()
                .findFirst()
                .orElseThrow();

        List<String> statuses = new ArrayList<>();
        for (String command : commands.group(1).lines().toList()) {
            int status = SERVICE.send(new Curl(command).toRequest(ROOT, SERVICE.port()))
                    .statusCode();
            statuses.add(String.valueOf(status));
        }

        assertThat(statuses).containsExactlyElementsOf(commands.group(2).lines().toList());
    }
}
