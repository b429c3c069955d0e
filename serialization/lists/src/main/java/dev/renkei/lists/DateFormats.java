package dev.renkei.lists;

import dev.renkei.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Tells which numbers of a workbook are dates, by the formats of their cells. */
final class DateFormats {

    private static final int MAX_STYLES = 100_000;

    private static final Set<Integer> JAPANESE_MONTHS = Set.of(34, 52, 55);
    private static final Set<Integer> JAPANESE_TIMES = Set.of(32, 33);

    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    /** The day 29 February 1900, which spreadsheets count and the calendar does not have. */
    private static final int NO_DAY = 60;

    private static final int SECONDS_OF_DAY = 86_400;

    private static final Pattern ELAPSED = Pattern.compile("\\[(?:h+|m+|s+)\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME_SIGN = Pattern.compile("[hs]");
    private static final Pattern DATE_SIGN = Pattern.compile("[yegd]");

    /** What people see of a date. */
    private enum Shown {
        NUMBER,
        DAY,
        DAY_AND_TIME,
        MONTH,
        TIME,
        HOURS
    }

    private final List<Shown> shown;
    private final boolean isFrom1904;

    private DateFormats(List<Shown> shown, boolean isFrom1904) {
        this.shown = shown;
        this.isFrom1904 = isFrom1904;
    }

    /** Obtains the formats of a workbook that has none. */
    static DateFormats none() {
        return new DateFormats(List.of(), false);
    }

    static DateFormats read(XSSFReader parts, boolean isFrom1904)
            throws IOException, OpenXML4JException, XMLStreamException {
        List<Shown> shown = new ArrayList<>();
        try (InputStream bytes = parts.getStylesData()) {
            if (bytes != null) {
                try (SheetXml xml = SheetXml.open(bytes)) {
                    read(xml, shown);
                }
            }
        }
        return new DateFormats(shown, isFrom1904);
    }

    private static void read(SheetXml xml, List<Shown> shown) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        boolean isOfCells = false;
        while (xml.next() && shown.size() < MAX_STYLES && own.size() < MAX_STYLES) {
            if (xml.isStartOf("numFmt")) {
                own.put(number(xml), xml.attribute("formatCode").orElse(""));
            } else if (xml.isStartOf("cellXfs")) {
                isOfCells = true;
            } else if (xml.isEndOf("cellXfs")) {
                isOfCells = false;
            } else if (isOfCells && xml.isStartOf("xf")) {
                shown.add(shownBy(number(xml), own));
            }
        }
    }

    private static int number(SheetXml xml) {
        return xml.attribute("numFmtId").map(Integer::parseInt).orElse(0);
    }

    /** Also knows the formats of Japanese spreadsheets, which have no code in the file: 27 to 36 and 50 to 58. */
    private static Shown shownBy(int number, Map<Integer, String> own) {
        if (own.containsKey(number)) {
            return shownBy(number, own.get(number));
        }
        if (JAPANESE_TIMES.contains(number)) {
            return Shown.TIME;
        }
        boolean isJapanese = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        if (isJapanese) {
            return JAPANESE_MONTHS.contains(number) ? Shown.MONTH : Shown.DAY;
        }
        return Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number))
                .map(code -> shownBy(number, code))
                .orElse(Shown.NUMBER);
    }

    private static Shown shownBy(int number, String code) {
        if (!DateUtil.isADateFormat(number, code.replace('g', 'y').replace('e', 'y'))) {
            return Shown.NUMBER;
        }
        if (ELAPSED.matcher(code).find()) {
            return Shown.HOURS;
        }
        String signs = NO_SIGNS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        if (TIME_SIGN.matcher(signs).find()) {
            return DATE_SIGN.matcher(signs).find() ? Shown.DAY_AND_TIME : Shown.TIME;
        }
        boolean isMonth = signs.matches("[^dhs]*[ye][^dhs]*");
        return isMonth && signs.contains("m") ? Shown.MONTH : Shown.DAY;
    }

    /** Returns what people see in a cell with a number, empty if its style is that of no date or time. */
    Optional<Cell> cellOf(double number, int style) {
        Shown look = style >= 0 && style < shown.size() ? shown.get(style) : Shown.NUMBER;
        if (look == Shown.NUMBER || !DateUtil.isValidExcelDate(number)) {
            return Optional.empty();
        }
        return switch (look) {
            case NUMBER -> Optional.empty();
            case HOURS -> Optional.of(Cell.of(clock(secondsOf(number))));
            case TIME -> Optional.of(Cell.of(timeOf(number)));
            case DAY, MONTH -> dayOf(number, look);
            case DAY_AND_TIME ->
                dayOf((double) secondsOf(number) / SECONDS_OF_DAY, Shown.DAY)
                        .map(day -> secondsOf(number) % SECONDS_OF_DAY == 0
                                ? day
                                : Cell.of(day.text() + " " + timeOf(number)));
        };
    }

    /** Returns the cell of a day, whose hour is not shown; what is no day of the calendar stays words, which are refused as such. */
    private Optional<Cell> dayOf(double number, Shown look) {
        if (number < 1) {
            return Optional.empty();
        }
        if ((int) number == NO_DAY && !isFrom1904) {
            return Optional.of(Cell.of("1900-02-29"));
        }
        LocalDate day = DateUtil.getLocalDateTime(number, isFrom1904).toLocalDate();
        // Spreadsheets keep a month as its first day.
        boolean isMonth = look == Shown.MONTH && day.getDayOfMonth() == 1;
        PartialDate date = isMonth ? PartialDate.of(day.getYear(), day.getMonthValue()) : PartialDate.of(day);
        return Optional.of(new Cell(date.toString(), CellKind.DATE, CellSpan.OWN));
    }

    private static long secondsOf(double number) {
        return Math.round(number * SECONDS_OF_DAY);
    }

    private static String timeOf(double number) {
        return clock(secondsOf(number) % SECONDS_OF_DAY);
    }

    private static String clock(long seconds) {
        String hoursAndMinutes = String.format(Locale.ROOT, "%d:%02d", seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0
                ? hoursAndMinutes
                : hoursAndMinutes + String.format(Locale.ROOT, ":%02d", seconds % 60);
    }
}
