package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Bodies that cost a reader as much as their length allows.
 */
final class HostileBodies {

    private static final String AGREEMENT = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"x\"";
    private static final String REGISTER = "{\"format\":\"renkei/1\",\"type\":\"register\"";
    private static final int ROOM = 200;

    private HostileBodies() {}

    /** Returns one body of each kind, none of them longer than a number of bytes. */
    static List<byte[]> of(int bytes) {
        int room = bytes - ROOM;
        List<String> bodies = new ArrayList<>();
        for (String list : List.of("parties", "fields", "plans", "notes", "sources", "statements")) {
            bodies.add(list(AGREEMENT, list, room, number -> "null"));
            bodies.add(list(AGREEMENT, list, room, number -> "{}"));
            bodies.add(list(AGREEMENT, list, room, number -> "\"\""));
        }
        bodies.add(list(AGREEMENT, "fields", room, number -> "{\"label\":\"\"}"));
        bodies.add(list(AGREEMENT, "parties", room, number -> "{\"organization\":\"same\"}"));
        bodies.add(list(AGREEMENT, "parties", room, number -> "{\"organization\":\"" + colliding(number) + "\"}"));
        bodies.add(list(REGISTER, "agreements", room, number -> "{\"title\":\"" + colliding(number) + "\"}"));
        bodies.add(list(REGISTER, "agreements", room, number -> "{\"title\":\"\"}"));
        bodies.add(list(REGISTER, "initiatives", room, number -> "{\"title\":\"t\"}"));
        bodies.add(AGREEMENT + items(room, number -> ",\"unknown" + number + "\":1") + "}");
        bodies.add(AGREEMENT + items(room, number -> ",\"" + colliding(number) + "\":1") + "}");
        bodies.add(AGREEMENT + ",\"extensions\":{\"x\":{\"\":0"
                + items(room, number -> ",\"" + colliding(number) + "\":1") + "}}}");
        bodies.add(AGREEMENT + ",\"extensions\":{\"x\":[0" + items(room, number -> ",[]") + "]}}");
        bodies.add(AGREEMENT + ",\"extensions\":{\"x\":" + "[".repeat(room));
        bodies.add(AGREEMENT + ",\"extensions\":" + "{\"x\":".repeat(room / 5));
        bodies.add(AGREEMENT + ",\"purpose\":\"" + "#".repeat(room) + "\"}");
        bodies.add(AGREEMENT + ",\"purpose\":\"" + "\\u0000".repeat(room / 6) + "\"}");
        bodies.add(AGREEMENT + ",\"concludedOn\":\"" + "1".repeat(room) + "\"}");
        bodies.add(AGREEMENT + ",\"concludedOn\":" + "1".repeat(room) + "}");
        bodies.add(AGREEMENT + ",\"" + "n".repeat(room) + "\":1}");
        bodies.add("[".repeat(room));
        bodies.add(" ".repeat(room));
        return bodies.stream().map(body -> body.getBytes(UTF_8)).toList();
    }

    private static String list(String start, String name, int room, IntFunction<String> item) {
        return start + ",\"" + name + "\":[" + item.apply(0) + items(room, number -> "," + item.apply(number + 1))
                + "]}";
    }

    private static String items(int room, IntFunction<String> item) {
        StringBuilder items = new StringBuilder();
        String next = item.apply(0);
        for (int number = 1; items.length() + next.length() <= room; number++) {
            items.append(next);
            next = item.apply(number);
        }
        return items.toString();
    }

    /** Returns a name that has the hash code of every other one. */
    private static String colliding(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 16; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
