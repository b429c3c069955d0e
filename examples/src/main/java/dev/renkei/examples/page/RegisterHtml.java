package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.register.Register;
import dev.renkei.result.Observation;
import dev.renkei.result.Series;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.MessageTemplate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A register: its agreements as a list that can be filtered, their timeline, charts by year and field, figures over the years, and what
 * falls due next.
 *
 * @param page  the page
 * @param locale  the language of the page
 * @param out  where it is written
 */
record RegisterHtml(Page page, Locale locale, Markup out) {

    private static final int MAX_TRACKS = 60;
    private static final int MAX_FIELDS = 20;
    private static final int MAX_FILTERS = 12;

    static String titleOf(Page page, Register register) {
        return page.title(register.getTitle(), "register");
    }

    void write(Register register) {
        out.open("header").element("h1", titleOf(page, register));
        register.getPublisher()
                .ifPresent(publisher -> out.element("p", page.words().text(publisher.getName()), "class", "parties"));
        register.getAsOf()
                .or(register::getPublishedOn)
                .ifPresent(day -> out.element("p", page.words().date(day)));
        out.close().line();
        register.getIntroduction().forEach(text -> out.element("p", page.words().text(text)));
        HtmlSections sections = new HtmlSections(page, locale, out);
        writeList(register.getAgreements());
        if (register.getAgreements().size() <= MAX_TRACKS) {
            sections.writeTimeline(new TimelineParts(page, locale).of(register));
        }
        sections.writeDeadlines(register);
        writeCounts("page.by-year", "page.year", byYear(register.getAgreements()));
        writeCounts("page.by-field", "page.field", byField(register.getAgreements()));
        writeSeries(register);
    }

    // -------------------------------------------------------------------------------------------------- list

    private void writeList(List<Agreement> agreements) {
        if (agreements.isEmpty()) {
            return;
        }
        List<Agreement.Kind> kinds = agreements.stream()
                .flatMap(agreement -> agreement.getKind().stream())
                .distinct()
                .limit(MAX_FILTERS)
                .toList();
        out.open("section", "class", "list").element("h2", page.labels().get("Register.agreements"));
        if (kinds.size() > 1) {
            writeFilter(kinds);
        }
        out.open("table", "class", "agreements")
                .openRows(Stream.of(
                                "Agreement.title",
                                "Agreement.parties",
                                "Agreement.kind",
                                "Agreement.concludedOn",
                                "status")
                        .map(page.labels()::get)
                        .toArray(String[]::new));
        agreements.forEach(agreement -> writeRow(agreement, kinds));
        out.close().close().close().line();
    }

    /** Filters without a script: the style hides the rows of other kinds. */
    private void writeFilter(List<Agreement.Kind> kinds) {
        out.open("fieldset", "class", "filter").element("legend", page.labels().get("page.filter"));
        writeChoice("all", page.labels().get("page.all"));
        for (int i = 0; i < kinds.size(); i++) {
            writeChoice("kind-" + i, page.labels().name(kinds.get(i)));
        }
        out.close().line();
    }

    private void writeChoice(String id, String label) {
        out.open("label");
        if (id.equals("all")) {
            out.empty("input", "type", "radio", "name", "kind", "value", id, "checked", "checked");
        } else {
            out.empty("input", "type", "radio", "name", "kind", "value", id);
        }
        out.text(label).close();
    }

    private void writeRow(Agreement agreement, List<Agreement.Kind> kinds) {
        String kind = agreement
                .getKind()
                .map(kinds::indexOf)
                .map(index -> "kind-" + index)
                .orElse("kind-none");
        out.open("tr", "class", kind);
        out.element("th", page.words().title(agreement), "scope", "row");
        cell("Agreement.parties", page.words().parties(agreement));
        cell("Agreement.kind", agreement.getKind().map(page.labels()::name).orElse(""));
        cell(
                "Agreement.concludedOn",
                agreement.getConcludedOn().map(page.words()::plainDate).orElse(""));
        cell("status", page.labels().name(agreement.statusOn(page.date())));
        out.close().line();
    }

