package dev.renkei.examples.page;

import java.math.BigDecimal;
import java.util.List;

/**
 * Draws figures as horizontal bars in SVG, each with its name and its words.
 *
 * @param title  what the picture shows
 * @param bars  the bars from the top
 */
record BarPicture(String title, List<Bar> bars) {

    private static final int ROW_HEIGHT = 40;
    private static final int BAR_HEIGHT = 14;
    private static final int BAR_TOP = 20;
    private static final int BASELINE = 15;

    /**
     * A bar.
     *
     * @param name  its name
     * @param value  its length
     * @param words  the value in words
     */
    record Bar(String name, BigDecimal value, String words) {}

    void draw(Markup out) {
        double max = bars.stream()
                .mapToDouble(bar -> bar.value().doubleValue())
                .max()
                .orElse(1);
        out.open(
                        "svg",
                        "class",
                        "bars",
                        "role",
                        "img",
                        "aria-label",
                        title,
                        "height",
                        String.valueOf(bars.size() * ROW_HEIGHT))
                .line();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int top = i * ROW_HEIGHT;
            double width = max > 0 ? bar.value().doubleValue() / max * 100 : 0;
            out.element(
                    "text", ShortName.of(bar.name()), "class", "name", "x", "0", "y", String.valueOf(top + BASELINE));
            out.empty(
                    "rect",
                    "class",
                    "bar-count",
                    "x",
                    "0",
                    "y",
                    String.valueOf(top + BAR_TOP),
                    "width",
                    TimelinePicture.percent(Math.max(width, 0)),
                    "height",
                    String.valueOf(BAR_HEIGHT),
                    "rx",
                    "3");
            out.element(
                    "text",
                    bar.words(),
                    "class",
                    "value",
                    "x",
                    "100%",
                    "y",
                    String.valueOf(top + BASELINE),
                    "text-anchor",
                    "end");
        }
        out.close().line();
    }

    /** Writes the figures as a table, for readers who do not see pictures. */
    void writeTable(Markup out, String nameHead, String valueHead) {
        out.open("table").openRows(nameHead, valueHead);
        bars.forEach(bar -> out.open("tr")
                .element("th", bar.name(), "scope", "row")
                .element("td", bar.words())
                .close()
                .line());
        out.close().close().line();
    }
}
