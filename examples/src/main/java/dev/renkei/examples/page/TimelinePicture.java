package dev.renkei.examples.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a timeline as SVG.
 *
 * <p>Days are placed by percents and everything else by pixels, so that words keep their size on a small screen.
 */
final class TimelinePicture {

    private static final int TRACK_HEIGHT = 44;
    private static final int BAR_HEIGHT = 14;
    private static final int BAR_TOP = 22;
    private static final int NAME_BASELINE = 16;
    private static final int AXIS_HEIGHT = 26;
    private static final int TODAY_HEIGHT = 20;
    private static final int MARK_RADIUS = 5;
    private static final int MAX_TICKS = 6;

    /** What is left free at either side, in percents, so that words at the edge fit. */
    private static final double MARGIN = 3;

    private final Timeline timeline;
    private final LocalDate today;
    private final Wordings words;
    private final Labels labels;
    private final LocalDate first;
    private final LocalDate last;

    TimelinePicture(Timeline timeline, LocalDate today, Page page) {
        this.timeline = timeline;
        this.today = today;
        this.words = page.words();
        this.labels = page.labels();
        LocalDate earliest = timeline.days().min(Comparator.naturalOrder()).orElse(today);
        LocalDate latest = timeline.days().max(Comparator.naturalOrder()).orElse(today);
        this.first = (earliest.isBefore(today) ? earliest : today).withDayOfYear(1);
        this.last = (latest.isAfter(today) ? latest : today).plusYears(1).withDayOfYear(1);
    }

    /**
     * Draws the picture, which is as wide as there is room.
     *
     * @param style  the style that the picture brings, empty if the page has it
     * @param attributes  further attributes of the picture
     */
    void draw(Markup out, String style, String... attributes) {
        int bottom = TODAY_HEIGHT + timeline.tracks().size() * TRACK_HEIGHT;
        List<String> all = new ArrayList<>(List.of(attributes));
        all.addAll(List.of("class", "timeline", "role", "img", "aria-label", timeline.title()));
        all.addAll(List.of("height", px(bottom + AXIS_HEIGHT)));
        out.open("svg", all.toArray(String[]::new)).line();
        if (!style.isEmpty()) {
            out.open("style").trusted("\n" + style).close().line();
        }
        drawAxis(out, bottom);
        for (int i = 0; i < timeline.tracks().size(); i++) {
            drawTrack(out, timeline.tracks().get(i), TODAY_HEIGHT + i * TRACK_HEIGHT);
        }
        drawToday(out, bottom);
        out.close().line();
    }

    private void drawAxis(Markup out, int bottom) {
        int years = last.getYear() - first.getYear();
        int step = Math.max(1, (years + MAX_TICKS - 1) / MAX_TICKS);
        for (int year = first.getYear(); year <= last.getYear(); year += step) {
            String x = x(LocalDate.of(year, 1, 1));
            out.empty("line", "class", "grid", "x1", x, "x2", x, "y1", px(TODAY_HEIGHT), "y2", px(bottom));
            out.element(
                    "text",
                    String.valueOf(year),
                    "class",
                    "tick",
                    "x",
                    x,
                    "y",
                    px(bottom + NAME_BASELINE),
                    "text-anchor",
                    "middle");
        }
        out.line();
    }

    private void drawTrack(Markup out, Timeline.Track track, int top) {
        out.element(
                "text",
                ShortName.of(track.name()),
                "class",
                "name",
                "x",
                percent(MARGIN),
                "y",
                px(top + NAME_BASELINE));
        for (Timeline.Bar bar : track.bars()) {
            double from = place(bar.first().orElse(first));
            double to = place(bar.last().map(day -> day.plusDays(1)).orElse(last));
            out.open(
                    "rect",
                    "class",
                    bar.look(),
                    "x",
                    percent(from),
                    "y",
                    px(top + BAR_TOP),
                    "width",
                    percent(Math.max(to - from, 0.3)),
                    "height",
                    px(BAR_HEIGHT),
                    "rx",
                    "3");
            out.element("title", bar.words()).close();
        }
        for (Timeline.Mark mark : track.marks()) {
            out.open(
                    "circle",
                    "class",
                    mark.look(),
                    "cx",
                    x(mark.date()),
                    "cy",
                    px(top + BAR_TOP + BAR_HEIGHT / 2),
                    "r",
                    px(MARK_RADIUS));
            out.element("title", mark.words()).close();
        }
        out.line();
    }

    private void drawToday(Markup out, int bottom) {
        String x = x(today);
        double place = place(today);
        String anchor = place > 80 ? "end" : place < 20 ? "start" : "middle";
        out.empty("line", "class", "today", "x1", x, "x2", x, "y1", px(TODAY_HEIGHT - 4), "y2", px(bottom));
        out.element(
                "text",
                labels.fill("picture.today", words.plainDay(today)),
                "class",
                "today",
                "x",
                x,
                "y",
                px(TODAY_HEIGHT - 7),
                "text-anchor",
                anchor);
    }

    private double place(LocalDate day) {
        long length = ChronoUnit.DAYS.between(first, last);
        double share = (double) ChronoUnit.DAYS.between(first, day) / length;
        return MARGIN + Math.min(1, Math.max(0, share)) * (100 - 2 * MARGIN);
    }

    private String x(LocalDate day) {
        return percent(place(day));
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", share);
    }

    private static String px(int pixels) {
        return String.valueOf(pixels);
    }

    /** Writes the timeline as a table, for readers who do not see pictures. */
    void writeTable(Markup out) {
        out.open("table").openRows(labels.get("picture.day"), labels.get("picture.track"), labels.get("picture.event"));
        for (Timeline.Track track : timeline.tracks()) {
            track.bars().forEach(bar -> writeRow(out, span(bar.first(), bar.last()), track.name(), bar.words()));
            track.marks().forEach(mark -> writeRow(out, words.plainDay(mark.date()), track.name(), mark.words()));
        }
        out.close().close().line();
    }

    private String span(Optional<LocalDate> from, Optional<LocalDate> until) {
        return from.map(words::plainDay).orElse("")
                + labels.get("day-separator")
                + until.map(words::plainDay).orElse("");
    }

    private static void writeRow(Markup out, String day, String track, String event) {
        out.open("tr")
                .element("td", day)
                .element("td", track)
                .element("td", event)
                .close()
                .line();
    }
}
