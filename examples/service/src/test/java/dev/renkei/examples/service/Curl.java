package dev.renkei.examples.service;

import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A command of curl that a page tells its reader to type.
 *
 * @param command  the command
 */
record Curl(String command) {

    private static final Pattern HEADER = Pattern.compile("-H \"([^:]+): ([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("--data-binary @(\\S+)");
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:8080([^\\s\"]+)");

    /** Returns what the command sends when it is typed in a folder, to a port of this machine. */
    HttpRequest.Builder toRequest(Path folder, int port) throws FileNotFoundException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + first(ADDRESS)))
                .POST(BodyPublishers.ofFile(folder.resolve(first(BODY))));
        HEADER.matcher(command).results().forEach(header -> request.header(header.group(1), header.group(2)));
        return request;
    }

    private String first(Pattern pattern) {
        return pattern.matcher(command).results().findFirst().orElseThrow().group(1);
    }
}
