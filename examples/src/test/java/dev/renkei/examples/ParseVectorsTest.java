package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.result.Quantity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Reads every row of the tables of published facts through the command line. */
class ParseVectorsTest {

    private static final Path VECTORS = Path.of("../core/src/test/resources/vectors");
    private static final String ERROR = "ERROR";
    private static final Pattern NUMBERED = Pattern.compile("\\\\u([0-9a-f]{4})");

    @ParameterizedTest
    @MethodSource
    void readsJapaneseDates(JsonNode read, String text, String result, String note) {
        assertThat(read.path("value").asString(ERROR)).isEqualTo(result);
        assertThat(remarks(read)).isEqualTo(expectedRemarks(note));
    }

    static Stream<Object[]> readsJapaneseDates() {
        return read("date", rows("japanese-dates", 3));
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
    void readsPhrasesWithAllThatTheySay(JsonNode read, String text, String base, String result, String beside) {
        assertThat(read.path("value").asString(ERROR)).isEqualTo(result);
        assertThat(besides(read)).isEqualTo(beside);
    }

    static Stream<Object[]> readsPhrasesWithAllThatTheySay() {
        return Stream.of("date", "period")
                .flatMap(kind -> read(
                        Stream.of("", "more-")
                                .flatMap(prefix -> rows(prefix + kind + "-phrases", 4))
                                .map(ParseVectorsTest::unescaped),
                        row -> arguments(kind, row[1])));
    }

    private static List<String> arguments(String kind, String base) {
        return switch (base.length()) {
            case 1 -> List.of(kind);
            case 4 -> List.of(kind, "--base-year", base);
            default -> List.of(kind, "--base-date", base.length() == 7 ? base + "-01" : base);
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

    /** Returns a row with the characters that its text names by their numbers. */
    private static String[] unescaped(String... row) {
        String[] result = row.clone();
        result[0] =
                NUMBERED.matcher(row[0]).replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
        return result;
    }

    @ParameterizedTest
    @MethodSource
    void readsLengths(JsonNode read, String text, String result, String words) {
        assertThat(read.path("value").asString(ERROR)).isEqualTo(result);
        assertThat(read.path("words").asString("")).isEqualTo(words);
    }

    static Stream<Object[]> readsLengths() {
        return read("length", rows("length-phrases", 3));
    }

    @ParameterizedTest
    @MethodSource
    void readsDatesAndPeriodsOfIso8601(JsonNode read, String text, String firstDay, String lastDay) {
        assertThat(read.has("error")).isEqualTo(firstDay.equals(ERROR));
        if (!firstDay.equals(ERROR)) {
            assertThat(read.get("value").asString()).isEqualTo(text);
            assertThat(read.path("firstDay").asString("open")).isEqualTo(firstDay);
            assertThat(read.path("lastDay").asString("open")).isEqualTo(lastDay);
        }
    }

    static Stream<Object[]> readsDatesAndPeriodsOfIso8601() {
        // No canonical text, but words that the command line reads too.
        List<String[]> rows = rows("partial-dates", 3)
                .filter(row -> !List.of("2017-2-8", "20170208").contains(row[0]))
                .toList();
        return Stream.concat(
                read("date", rows.stream().filter(row -> !row[0].contains("/"))), read("period", rows.stream()));
    }

    @ParameterizedTest
    @MethodSource
    void readsFiscalYears(JsonNode read, String words, String firstDay, String lastDay) {
        assertThat(read.get("firstDay").asString()).isEqualTo(firstDay);
        assertThat(read.get("lastDay").asString()).isEqualTo(lastDay);
        assertThat(remarks(read)).isEqualTo(words.equals("平成32年度") ? List.of("date.era-ended") : List.of());
    }

    static Stream<Object[]> readsFiscalYears() {
        return Stream.of("fiscal-year", "period")
                .flatMap(kind -> read(
                        rows("fiscal-years", 3).map(ParseVectorsTest::withCalendar),
                        row -> List.of(kind, "--fiscal-calendar", row[3])));
    }

    /** Appends the calendar, which is told by the name of the cooperative, no part of the fiscal year. */
    private static String[] withCalendar(String... row) {
        boolean hasOwnCalendar = row[0].startsWith("コープみらい ");
        return new String[] {
            hasOwnCalendar ? row[0].substring(row[0].indexOf(' ') + 1) : row[0],
            row[1],
            row[2],
            hasOwnCalendar ? "03-21" : "04-01"
        };
    }

    @ParameterizedTest
    @MethodSource
    void readsQuantities(JsonNode read, String text, String number, String unit, String manner) {
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

    static Stream<Object[]> readsQuantities() {
        return read("quantity", rows("quantities", 4));
    }

    @ParameterizedTest
    @MethodSource
    void readsPhrasesWithQuantities(JsonNode read, String text, String unused, String result, String beside) {
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

    static Stream<Object[]> readsPhrasesWithQuantities() {
        return read("quantity", rows("quantity-phrases", 4).map(ParseVectorsTest::unescaped));
    }

    @ParameterizedTest
    @MethodSource
    void readsIdentifiers(JsonNode read, String text, String result) {
        assertThat(read.has("error")).isEqualTo(result.equals(ERROR));
        assertThat(read.path("value").asString("")).isEqualTo(result.equals(ERROR) ? "" : text);
    }

    static Stream<Object[]> readsIdentifiers() {
        return Stream.concat(
                read("corporate-number", rows("corporate-numbers", 2)),
                read("local-government-code", rows("local-government-codes", 2)));
    }

    private static Stream<Object[]> read(String kind, Stream<String[]> rows) {
        return read(rows, row -> List.of(kind));
    }

    /** Reads the first cells of rows, those with the same arguments by one command, and puts what is read before each row. */
    private static Stream<Object[]> read(Stream<String[]> rows, Function<String[], List<String>> arguments) {
        Map<List<String>, List<String[]>> commands =
                rows.collect(Collectors.groupingBy(arguments, LinkedHashMap::new, Collectors.toList()));
        return commands.entrySet().stream().flatMap(command -> read(command.getKey(), command.getValue()));
    }

    private static Stream<Object[]> read(List<String> arguments, List<String[]> rows) {
        List<String> texts = rows.stream().map(row -> row[0]).toList();
        List<JsonNode> read = Run.of(Stream.of(List.of("parse"), arguments, texts)
                        .flatMap(List::stream)
                        .toArray(String[]::new))
                .json();
        assertThat(read).extracting(each -> each.get("input").asString()).isEqualTo(texts);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Stream.concat(Stream.of(read.get(i)), Stream.of(rows.get(i)))
                        .toArray());
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
