package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hostile clients neither bring the service down nor keep it from others. */
class HostileClientsTest {

    private static final int KIBIBYTE = 1024;
    private static final int LIMIT = KIBIBYTE * KIBIBYTE;
    private static final int SMALL = 16 * KIBIBYTE;
    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void aFewAreRefusedOrAnsweredWhileOthersAreServed() throws Exception {
        HostileClients clients = new HostileClients(Service.running().port(), HostileBodies.of(SMALL), 20);

        assertThatOthersAreServed(clients.attack(35, 1, ordinary()));
    }

    @Test
    @Tag("thorough")
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void twoHundredAreRefusedOrAnsweredIn256Megabytes(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("log");
        Process service = start(log);
        try {
            List<byte[]> bodies = Stream.of(HostileBodies.of(LIMIT), HostileBodies.of(SMALL))
                    .flatMap(List::stream)
                    .toList();

            assertThatOthersAreServed(new HostileClients(port(service, log), bodies, 200).attack(200, 5, ordinary()));

            assertThat(service.isAlive()).isTrue();
            assertThat(Files.readAllLines(log)).noneMatch(line -> line.contains(" ERROR "));
        } finally {
            service.destroyForcibly().waitFor();
        }
    }

    /** Starts a service that ends when it runs out of memory, and does not depend on how fast this machine is. */
    private static Process start(Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceApplication.class.getName(),
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--renkei.limits.time=5s",
                        "--renkei.service.work-time=2m")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private static int port(Process service, Path log) throws IOException, InterruptedException {
        Optional<MatchResult> started = Optional.empty();
        while (started.isEmpty() && !service.waitFor(100, TimeUnit.MILLISECONDS)) {
            started = STARTED.matcher(Files.readString(log)).results().findFirst();
        }
        return Integer.parseInt(started.orElseThrow().group(1));
    }

    private static void assertThatOthersAreServed(HostileClients.Outcome outcome) {
        assertThat(outcome.hostile()).contains(422).allMatch(status -> status < 500 || status == 503);
        assertThat(outcome.ordinary()).isNotEmpty().containsOnly(200);
    }

    private static byte[] ordinary() throws IOException {
        return Wire.post("/agreements/validation", Files.readAllBytes(Path.of("../documents/osaka-izumi-2017.json")));
    }
}
