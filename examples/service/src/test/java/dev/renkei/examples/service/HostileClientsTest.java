package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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
    void twoHundredAreRefusedOrAnsweredIn256Megabytes() throws Exception {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceApplication.class.getName(),
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--renkei.service.body-time=5s")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader log = service.inputReader()) {
            int port = port(log);
            CompletableFuture<List<String>> rest =
                    CompletableFuture.supplyAsync(() -> log.lines().toList());
            List<byte[]> bodies =
                    Stream.of(HostileBodies.of(LIMIT), HostileBodies.of(SMALL)).flatMap(List::stream).toList();

            assertThatOthersAreServed(new HostileClients(port, bodies, 200).attack(200, 5, ordinary()));

            assertThat(service.isAlive()).isTrue();
            service.destroy();
            assertThat(rest.get()).noneMatch(line -> line.contains(" ERROR ") || line.contains("OutOfMemoryError"));
        } finally {
            service.destroyForcibly();
        }
    }

    private static void assertThatOthersAreServed(HostileClients.Outcome outcome) {
        assertThat(outcome.hostile()).contains(422).allMatch(status -> status < 500 || status == 503);
        assertThat(outcome.ordinary()).isNotEmpty().containsOnly(200);
    }

    private static byte[] ordinary() throws IOException {
        return Wire.post("/agreements/validation", Files.readAllBytes(Path.of("../documents/osaka-izumi-2017.json")));
    }

    private static int port(BufferedReader log) throws IOException {
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("Service must start but ended");
    }
}
