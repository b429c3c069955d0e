package dev.renkei.examples;

import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Precision;
import dev.renkei.time.RefusedDateException;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Function;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the values of options.
 */
final class OptionValues {

    private OptionValues() {}

    /** Reads a day such as {@code 2026-11-23}. */
    static LocalDate day(String text) {
        return read(text, PartialDate::parse)
                .toLocalDate()
                .orElseThrow(() -> new TypeConversionException("Day must be written as 2026-11-23 but was " + text));
    }

    /** Reads a year such as {@code 2017}. */
    static Year year(String text) {
        PartialDate date = read(text, PartialDate::parse);
        if (date.getPrecision() != Precision.YEAR) {
            throw new TypeConversionException("Year must be written as 2017 but was " + text);
        }
        return Year.of(date.getYear());
    }

    /** Reads the first day of the fiscal year, such as {@code 03-21}. */
    static FiscalCalendar fiscalCalendar(String text) {
        return read(text, FiscalCalendar::parse);
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (RefusedDateException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
