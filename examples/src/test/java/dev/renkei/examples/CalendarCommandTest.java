package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarCommandTest {

    private static final String OSAKA = Run.document("osaka-izumi-2017.json");
    private static final String HISTORY = Run.document("composed-history.json");
    private static final String THREE_YEARS = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "協定",
              "parties": [{"organization": "甲市"}, {"organization": "乙生協"}],
              "concludedOn": "2024-04-01",
              "term": {"length": "P3Y", "countingRule": "first-day-included"}
            }
            """;

    private static List<String> summaries(Run run) {
        return run.out()
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith("SUMMARY:"))
                .toList();
    }

    @Test
    void writesTheEntriesOfTheFiscalYearsAroundToday() {
        Run run = Run.withInput(THREE_YEARS, "calendar", "--lang", "ja", "-");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).startsWith("BEGIN:VCALENDAR").endsWith("END:VCALENDAR");
        assertThat(summaries(run)).containsExactly("SUMMARY:【終了】協定");
        assertThat(run.lines()).contains("DTSTART;VALUE=DATE:20270331", "DTSTAMP:20261122T153000Z");
    }

    @Test
    void wordsThemInEnglishOnRequest() {
        assertThat(summaries(Run.withInput(THREE_YEARS, "calendar", "--lang", "en", "-")))
                .containsExactly("SUMMARY:Ends: 協定");
    }

    @Test
    void putsSeveralDocumentsIntoOneCalendar() {
        Run run = Run.of("calendar", "--lang", "ja", OSAKA, HISTORY);

        assertThat(run.lines()).containsOnlyOnce("BEGIN:VCALENDAR");
        assertThat(summaries(run)).contains("SUMMARY:【計画期間の末日】包括連携協定").anyMatch(line -> line.contains("潮見市と潮見生活協同組合"));
    }

    @Test
    void beginsAndEndsOnTheDaysThatAreAskedFor() {
        Run run = Run.withInput(THREE_YEARS, "calendar", "--from", "2025-04-01", "--to", "2027-03-30", "-");

        assertThat(summaries(run)).containsExactly("SUMMARY:1 year: 協定");
    }

    @Test
    void hasOnlyTheKindsThatAreAskedFor() {
        Run run = Run.of("calendar", "--kind", "notice", "--kind", "plan-end", HISTORY);

        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("CATEGORIES:"))
                .isNotEmpty()
                .allMatch(line ->
                        line.equals("CATEGORIES:Last day of notice") || line.equals("CATEGORIES:End of a plan"));
    }

    @Test
    void remindsAsOftenAsItIsAskedTo() {
        Run run = Run.withInput(THREE_YEARS, "calendar", "--alarm", "P30D", "--alarm", "P1W", "-");

        assertThat(run.lines()).contains("TRIGGER;RELATED=START:-P29DT15H", "TRIGGER;RELATED=START:-P6DT15H");
    }

    @Test
    void refusesWhatIsNoLength() {
        Run run = Run.withInput(THREE_YEARS, "calendar", "--alarm", "30", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "renkei: --alarm: Length of time must be written as P30D (30 days), P2W or P1M but was \"30\""
                                + " (see renkei calendar --help)\n");
        assertThat(Run.withInput(THREE_YEARS, "calendar", "--lang", "ja", "--alarm", "P-1D", "-")
                        .err())
                .contains("長さは P30D（30日）、P2W、P1M のように指定しますが、「P-1D」となっています");
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        Run run = Run.withInput(THREE_YEARS, "calendar", "--from", "2027-01-01", "--to", "2026-01-01", "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("The last day must not be before the first day");
    }

    @Test
    void writesTheOthersIfADocumentIsTooFaulty() {
        Run run = Run.withInput(THREE_YEARS.replace("2024-04-01", "2024-04-31"), "calendar", OSAKA, "-");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("-:6:18 ERROR json.invalid-scalar");
        assertThat(summaries(run)).isNotEmpty();
    }

    @Test
    void tellsOfAFileThatCannotBeReadAndWritesTheOthers() {
        Run run = Run.of("calendar", "no-such-file.json", OSAKA);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("renkei: no-such-file.json: no such file\n");
        assertThat(summaries(run)).isNotEmpty();
        assertThat(Run.of("calendar", "no-such-file.json").out()).isEmpty();
    }
}
