package dev.renkei.lists;

import dev.renkei.time.PartialDate;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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

    private static final Pattern NO_SIGNS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

    /** What people see of a date. */
    private enum Shown {
        NUMBER,
        DAY,
        MONTH
    }

    private final List<Shown> shown;
    private final boolean isFrom1904;

    private DateFormats(List<Shown> shown, boolean isFrom1904) {
        this.shown = shown;
        this.isFrom1904 = isFrom1904;
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
        boolean isJapanese = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        if (isJapanese) {
            return JAPANESE_MONTHS.contains(number) ? Shown.MONTH : Shown.DAY;
        }
        return Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number))
                .map(code -> shownBy(number, code))
                .orElse(Shown.NUMBER);
    }

    private static Shown shownBy(int number, String code) {
        if (!isDate(number, code)) {
            return Shown.NUMBER;
        }
        String signs = NO_SIGNS.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isMonth = signs.matches("[^dhs]*[ye][^dhs]*");
        return isMonth && signs.contains("m") ? Shown.MONTH : Shown.DAY;
    }

    private static boolean isDate(int number, String code) {
        return DateUtil.isADateFormat(number, code.replace('g', 'y').replace('e', 'y'));
    }

    /** Returns the day of a number, empty if the style of its cell is that of no date or the number has a time of day. */
    Optional<PartialDate> dateOf(double number, int style) {
        Shown date = style < shown.size() ? shown.get(style) : Shown.NUMBER;
        return date == Shown.NUMBER || !DateUtil.isValidExcelDate(number)
                ? Optional.empty()
                : dayOf(number).map(day -> dateOf(day, date));
    }

    /** Returns the date as people see it: spreadsheets keep a month as its first day. */
    private static PartialDate dateOf(LocalDate day, Shown shown) {
        boolean isMonth = shown == Shown.MONTH && day.getDayOfMonth() == 1;
        return isMonth ? PartialDate.of(day.getYear(), day.getMonthValue()) : PartialDate.of(day);
    }

    private Optional<LocalDate> dayOf(double number) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, isFrom1904);
        return Optional.of(time)
                .filter(each -> each.toLocalTime().equals(LocalTime.MIDNIGHT) && number >= 1)
                .map(LocalDateTime::toLocalDate);
    }
}
