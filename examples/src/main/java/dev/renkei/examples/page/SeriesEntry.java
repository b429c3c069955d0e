package dev.renkei.examples.page;

import dev.renkei.document.Document;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.time.DatePeriod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Series of figures, with tables of their observations.
 */
final class SeriesEntry {

    private static final String VALUE = "Observation.value";
    private static final Column PERIOD = new Column("Observation.period", SeriesEntry::period);

    private static final List<Column> COLUMNS = List.of(
            PERIOD,
            new Column(VALUE, SeriesEntry::value),
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

    /** Writes series, each under a heading of its own; those of the same periods in one table. */
    static void writeAll(Page page, int level, List<Series> all) {
        Map<List<DatePeriod>, List<Series>> tables = all.stream()
                .collect(Collectors.groupingBy(SeriesEntry::periodsOf, LinkedHashMap::new, Collectors.toList()));
        tables.forEach((periods, series) -> {
            if (periods.isEmpty() || series.size() == 1) {
                series.forEach(each -> write(page, level, each));
            } else {
                writeTogether(page, level, series);
            }
        });
    }

    private static List<DatePeriod> periodsOf(Series series) {
        return series.getObservations().stream()
                .map(observation -> observation.getPeriod().getPeriod())
                .toList();
    }

    private static void write(Page page, int level, Series series) {
        page.heading(level, page.words().text(series.getLabel()));
        writeFacts(page, 0, series);
        if (!series.getObservations().isEmpty()) {
            List<Column> columns = columnsOf(page, series);
            page.out()
                    .table(
                            columns.stream()
                                    .map(column -> page.labels().get(column.key()))
                                    .toList(),
                            rows(columns, page, series));
        }
    }

    private static void writeFacts(Page page, int depth, Series series) {
        page.fact(depth, "Series.unit", series.getUnit());
        page.fact(depth, "Series.accumulation", series.getAccumulation().map(page.labels()::name));
        series.getUniverse().ifPresent(whole -> Organizations.writeQuantity(page, depth, "Series.universe", whole));
        page.texts(depth, "Series.remarks", series.getRemarks());
        page.fact(depth, "Series.source", series.getSourceId().map(page::source));
        page.extensions(depth, series);
    }

    /** Writes one table of several series, whose columns bear their names. */
    private static void writeTogether(Page page, int level, List<Series> all) {
        page.heading(
                level, page.words().list(all.stream().map(series -> page.words().text(series.getLabel()))));
        for (Series series : all) {
            page.out().item(0, page.words().text(series.getLabel()));
            writeFacts(page, 1, series);
        }
        List<String> header = new ArrayList<>(List.of(page.labels().get(PERIOD.key())));
        List<List<String>> rows = new ArrayList<>();
        all.get(0).getObservations().forEach(any -> rows.add(new ArrayList<>(List.of(""))));
        for (Series series : all) {
            List<Column> columns = columnsOf(page, series).stream()
                    .filter(column -> !column.equals(PERIOD))
                    .toList();
            columns.forEach(column -> header.add(headOf(page, series, column)));
            List<List<String>> cells = rows(columns, page, series);
            for (int i = 0; i < cells.size(); i++) {
                rows.get(i).addAll(cells.get(i));
                rows.get(i).set(0, periodCell(page, all, i));
            }
        }
        page.out().table(header, rows);
    }

    private static String headOf(Page page, Series series, Column column) {
        String label = page.words().text(series.getLabel());
        return column.key().equals(VALUE) ? label : label + " " + page.labels().get(column.key());
    }

    /** Words a period once, or as each of the series does if they have other words for it. */
    private static String periodCell(Page page, List<Series> all, int row) {
        return all.stream()
                .map(series -> PERIOD.cell(page, series.getObservations().get(row)))
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static List<Column> columnsOf(Page page, Series series) {
        return COLUMNS.stream()
                .filter(column -> column.isUsed(page, series.getObservations()))
                .toList();
    }

    private static List<List<String>> rows(List<Column> columns, Page page, Series series) {
        return series.getObservations().stream()
                .map(each ->
                        columns.stream().map(column -> column.cell(page, each)).toList())
                .toList();
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
