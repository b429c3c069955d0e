package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;

/**
 * A connection to a service on this machine, over which a client can send what no well-behaved one sends.
 */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 120_000;
    private static final int SMALL_BUFFER = 4096;

    private final Socket socket = new Socket();

    /** An answer as it came, which is nothing at all where the service just closed the connection. */
    record Answer(String text) {

        private static final String CONTINUE = "HTTP/1.1 100 \r\n\r\n";

        Answer {
            text = text.startsWith(CONTINUE) ? text.substring(CONTINUE.length()) : text;
        }

        /** Returns the status, or 0 if there is none. */
        int status() {
            return text.matches("(?s)HTTP/1\\.1 \\d{3} .*") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        String head() {
            return text.substring(0, text.indexOf("\r\n\r\n"));
        }

        /** Returns the body, which is a JSON object or nothing. */
        String json() {
            int start = text.indexOf('{');
            return start < 0 ? "" : text.substring(start, text.lastIndexOf('}') + 1);
        }
    }

    Wire(int port) throws IOException {
        socket.setReceiveBufferSize(SMALL_BUFFER);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Sends a whole request, and returns its answer. */
    static Answer exchange(int port, byte[] request) throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.send(request);
            return wire.answer();
        }
    }

    /** Returns the head of a request that closes its connection. */
    static byte[] head(String method, String path, String... headers) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(ISO_8859_1);
    }

    /** Returns a request with a body of JSON. */
    static byte[] post(String path, byte[] body) {
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head("POST", path, "Content-Type: application/json", "Content-Length: " + body.length));
        request.writeBytes(body);
        return request.toByteArray();
    }

    /** Sends bytes, and tells whether the service still takes them. */
    boolean send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads until the service closes the connection, in order or not.
     *
     * @throws SocketTimeoutException if nothing comes for two minutes
     */
    Answer answer() throws SocketTimeoutException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] buffer = new byte[SMALL_BUFFER];
        try {
            for (int count = 0; count >= 0; count = socket.getInputStream().read(buffer)) {
                received.write(buffer, 0, count);
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return new Answer(received.toString(ISO_8859_1));
        }
        return new Answer(received.toString(ISO_8859_1));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
