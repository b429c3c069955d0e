package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.result.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Reads every row of the tables of published facts through the command line. */
class ParseVectorsTest {

    private static final Path VECTORS = Path.of("../core/src/test/resources/vectors");
    private static final String ERROR = "ERROR";

    @ParameterizedTest
    @MethodSource
    void readsJapaneseDates(String text, String result, String note) {
        JsonNode read = parse("date", text);

        assertThat(read.path("value").asString(ERROR)).isEqualTo(result);
        assertThat(remarks(read)).isEqualTo(expectedRemarks(note));
    }

    static Stream<String[]> readsJapaneseDates() {
        return rows("japanese-dates", 3);
    }

    private static List<String> expectedRemarks(String note) {
        if (!note.contains("flagged")) {
            return List.of();
        }
        if (note.startsWith("before")) {
            return List.of("date.era-not-begun");
        }
        return List.of(note.startsWith("weekday") ? "date.weekday-mismatch" : "date.era-ended");
    }

    @ParameterizedTest
    @MethodSource
    void readsPhrasesWithAllThatTheySay(String kind, String text, String base, String result, String beside) {
        JsonNode read = Run.of(arguments(kind, text, base)).onlyJson();

        assertThat(read.path("value").asString(ERROR)).isEqualTo(result);
        assertThat(besides(read)).isEqualTo(beside);
    }

    static Stream<String[]> readsPhrasesWithAllThatTheySay() {
        return Stream.of("date", "period")
                .flatMap(kind -> Stream.of("", "more-")
                        .flatMap(prefix -> rows(prefix + kind + "-phrases", 4))
                        .map(row -> new String[] {kind, unescaped(row[0]), row[1], row[2], row[3]}));
    }

    private static String[] arguments(String kind, String text, String base) {
        return switch (base.length()) {
            case 1 -> new String[] {"parse", kind, text};
            case 4 -> new String[] {"parse", kind, "--base-year", base, text};
            default -> new String[] {"parse", kind, "--base-date", base.length() == 7 ? base + "-01" : base, text};
        };
    }

    private static String besides(JsonNode read) {
        List<String> beside = new ArrayList<>();
        for (String name : List.of("time", "words", "asOf")) {
            if (read.has(name)) {
                beside.add(name + "=" + read.get(name).asString());
            }
        }
        remarks(read).stream()
                .filter(remark -> !remark.equals("date.inferred"))
                .forEach(remark -> beside.add("remarks=" + remark));
        return String.join("; ", beside);
    }

