package dev.renkei.examples.page;

import dev.renkei.calendar.CalendarEntry;
import dev.renkei.calendar.CalendarOptions;
import dev.renkei.calendar.EntryKind;
import dev.renkei.calendar.RenkeiCalendar;
import dev.renkei.register.Register;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Sections that the pages of agreements and registers share: the timeline, and what falls due next.
 *
 * @param page  the page
 * @param locale  the language of the page
 * @param out  where they are written
 */
record HtmlSections(Page page, Locale locale, Markup out) {

    private static final int MAX_DEADLINES = 10;
    private static final int YEARS_AHEAD = 2;

    /** Writes a timeline with the same as a table; nothing if no day is known. */
    void writeTimeline(Timeline timeline) {
        if (timeline.isEmpty()) {
            return;
        }
        TimelinePicture picture = new TimelinePicture(timeline, page.date(), page);
        out.open("section").element("h2", page.labels().get("picture.timeline"));
        out.open("figure");
        picture.draw(out, "");
        writeLegend(timeline);
        out.close();
        out.open("details")
                .element("summary", page.labels().get("picture.as-table"))
                .line();
        picture.writeTable(out);
        out.close().close().line();
    }

    /** Names the looks that the timeline has. */
    private void writeLegend(Timeline timeline) {
        out.open("figcaption").open("ul", "class", "legend");
        timeline.tracks().stream()
                .flatMap(track -> track.bars().stream())
                .filter(bar -> !bar.look().equals("bar-plan") && !bar.look().equals("bar-initiative"))
                .map(bar -> List.of(bar.look(), bar.words()))
                .distinct()
                .forEach(this::writeLook);
        timeline.tracks().stream()
                .flatMap(track -> track.marks().stream())
                .map(mark -> List.of(mark.look(), mark.words()))
                .distinct()
                .forEach(this::writeLook);
        out.close().close();
    }

    private void writeLook(List<String> lookAndWords) {
        out.open("li").element("i", "", "class", lookAndWords.get(0), "aria-hidden", "true");
        out.text(lookAndWords.get(1)).close();
    }

    /** Writes what falls due next; nothing if nothing does. */
    void writeDeadlines(Register register) {
        CalendarOptions options = CalendarOptions.standard()
                .withFirstDay(page.date())
                .withLastDay(page.dateAfterYears(YEARS_AHEAD))
                .withKinds(EnumSet.complementOf(EnumSet.of(EntryKind.ANNIVERSARY)));
        List<CalendarEntry> entries = RenkeiCalendar.of(register, options).getEntries();
        if (entries.isEmpty()) {
            return;
        }
        out.open("section").element("h2", page.labels().get("page.deadlines"));
        out.open("ol", "class", "deadlines").line();
        entries.stream().limit(MAX_DEADLINES).forEach(this::writeDeadline);
        out.close().close().line();
    }

    private void writeDeadline(CalendarEntry entry) {
        out.open("li");
        out.element(
                "time",
                page.words().plainDay(entry.date()),
                "datetime",
                entry.date().toString());
        out.element("strong", entry.summary().getMessage(locale));
        out.element("p", entry.description().get(0).getMessage(locale));
        out.close().line();
    }
}
