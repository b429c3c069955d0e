package dev.renkei.examples.hosts;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL of this machine, as Debian's package {@code postgresql} installs it, with a database that is gone afterwards.
 */
final class Postgres implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

    private final Path programs;
    private final Path folder;
    private final Path data;
    private final int port;

    private Postgres(Path programs, Path folder) throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.data = folder.resolve("data");
        this.port = freePort();
        // PostgreSQL does not run as root, and its own user must be able to write here.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        run("initdb", "-D", data.toString(), "-U", "renkei", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        String settings = "-F -c listen_addresses=127.0.0.1 -c unix_socket_directories= -p " + port;
        run("pg_ctl", "-D", data.toString(), "-w", "-l", folder.resolve("log").toString(), "-o", settings, "start");
    }

    /** Starts a server whose files are in a folder, or skips the test where PostgreSQL is not installed. */
    static Postgres in(Path folder) throws IOException {
        Optional<Path> programs = newestPrograms();
        assumeTrue(programs.isPresent(), "PostgreSQL is not installed: apt-get install postgresql");
        return new Postgres(programs.orElseThrow(), folder);
    }

    private static Optional<Path> newestPrograms() throws IOException {
        if (!Files.isDirectory(PROGRAMS)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=renkei";
    }

    private void run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("postgres", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int status = process.onExit().join().exitValue();
        String told = Files.readString(output);
        Files.delete(output);
        if (status != 0) {
            throw new IllegalStateException(program + " must succeed but did not:\n" + told);
        }
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "-D", data.toString(), "-m", "immediate", "stop");
    }
}
