package dev.renkei.json;

import dev.renkei.agreement.Agreement;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Makes payloads for tests and reads them on a day that never changes.
 */
public final class Payloads {

    public static final List<String> DOCUMENTS = List.of("isogo-2017", "osaka-izumi-2017");

    public static final ReadOptions OPTIONS = ReadOptions.standard()
            .withClock(Clock.fixed(Instant.parse("2026-11-02T03:00:00Z"), ZoneId.of("Asia/Tokyo")));

    private static final String BEGINNING = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\","
            + "\"parties\":[{\"organization\":\"甲市\"},{\"organization\":\"乙生協\"}]";

    private Payloads() {}

    /** Returns the bytes of a published document. */
    public static byte[] document(String name) {
        try {
            return Files.readAllBytes(Path.of("..", "examples", "documents", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns an agreement that breaks no rule, with more properties behind its own. */
    public static String agreement(String... properties) {
        StringBuilder payload = new StringBuilder(BEGINNING);
        for (String property : properties) {
            payload.append(',').append(property);
        }
        return payload.append('}').toString();
    }

    /** Returns the column behind the properties that every such agreement has, where the first of the others begins. */
    public static int columnOfFirst() {
        return BEGINNING.codePointCount(0, BEGINNING.length()) + 2;
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static ReadResult<Agreement> read(String payload) {
        return read(payload, Agreement.class);
    }

    public static <T> ReadResult<T> read(String payload, Class<T> type) {
        return RenkeiJson.read(utf8(payload), type, OPTIONS);
    }

    public static ReadResult<Agreement> read(byte[] payload) {
        return RenkeiJson.read(payload, Agreement.class, OPTIONS);
    }

    /** Returns the findings, each as its code and pointer. */
    public static List<String> places(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    /** Returns the findings, each as its position and code. */
    public static List<String> positions(Report report) {
        return report.getFindings().stream()
                .map(finding -> position(finding) + " " + finding.getCode())
                .toList();
    }

    public static Finding.Position position(Finding finding) {
        return finding.getPosition().orElseThrow();
    }
}
