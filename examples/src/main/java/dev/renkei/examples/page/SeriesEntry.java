package dev.renkei.examples.page;

import dev.renkei.document.Document;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A series of figures, with a table of its observations.
 */
final class SeriesEntry {

    private static final List<Column> COLUMNS = List.of(
            new Column("Observation.period", SeriesEntry::period),
            new Column("Observation.value", SeriesEntry::value),
            new Column("Observation.share", (page, each) -> each.getShare().map(Object::toString).stream()),
            new Column(
                    "Observation.universe",
                    (page, each) -> each.getUniverse().stream().flatMap(whole -> quantity(page, whole))),
            new Column(
                    "Observation.change",
                    (page, each) -> each.getChange().stream().flatMap(change -> quantity(page, change))),
            new Column("Observation.ratio", (page, each) -> each.getRatio().map(Object::toString).stream()),
            new Column(
                    "Observation.breakdown",
                    (page, each) -> each.getBreakdown().stream().flatMap(part -> part(page, part))),
            new Column("Observation.source", (page, each) -> each.getSource().map(page.words()::text).stream()),
            new Column("series.more", SeriesEntry::extensions));

    /**
     * A column of the table, which is left out if all its cells are empty.
     *
     * @param key  the key of its head
     * @param lines  the lines of the cell that an observation has in it
     */
    private record Column(String key, Lines lines) {

        String cell(Page page, Observation observation) {
            return lines.of(page, observation).collect(Collectors.joining("\n"));
        }

        boolean isUsed(Page page, List<Observation> observations) {
            return observations.stream().anyMatch(each -> !cell(page, each).isEmpty());
        }
    }

    /** Tells the lines of a cell. */
    private interface Lines {
        Stream<String> of(Page page, Observation observation);
    }

    private SeriesEntry() {}

    static void write(Page page, int level, Series series) {
        page.heading(level, page.words().text(series.getLabel()));
        page.fact(0, "Series.unit", series.getUnit());
        page.fact(0, "Series.accumulation", series.getAccumulation().map(page.labels()::name));
        series.getUniverse().ifPresent(whole -> Organizations.writeQuantity(page, 0, "Series.universe", whole));
        page.texts(0, "Series.remarks", series.getRemarks());
        page.fact(0, "Series.source", series.getSourceId().map(page::source));
        page.extensions(0, series);
        if (!series.getObservations().isEmpty()) {
            writeTable(page, series.getObservations());
        }
    }

    private static void writeTable(Page page, List<Observation> observations) {
        List<Column> columns = COLUMNS.stream()
                .filter(column -> column.isUsed(page, observations))
                .toList();
        List<List<String>> rows = observations.stream()
                .map(each -> cells(columns, column -> column.cell(page, each)))
                .toList();
        page.out().table(cells(columns, column -> page.labels().get(column.key())), rows);
    }

    private static List<String> cells(List<Column> columns, Function<Column, String> wording) {
        return columns.stream().map(wording).toList();
    }

    private static Stream<String> period(Page page, Observation observation) {
        return Stream.of(page.words().briefPeriod(observation.getPeriod()));
    }

    /** Tells the value, or the mark that the source prints where there is none. */
    private static Stream<String> value(Page page, Observation observation) {
        return Stream.concat(
                observation.getValue().stream().flatMap(value -> quantity(page, value)),
                observation.getMissing().stream());
    }

    private static Stream<String> part(Page page, BreakdownPart part) {
        Stream<String> lines = quantity(page, part.getValue());
        String label = page.words().text(part.getLabel());
        return Stream.of(
                        Stream.of(label + " " + lines.collect(Collectors.joining("\n"))),
                        part.getShare().map(Object::toString).stream(),
                        part.getUniverse().stream()
                                .flatMap(whole -> quantity(page, whole))
                                .map(whole -> page.labels().get("BreakdownPart.universe") + " " + whole),
                        extensions(page, part))
                .flatMap(each -> each);
    }

    private static Stream<String> quantity(Page page, Quantity quantity) {
        return Stream.of(
                        Stream.of(page.words().quantity(quantity)),
                        quantity.getScope().map(page.words()::text).stream(),
                        quantity.getAsOf().map(page.words()::date).stream())
                .flatMap(each -> each);
    }

    private static Stream<String> extensions(Page page, Document part) {
        return part.getExtensions().entrySet().stream()
                .map(each -> page.words().extension(each.getKey()) + " " + each.getValue());
    }
}