    private static String unescaped(String text) {
        return Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(text)
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    @ParameterizedTest
    @MethodSource
    void readsLengths(String text, String result, String words) {
        JsonNode read = parse("length", text);

        assertThat(read.path("value").asString(ERROR)).isEqualTo(result);
        assertThat(read.path("words").asString("")).isEqualTo(words);
    }

    static Stream<String[]> readsLengths() {
        return rows("length-phrases", 3);
    }

    @ParameterizedTest
    @MethodSource
    void readsDatesAndPeriodsOfIso8601(String kind, String text, String firstDay, String lastDay) {
        JsonNode read = parse(kind, text);

        assertThat(read.has("error")).isEqualTo(firstDay.equals(ERROR));
        if (!firstDay.equals(ERROR)) {
            assertThat(read.get("value").asString()).isEqualTo(text);
            assertThat(read.path("firstDay").asString("open")).isEqualTo(firstDay);
            assertThat(read.path("lastDay").asString("open")).isEqualTo(lastDay);
        }
    }

    static Stream<String[]> readsDatesAndPeriodsOfIso8601() {
        return rows("partial-dates", 3)
                // No canonical text, but words that the command line reads too.
                .filter(row -> !List.of("2017-2-8", "20170208").contains(row[0]))
                .flatMap(row -> Stream.of("date", "period")
                        .filter(kind -> kind.equals("period") || !row[0].contains("/"))
                        .map(kind -> new String[] {kind, row[0], row[1], row[2]}));
    }

    @ParameterizedTest
    @MethodSource
    void readsFiscalYears(String kind, String text, String firstDay, String lastDay) {
        // The calendar is told by the name of the cooperative, which is no part of the fiscal year.
        boolean hasOwnCalendar = text.startsWith("コープみらい ");
        String calendar = hasOwnCalendar ? "03-21" : "04-01";
        String words = hasOwnCalendar ? text.substring(text.indexOf(' ') + 1) : text;

        JsonNode read =
                Run.of("parse", kind, "--fiscal-calendar", calendar, words).onlyJson();

        assertThat(read.get("firstDay").asString()).isEqualTo(firstDay);
        assertThat(read.get("lastDay").asString()).isEqualTo(lastDay);
        assertThat(remarks(read)).isEqualTo(words.equals("平成32年度") ? List.of("date.era-ended") : List.of());
    }

    static Stream<String[]> readsFiscalYears() {
        return rows("fiscal-years", 3)
                .flatMap(row ->
                        Stream.of("fiscal-year", "period").map(kind -> new String[] {kind, row[0], row[1], row[2]}));
    }

    @ParameterizedTest
    @MethodSource
    void readsQuantities(String text, String number, String unit, String manner) {
        JsonNode read = parse("quantity", text);

        assertThat(read.get("value").asString())
                .contains(number + " " + unit)
                .isEqualTo(Quantity.parse(text).toString());
        assertThat(read.get("number").isNumber()).isTrue();
        assertThat(read.get("number").decimalValue()).isEqualByComparingTo(number);
        assertThat(read.get("unit").asString()).isEqualTo(unit);
        Optional<String> per = Optional.of(manner).filter(each -> each.startsWith("per "));
        assertThat(read.path("per").asString(""))
                .isEqualTo(per.map(each -> each.substring(4)).orElse(""));
        assertThat(read.path("comparator").asString("")).isEqualTo(per.isPresent() ? "" : manner.replace(' ', '-'));
    }

    static Stream<String[]> readsQuantities() {
        return rows("quantities", 4);
    }

    @ParameterizedTest
    @MethodSource
    void readsPhrasesWithQuantities(String text, String result, String beside) {
        JsonNode read = parse("quantity", text);

        String values = read.path("values").isArray()
                ? read.get("values").valueStream().map(JsonNode::asString).collect(Collectors.joining(" | "))
                : read.path("value").asString(ERROR);
        assertThat(values).isEqualTo(result);
        assertThat(read.has("error")).isEqualTo(result.equals(ERROR));
        assertThat(Stream.of("of", "scope", "asOf", "words")
                        .filter(read::has)
                        .map(key -> key + "=" + read.get(key).asString()))
                .containsExactlyInAnyOrder(Stream.of(beside.split("; "))
                        .filter(each -> !each.isEmpty())
                        .toArray(String[]::new));
    }

    static Stream<String[]> readsPhrasesWithQuantities() {
        return rows("quantity-phrases", 4)
                .map(row -> new String[] {row[0].replace("\\u00a0", "\u00a0"), row[2], row[3]});
    }

    @ParameterizedTest
    @MethodSource
    void readsIdentifiers(String kind, String text, String result) {
        JsonNode read = parse(kind, text);

        assertThat(read.has("error")).isEqualTo(result.equals(ERROR));
        assertThat(read.path("value").asString("")).isEqualTo(result.equals(ERROR) ? "" : text);
    }

    static Stream<String[]> readsIdentifiers() {
        Map<String, String> tables =
                Map.of("corporate-number", "corporate-numbers", "local-government-code", "local-government-codes");
        return tables.entrySet().stream()
                .flatMap(table -> rows(table.getValue(), 2).map(row -> new String[] {table.getKey(), row[0], row[1]}));
    }

    private static JsonNode parse(String kind, String text) {
        JsonNode read = Run.of("parse", kind, text).onlyJson();
        assertThat(read.get("input").asString()).isEqualTo(text);
        return read;
    }

    private static List<String> remarks(JsonNode read) {
        return read.path("remarks").valueStream().map(JsonNode::asString).toList();
    }

    /** Returns the rows of a table, each with so many columns; those that a row leaves out are empty. */
    private static Stream<String[]> rows(String table, int columns) {
        try {
            return Files.readAllLines(VECTORS.resolve(table + ".tsv")).stream()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> Arrays.copyOf(cells, columns))
                    .map(cells -> Arrays.stream(cells)
                            .map(cell -> Optional.ofNullable(cell).orElse(""))
                            .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
