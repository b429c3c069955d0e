package dev.renkei.json;

import dev.renkei.document.ExtensionValue;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierSchemes;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Basis;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates the values of which documents are made.
 */
final class ScalarArbitraries {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private ScalarArbitraries() {}

    /** Any text without halves of surrogate pairs, also a blank one or one with control characters. */
    static Arbitrary<String> words() {
        Arbitrary<String> anything = Arbitraries.strings()
                .withCharRange('\u0000', '\ud7ff')
                .withCharRange('\ue000', '\uffff')
                .ofMaxLength(8);
        return Arbitraries.frequencyOf(
                Tuple.of(3, anything),
                Tuple.of(2, Arbitraries.of("大阪府", "𠮷野家 😀", "", "\u2028", "\"\\/", "https://example.org/a?b", "a b")));
    }

    static Arbitrary<LocalizedText> texts() {
        Arbitrary<Map<String, String>> languages = Arbitraries.maps(
                        Arbitraries.oneOf(Arbitraries.of("und", "ja", "en", "zh-Hant-TW", ""), words()), words())
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(words().map(LocalizedText::of), languages.map(LocalizedText::of));
    }

    static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(groups -> String.join("-", groups));
    }

    static Arbitrary<PartialDate> partialDates() {
        return Combinators.combine(localDates(), Arbitraries.integers().between(0, 2))
                .as((day, precision) -> switch (precision) {
                    case 0 -> PartialDate.of(day.getYear());
                    case 1 -> PartialDate.of(YearMonth.from(day));
                    default -> PartialDate.of(day);
                });
    }

    private static Arbitrary<LocalDate> localDates() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<StatedDate> dates() {
        Arbitrary<StatedDate> plain = Combinators.combine(partialDates(), Arbitraries.of(Basis.values()))
                .as((date, basis) -> StatedDate.of(date).withBasis(basis));
        Arbitrary<StatedDate> written = Combinators.combine(plain, words()).as(StatedDate::withAsWritten);
        return Arbitraries.oneOf(plain, written);
    }

    static Arbitrary<StatedPeriod> periods() {
        Arbitrary<StatedPeriod> plain = Combinators.combine(datePeriods(), Arbitraries.of(Basis.values()))
                .as((period, basis) -> StatedPeriod.of(period).withBasis(basis));
        Arbitrary<StatedPeriod> written = Combinators.combine(plain, words()).as(StatedPeriod::withAsWritten);
        return Arbitraries.oneOf(plain, written);
    }

    private static Arbitrary<DatePeriod> datePeriods() {
        Arbitrary<DatePeriod> years = Arbitraries.integers()
                .between(1, 9990)
                .map(year -> DatePeriod.parse(FiscalYear.of(year) + "/" + FiscalYear.of(year + 3)));
        Arbitrary<DatePeriod> days = Combinators.combine(localDates(), localDates())
                .as((one, other) ->
                        one.isBefore(other) ? DatePeriod.ofDays(one, other) : DatePeriod.ofDays(other, one));
        return Arbitraries.oneOf(
                years, days, partialDates().map(DatePeriod::of), partialDates().map(DatePeriod::ofUnboundedEnd));
    }

    static Arbitrary<Quantity> quantities() {
        Arbitrary<Quantity> plain = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                                .ofScale(3),
                        Arbitraries.of("部", "か所", "%", "人"))
                .as(Quantity::of);
        Arbitrary<Quantity> read =
                Arbitraries.of("約26万部", "年３回", "4割超", "△5億円", "延べ24か所").map(Quantity::parse);
        Arbitrary<Quantity> described = Combinators.combine(plain, texts(), dates(), words())
                .as((quantity, scope, asOf, words) ->
                        quantity.withScope(scope).withAsOf(asOf).withAsWritten(words));
        return Arbitraries.oneOf(plain, read, described);
    }

    static Arbitrary<StatedCount> counts() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 999_999_999);
        return Arbitraries.oneOf(
                numbers.map(StatedCount::of),
                Combinators.combine(numbers, words()).as(StatedCount::of));
    }

    static Arbitrary<Identifier> identifiers() {
        Arbitrary<Identifier> numbers = Arbitraries.strings()
                .numeric()
                .ofLength(12)
                .filter(digits -> !digits.matches("0+"))
                .map(CorporateNumber::ofBaseNumber)
                .map(number -> Identifier.of(IdentifierSchemes.JP_CORPORATE_NUMBER, number.toString()));
        return Arbitraries.oneOf(numbers, codes().map(code -> Identifier.parse("other:" + code)));
    }

    static Arbitrary<LocalGovernmentCode> localGovernmentCodes() {
        return Arbitraries.of("01100", "13000", "14100", "14107", "27000", "47201")
                .map(LocalGovernmentCode::ofAreaCode);
    }

    static Arbitrary<FiscalCalendar> fiscalCalendars() {
        return Arbitraries.of("04-01", "03-21", "01-01", "12-31").map(FiscalCalendar::parse);
    }

    static Arbitrary<Term> terms() {
        return Combinators.combine(
                        lengths().optional(),
                        partialDates().optional(),
                        Arbitraries.of(CountingRule.values()).optional(),
                        renewals().optional(),
                        words().optional(),
                        extensionValues().optional())
                .as((length, end, rule, renewal, words, extension) -> {
                    Term.Builder builder = Term.builder();
                    length.ifPresent(builder::length);
                    end.ifPresent(builder::end);
                    rule.ifPresent(builder::countingRule);
                    renewal.ifPresent(builder::renewal);
                    words.ifPresent(builder::asWritten);
                    extension.ifPresent(value -> builder.putExtension("x", value));
                    return builder.build();
                });
    }

    private static Arbitrary<Renewal> renewals() {
        Arbitrary<Notice[]> notices = Arbitraries.oneOf(
                        lengths().map(Notice::of),
                        Combinators.combine(lengths(), words()).as(Notice::of))
                .array(Notice[].class)
                .ofMaxSize(2);
        return Arbitraries.oneOf(
                Arbitraries.of(Renewal.none(), Renewal.indefinite()),
                lengths().map(Renewal::onRequest),
                notices.map(Renewal::evergreen),
                Combinators.combine(lengths(), notices).as(Renewal::automatic));
    }

    private static Arbitrary<Period> lengths() {
        return Arbitraries.of("P1Y", "P3Y", "P6M", "P1Y6M", "P30D", "P1Y2M3D", "P9999Y", "P18M")
                .map(Period::parse);
    }

    static Arbitrary<ExtensionValue> extensionValues() {
        return Arbitraries.of(
                        "1",
                        "-0",
                        "1.0e2",
                        "123456789012345678901234567890",
                        "true",
                        "null",
                        "\"\"",
                        "\"𠮷\\n\\\"/\"",
                        "[]",
                        "{}",
                        "[1,[2,{}],null]",
                        "{\"b\":1.10,\"a\":[{\"b\":false}]}")
                .map(ExtensionValue::parse);
    }
}
