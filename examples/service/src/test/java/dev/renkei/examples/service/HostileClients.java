package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Clients that want to bring a service down, all at the same time, and one that wants its documents validated.
 */
final class HostileClients {

    private static final List<String> PATHS = List.of(
            "/agreements/validation", "/agreements", "/agreements/publications", "/registers/validation", "/nowhere");
    private static final int CHUNKS = 2000;
    private static final int PAUSE_MILLIS = 50;

    private final int port;
    private final List<byte[]> bodies;
    private final int drops;

    /**
     * Creates the clients of a service.
     *
     * @param drops  how many bytes slow clients send one by one
     */
    HostileClients(int port, List<byte[]> bodies, int drops) {
        this.port = port;
        this.bodies = bodies;
        this.drops = drops;
    }

    /** What was answered; 0 stands for no answer. */
    record Outcome(List<Integer> hostile, List<Integer> ordinary) {}

    /** Lets clients attack, each with some requests, and sends an ordinary one again and again until they are done. */
    Outcome attack(int clients, int requests, byte[] ordinary)
            throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<List<Integer>>> attacks = IntStream.range(0, clients)
                    .mapToObj(client -> threads.submit(() -> attack(client, requests)))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            do {
                answers.add(Wire.exchange(port, ordinary).status());
            } while (!attacks.stream().allMatch(Future::isDone));
            List<Integer> statuses = new ArrayList<>();
            for (Future<List<Integer>> attack : attacks) {
                statuses.addAll(attack.get());
            }
            return new Outcome(statuses, answers);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Integer> attack(int client, int requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (int request = 0; request < requests; request++) {
            int number = client * requests + request;
            byte[] body = bodies.get(number % bodies.size());
            String path = PATHS.get(number % PATHS.size());
            List<Callable<Integer>> ways = List.of(
                    () -> post(path, body),
                    () -> post(path, body),
                    () -> post(path, body),
                    () -> sendChunksWithoutEnd(path),
                    () -> sendSlowly(path, body),
                    () -> abort(path, body),
                    () -> neverRead(path, body));
            statuses.add(ways.get(number % ways.size()).call());
        }
        return statuses;
    }

    private int post(String path, byte[] body) throws IOException {
        return Wire.exchange(port, Wire.post(path, body)).status();
    }

    private int sendChunksWithoutEnd(String path) throws IOException {
        try (Wire wire = new Wire(port)) {
            wire.send(Wire.head("POST", path, "Content-Type: application/json", "Transfer-Encoding: chunked"));
            byte[] chunk = ("800\r\n" + " ".repeat(0x800) + "\r\n").getBytes(US_ASCII);
            for (int sent = 0; sent < CHUNKS && wire.send(chunk); sent++) {}
            return wire.answer().status();
        }
    }

    /** Sends all but the end of a body, and then a byte now and then. */
    private int sendSlowly(String path, byte[] body) throws IOException, InterruptedException {
        byte[] request = Wire.post(path, body);
        try (Wire wire = new Wire(port)) {
            wire.send(Arrays.copyOf(request, request.length - drops));
            for (int left = drops; left > 0 && wire.send(new byte[] {' '}); left--) {
                Thread.sleep(PAUSE_MILLIS);
            }
            return wire.answer().status();
        }
    }

    private int abort(String path, byte[] body) throws IOException {
        byte[] request = Wire.post(path, body);
        try (Wire wire = new Wire(port)) {
            wire.send(Arrays.copyOf(request, request.length / 2));
            return 0;
        }
    }

    private int neverRead(String path, byte[] body) throws IOException, InterruptedException {
        try (Wire wire = new Wire(port)) {
            wire.send(Wire.post(path, body));
            Thread.sleep(PAUSE_MILLIS * 20L);
            return 0;
        }
    }
}
