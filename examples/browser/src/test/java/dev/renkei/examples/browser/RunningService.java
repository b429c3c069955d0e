package dev.renkei.examples.browser;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * The service as its jar starts it, in a heap of 256 MB.
 */
final class RunningService implements AutoCloseable {

    private static final Path JAR = Path.of("../service/target/renkei-service.jar");
    private static final Path LOG = Path.of("target/service.log");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final String address;

    private RunningService(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    static RunningService start() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("Service must have been built: ./mvnw verify");
        }
        int port = freePort();
        Files.createDirectories(LOG.getParent());
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        JAR.toString(),
                        "--server.address=127.0.0.1",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        RunningService service = new RunningService(process, "http://127.0.0.1:" + port + "/");
        service.awaitStart();
        return service;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitStart() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!isUp()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("Service must start but did not:\n" + Files.readString(LOG));
            }
            Thread.sleep(200);
        }
    }

    private boolean isUp() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(address + "actuator/health").toURL().openConnection();
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Returns the address of its page. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