    /** Writes a cell that bears the name of its column, which a small screen shows beside it. */
    private void cell(String key, String words) {
        out.element("td", words, "data-label", page.labels().get(key));
    }

    // ------------------------------------------------------------------------------------------------ charts

    private static Map<String, Integer> byYear(List<Agreement> agreements) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        agreements.stream()
                .flatMap(agreement -> agreement.getConcludedOn().flatMap(StatedDate::firstDay).stream())
                .map(LocalDate::getYear)
                .forEach(year -> counts.merge(year, 1, Integer::sum));
        Map<String, Integer> byName = new LinkedHashMap<>();
        counts.forEach((year, count) -> byName.put(String.valueOf(year), count));
        return byName;
    }

    private Map<String, Integer> byField(List<Agreement> agreements) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        agreements.forEach(agreement -> agreement.getFields().stream()
                .map(CooperationField::getLabel)
                .flatMap(Optional::stream)
                .map(page.words()::text)
                .distinct()
                .forEach(label -> counts.merge(label, 1, Integer::sum)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MAX_FIELDS)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private void writeCounts(String title, String nameHead, Map<String, Integer> counts) {
        if (counts.isEmpty()) {
            return;
        }
        List<BarPicture.Bar> bars = counts.entrySet().stream()
                .map(each -> new BarPicture.Bar(
                        each.getKey(), BigDecimal.valueOf(each.getValue()), FigureWords.number(each.getValue())))
                .toList();
        writeCharts(
                page.labels().get(title),
                bars,
                page.labels().get(nameHead),
                page.labels().get("page.count"));
    }

    private void writeCharts(String title, List<BarPicture.Bar> bars, String nameHead, String valueHead) {
        BarPicture picture = new BarPicture(title, bars);
        out.open("section").element("h2", title).open("div", "class", "beside").open("figure");
        picture.draw(out);
        out.close().open("div");
        picture.writeTable(out, nameHead, valueHead);
        out.close().close().close().line();
    }

    // ----------------------------------------------------------------------------------- figures over the years

    private void writeSeries(Register register) {
        Stream<Initiative> agreed = register.getAgreements().stream().flatMap(Agreement::initiatives);
        Stream.concat(register.getInitiatives().stream(), agreed)
                .forEach(initiative -> initiative.getSeries().stream()
                        .filter(RegisterHtml::isOverTime)
                        .forEach(series -> writeSeries(initiative, series)));
    }

    private static boolean isOverTime(Series series) {
        return series.getObservations().stream()
                        .filter(each -> each.getValue().isPresent())
                        .count()
                > 1;
    }

    private void writeSeries(Initiative initiative, Series series) {
        Map<String, String> names = Map.of(
                "initiative", page.words().text(initiative.getTitle()),
                "series", page.words().text(series.getLabel()));
        writeCharts(
                MessageTemplate.fill(page.labels().get("page.series"), names),
                series.getObservations().stream()
                        .map(observation -> bar(observation, series))
                        .toList(),
                page.labels().get("Observation.period"),
                page.labels().get("Observation.value"));
    }

    private BarPicture.Bar bar(Observation observation, Series series) {
        String figure = observation
                .getValue()
                .map(new FigureWords(page.labels())::quantity)
                .or(observation::getMissing)
                .orElse("");
        String unit = observation
                        .getValue()
                        .filter(value -> value.getUnit().isEmpty())
                        .isPresent()
                ? series.getUnit().orElse("")
                : "";
        String share = observation.getShare().map(each -> " (" + each + ")").orElse("");
        return new BarPicture.Bar(
                new PeriodWords(page.labels(), locale)
                        .period(observation.getPeriod().getPeriod()),
                observation.getValue().map(value -> value.getValue()).orElse(BigDecimal.ZERO),
                figure + unit + share);
    }
}
