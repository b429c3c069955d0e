package dev.renkei.lists;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Tells which numbers of a workbook are dates, by the formats of their cells. */
final class DateFormats {

    private static final int MAX_STYLES = 100_000;

    private final List<Boolean> areDates;
    private final boolean isFrom1904;

    private DateFormats(List<Boolean> areDates, boolean isFrom1904) {
        this.areDates = areDates;
        this.isFrom1904 = isFrom1904;
    }

    static DateFormats read(XSSFReader parts, boolean isFrom1904)
            throws IOException, OpenXML4JException, XMLStreamException {
        List<Boolean> areDates = new ArrayList<>();
        try (InputStream bytes = parts.getStylesData()) {
            if (bytes != null) {
                try (SheetXml xml = SheetXml.open(bytes)) {
                    read(xml, areDates);
                }
            }
        }
        return new DateFormats(areDates, isFrom1904);
    }

    private static void read(SheetXml xml, List<Boolean> areDates) throws XMLStreamException {
        Map<Integer, String> own = new HashMap<>();
        boolean isOfCells = false;
        while (xml.next() && areDates.size() < MAX_STYLES && own.size() < MAX_STYLES) {
            if (xml.isStartOf("numFmt")) {
                own.put(number(xml), xml.attribute("formatCode").orElse(""));
            } else if (xml.isStartOf("cellXfs")) {
                isOfCells = true;
            } else if (xml.isEndOf("cellXfs")) {
                isOfCells = false;
            } else if (isOfCells && xml.isStartOf("xf")) {
                areDates.add(isDate(number(xml), own));
            }
        }
    }

    private static int number(SheetXml xml) {
        return xml.attribute("numFmtId").map(Integer::parseInt).orElse(0);
    }

    /** Also knows the formats of Japanese spreadsheets, which have no code in the file: 27 to 36 and 50 to 58. */
    private static boolean isDate(int number, Map<Integer, String> own) {
        if (own.containsKey(number)) {
            return isDate(number, own.get(number));
        }
        boolean isJapanese = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        return isJapanese
                || Optional.ofNullable(BuiltinFormats.getBuiltinFormat(number))
                        .filter(code -> isDate(number, code))
                        .isPresent();
    }

    /** An era, such as {@code ggge"年"m"月"d"日"}, is a year as well. */
    private static boolean isDate(int number, String code) {
        return DateUtil.isADateFormat(number, code.replace('g', 'y').replace('e', 'y'));
    }

    /** Returns the day of a number, empty if the style of its cell is that of no date or the number has a time of day. */
    Optional<LocalDate> dateOf(double number, int style) {
        boolean isDate = style < areDates.size() && areDates.get(style) && DateUtil.isValidExcelDate(number);
        return isDate ? dateOf(number) : Optional.empty();
    }

    private Optional<LocalDate> dateOf(double number) {
        LocalDateTime time = DateUtil.getLocalDateTime(number, isFrom1904);
        return Optional.of(time)
                .filter(each -> each.toLocalTime().equals(LocalTime.MIDNIGHT) && number >= 1)
                .map(LocalDateTime::toLocalDate);
    }
}
