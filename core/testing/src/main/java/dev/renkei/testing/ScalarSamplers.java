package dev.renkei.testing;

import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;

/** Makes the values of which documents are made, as documents have them. */
final class ScalarSamplers {

    private static final LocalDate LATEST = Samples.DAY.plusYears(10);

    private ScalarSamplers() {}

    static PartialDate partialDate(RandomSource choices) {
        LocalDate day = Days.ofSigning(choices, LATEST);
        return switch (choices.below(4)) {
            case 2 -> PartialDate.of(YearMonth.from(day));
            case 3 -> PartialDate.of(day.getYear());
            default -> PartialDate.of(day);
        };
    }

    static FiscalYear fiscalYear(RandomSource choices) {
        FiscalYear year = FiscalYear.of(Samples.DAY.getYear() + choices.below(10) - choices.below(40));
        return choices.maybe(1, 8, ScalarSamplers::fiscalCalendar)
                .map(year::withCalendar)
                .orElse(year);
    }

    static FiscalCalendar fiscalCalendar(RandomSource choices) {
        return choices.chance(1, 2)
                ? FiscalCalendar.startingOn(MonthDay.of(choices.between(1, 12), choices.oneOf(List.of(1, 21, 16))))
                : FiscalCalendar.JAPANESE;
    }

    static PeriodBound periodBound(RandomSource choices) {
        return choices.chance(1, 2) ? fiscalYear(choices) : partialDate(choices);
    }

    static DatePeriod datePeriod(RandomSource choices) {
        PeriodBound start = periodBound(choices);
        LocalDate later = start.getLastDay().plusDays(choices.below(2000));
        return switch (choices.below(6)) {
            case 0 -> DatePeriod.of(start);
            case 1 -> DatePeriod.ofUnboundedEnd(start);
            case 2 -> DatePeriod.ofUnboundedStart(start);
            case 3 -> DatePeriod.between(start, FiscalYear.of(later.getYear()));
            case 4 -> DatePeriod.between(start, PartialDate.of(later.getYear() + 1));
            default -> DatePeriod.between(start, PartialDate.of(later));
        };
    }

    static StatedPeriod statedPeriod(RandomSource choices) {
        int year = Samples.DAY.getYear() - choices.below(35);
        DatePeriod period = DatePeriod.between(FiscalYear.of(year), FiscalYear.of(year + choices.below(4)));
        return StatedDates.period(choices, period);
    }

    static Notice notice(RandomSource choices) {
        Notice.Builder notice = Notice.builder();
        if (choices.chance(1, 6)) {
            notice.lastDay(partialDate(choices));
        } else {
            notice.lead(Period.ofMonths(choices.between(1, 12)));
        }
        choices.maybe(1, 3, any -> any.oneOf(List.of("甲", "乙"))).ifPresent(notice::side);
        Extensions.sometimes(choices, notice);
        return notice.inWriting(choices.chance(1, 3))
                .withdrawable(choices.chance(1, 8))
                .build();
    }

    static Renewal renewal(RandomSource choices) {
        Period length = Period.ofYears(choices.between(1, 5));
        return switch (choices.below(5)) {
            case 0 -> Renewal.none();
            case 1 -> Renewal.automatic(length, notices(choices));
            case 2 -> Renewal.onRequest(length, notices(choices));
            case 3 -> Renewal.evergreen(notices(choices));
            default -> Renewal.indefinite();
        };
    }

    private static Notice[] notices(RandomSource choices) {
        return choices.list(0, 2, (any, index) -> notice(any)).toArray(Notice[]::new);
    }

    static Term.Current currentTerm(RandomSource choices) {
        return new Term.Current(choices.below(20), datePeriod(choices));
    }

    static Quantity quantity(RandomSource choices) {
        return choices.oneOf(List.of(QuantitySampler.values())).sample(choices);
    }

    static Share share(RandomSource choices) {
        int whole = choices.between(1, 999);
        Share share = ResultSampler.share(choices.below(whole + 1), whole);
        return choices.maybe(1, 8, any -> any.oneOf(List.of("≈", "≥", ">", "≤", "<")))
                .map(comparator -> Share.parse(comparator + share))
                .orElse(share);
    }

    static StatedCount statedCount(RandomSource choices) {
        return switch (choices.below(4)) {
            case 0 -> StatedCount.parse(tally(choices));
            case 1 -> StatedCount.of(choices.between(1, 20)).withPeriod(statedPeriod(choices));
            case 2 -> StatedCount.of(choices.between(1, 20)).withoutCatchAll();
            default -> CaseCollectionSampler.count(choices, choices.between(0, 99));
        };
    }

    private static String tally(RandomSource choices) {
        String first = choices.between(2, 9) + choices.oneOf(List.of("市", "社"));
        return first + choices.between(2, 9) + choices.oneOf(List.of("町", "大学"));
    }

    static LocalizedText text(RandomSource choices) {
        FieldWord word = choices.oneOf(FieldWord.ALL);
        Texts texts = choices.chance(1, 3) ? Texts.BILINGUAL : Texts.JAPANESE;
        return choices.maybe(1, 3, PlaceName::sample)
                .map(place -> texts.both(place.full(), place.roman() + " " + place.typeInEnglish()))
                .orElse(texts.both(word.japanese(), word.english()));
    }

    static Identifier identifier(RandomSource choices) {
        return switch (choices.below(5)) {
            case 0 -> Identifier.of(localGovernmentCode(choices));
            case 1 -> Identifier.of(corporateNumber(choices));
            case 2 -> Identifier.of(IdentifierScheme.SDG, String.valueOf(choices.between(1, 17)));
            case 3 ->
                Identifier.of(
                        IdentifierScheme.ISO_3166, PlaceName.sample(choices).prefectureIsoCode());
            default -> Identifier.of(IdentifierScheme.URL, "https://www.example.jp/" + choices.between(1, 99));
        };
    }

    static CorporateNumber corporateNumber(RandomSource choices) {
        OrganizationName name = OrganizationSampler.any().name(choices);
        return name.form().registration().identifiers(name.place(), name.form()).stream()
                .flatMap(identifier -> identifier.toCorporateNumber().stream())
                .findFirst()
                .orElseGet(() -> name.place().code().toCorporateNumber());
    }

    static LocalGovernmentCode localGovernmentCode(RandomSource choices) {
        PlaceName place = PlaceName.sample(choices);
        return choices.maybe(1, 5, any -> place.specialWardCode()).orElseGet(place::code);
    }
}
