package dev.renkei.json.fuzzing;

import dev.renkei.character.JapaneseNumerals;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.message.InvalidText;
import dev.renkei.organization.OrganizationName;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Parses whatever text comes: it is refused with a reason, or read, and what was read is printed and parsed again as the same.
 *
 * <p>The method has the name by which a fuzzer finds it.
 */
public final class ParseTarget {

    /** Reads a text, and reads again what became of it. */
    private record Parser<T>(Function<String, T> parse, Function<T, String> print, BiPredicate<T, T> same) {

        static <T> Parser<T> of(Function<String, T> parse) {
            return of(parse, Object::toString);
        }

        static <T> Parser<T> of(Function<String, T> parse, Function<T, String> print) {
            return new Parser<>(parse, print, Object::equals);
        }

        void check(String text) {
            T value;
            try {
                value = parse.apply(text);
            } catch (RuntimeException e) {
                checkRefused(e);
                return;
            }
            T again = parse.apply(print.apply(value));
            if (!same.test(again, value)) {
                throw new AssertionError("What is printed must be parsed as the same but " + value + " was " + again);
            }
        }
    }

    private static final ParseContext DAY_KNOWN = ParseContext.of(PartialDate.of(2017, 2, 8));

    private static final List<Parser<?>> PARSERS = List.of(
            Parser.of(PartialDate::parse),
            Parser.of(FiscalYear::parse),
            Parser.of(FiscalCalendar::parse),
            Parser.of(DatePeriod::parse),
            Parser.of(CorporateNumber::parse),
            Parser.of(LocalGovernmentCode::parse),
            Parser.of(Identifier::parse),
            // Words other than the text of the quantity are kept beside it, and are not in its text.
            new Parser<>(Quantity::parse, Quantity::toString, Quantity::agreesWith),
            new Parser<>(
                    text -> Quantity.parsePhrase(text).quantities().get(0), Quantity::toString, Quantity::agreesWith),
            Parser.of(Share::parse),
            Parser.of(JapaneseNumerals::parse, number -> number.toPlainString()),
            Parser.of(LocalizedText::of, LocalizedText::getDefault),
            Parser.of(JapaneseDates::parse, ParseTarget::words),
            Parser.of(text -> JapaneseDates.parse(text, 2017), ParseTarget::words),
            Parser.of(JapaneseDates::parsePeriod, ParseTarget::words),
            Parser.of(text -> JapaneseDates.parsePeriod(text, 2017), ParseTarget::words),
            Parser.of(text -> JapaneseDates.parsePhrase(text, DAY_KNOWN), phrase -> words(phrase.stated())),
            Parser.of(text -> JapaneseDates.parsePeriodPhrase(text, DAY_KNOWN), phrase -> words(phrase.stated())),
            // A name without a legal form is printed as that form and the name.
            new Parser<>(OrganizationName::parse, OrganizationName::toString, (one, other) -> true),
            Parser.of(ParseTarget::termOf, ParseTarget::compared),
            Parser.of(text -> CivilPeriods.toMessage(
                            JapaneseDates.parseLength(text).length())
                    .getMessage(Locale.JAPANESE)));

    private ParseTarget() {}

    /**
     * Parses a text by every parser of core.
     *
     * @param utf8  any bytes, taken for UTF-8, not null
     * @throws AssertionError if a value does not come back as the same, or a failure has no reason
     */
    public static void fuzzerTestOneInput(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        PARSERS.forEach(parser -> parser.check(text));
    }

    private static Term termOf(CharSequence words) {
        return Term.endingOn(PartialDate.of(2017, 2, 8))
                .withLength(Period.ofYears(3))
                .withAsWritten(words.toString());
    }

    private static String compared(Term term) {
        Objects.requireNonNull(term.compareAsWritten());
        return term.getAsWritten().orElseThrow();
    }

    private static String words(StatedDate stated) {
        return stated.getAsWritten().orElseThrow();
    }

    private static String words(StatedPeriod stated) {
        return stated.getAsWritten().orElseThrow();
    }

    private static void checkRefused(RuntimeException e) {
        if (!(e instanceof InvalidText refused)) {
            throw e;
        }
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            if (refused.getFailure().getMessage(locale).isBlank()) {
                throw new AssertionError("ParseFailure must have a reason");
            }
        }
    }
}
