package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Party;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Breaks the rules about the titles of agreements, and the days on which they are signed, celebrated and concluded, and take effect.
 */
final class ConclusionBreakers {

    private ConclusionBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.title.missing", Agreement.class, ConclusionBreakers::untitled),
                Breaker.at(
                        "agreement.title.placeholder",
                        Agreement.class,
                        "/title",
                        LocalizedText.of("（名称の記載なし）"),
                        LocalizedText.of("見本の協定"),
                        "The title says that there is none"),
                Breaker.ofSeveral("agreement.concluded.missing", Agreement.class, ConclusionBreakers::notConcluded),
                Breaker.ofSeveral("agreement.concluded.weekend", Agreement.class, ConclusionBreakers::weekend),
                Breaker.of("agreement.stage-contradicts-dates", Agreement.class, ConclusionBreakers::inPreparation),
                Breaker.ofSeveral(
                        "agreement.party.signed-after-conclusion", Agreement.class, ConclusionBreakers::signedLate),
                Breaker.ofSeveral(
                        "agreement.concluded.after-signatures", Agreement.class, ConclusionBreakers::signedEarly),
                Breaker.of("agreement.ceremony.other-day", Agreement.class, ConclusionBreakers::earlyCeremony),
                Breaker.of("agreement.effect-before-conclusion", Agreement.class, ConclusionBreakers::earlyEffect));
    }

    private static Fault<Agreement> untitled(Agreement agreement) {
        LocalizedText title = agreement.getTitle().orElseGet(() -> LocalizedText.of("見本の協定"));
        return new Fault<>(
                "",
                Copy.without(agreement, "title"),
                Copy.with(agreement, "title", title),
                "The agreement has no title");
    }

    /** An agreement in preparation need not be concluded. */
    private static List<Fault<Agreement>> notConcluded(Agreement agreement) {
        return agreement.getConcludedOn().stream()
                .flatMap(stated -> stated.firstDay().stream())
                .map(day -> StatedDate.of(PartialDate.of(day.getYear())))
                .map(year -> new Fault<>(
                        "",
                        Copy.without(agreement, "concludedOn"),
                        Copy.with(agreement, "concludedOn", year),
                        "The day of conclusion is left out"))
                .toList();
    }

    /** Signatures, ceremony and effect are left out if need be, as they would be on another day. */
    private static List<Fault<Agreement>> weekend(Agreement agreement) {
        LocalDate saturday = AgreementBreakers.conclusion(AgreementBreakers.concluded(agreement))
                .getFirstDay()
                .with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        Agreement bare = Copy.without(
                withParties(agreement, party -> Copy.without(party, "signedOn")), "ceremony", "effectiveOn");
        return Stream.of(agreement, bare)
                .map(each -> Fault.at(
                        each,
                        "/concludedOn",
                        StatedDate.of(saturday),
                        StatedDate.of(saturday.minusDays(1)),
                        "The agreement was concluded on a Saturday"))
                .toList();
    }

    private static Fault<Agreement> inPreparation(Agreement agreement) {
        return Fault.at(
                AgreementBreakers.concluded(agreement),
                "/stage",
                Agreement.Stage.IN_PREPARATION,
                Agreement.Stage.CONCLUDED,
                "The agreement that was concluded is in preparation");
    }

    private static List<Fault<Agreement>> signedLate(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getLastDay();
        return Fault.ofEach(
                concluded,
                "parties",
                concluded.getParties(),
                party -> party.getJoinedOn().isPresent()
                        ? List.of()
                        : List.of(Fault.at(
                                party,
                                "/signedOn",
                                StatedDate.of(day.plusDays(1)),
                                StatedDate.of(day),
                                "A party signed on the day after the conclusion")));
    }

    private static List<Fault<Agreement>> signedEarly(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        Agreement signed =
                withParties(concluded, party -> Copy.with(party, "signedOn", StatedDate.of(day.minusDays(1))));
        return signed.getParties().stream()
                .limit(1)
                .map(first -> new Fault<>(
                        "/concludedOn",
                        signed,
                        Copy.replacing(signed, "parties", 0, Copy.with(first, "signedOn", StatedDate.of(day))),
                        "Every party signed on the day before the conclusion"))
                .toList();
    }

    private static Fault<Agreement> earlyCeremony(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        Ceremony ceremony =
                concluded.getCeremony().orElseGet(() -> Ceremony.builder().build());
        return Fault.at(
                concluded,
                "/ceremony/heldOn",
                Copy.with(ceremony, "heldOn", StatedDate.of(day.minusDays(1))),
                Copy.with(ceremony, "heldOn", StatedDate.of(day)),
                "The ceremony was held on the day before the conclusion");
    }

    private static Fault<Agreement> earlyEffect(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        PeriodBound day = AgreementBreakers.conclusion(concluded);
        LocalDate before = FiscalCalendar.JAPANESE
                .fiscalYearOf(day.getFirstDay())
                .getFirstDay()
                .minusDays(1);
        return Fault.at(
                concluded,
                "/effectiveOn",
                StatedDate.of(before),
                StatedDate.of(day),
                "The agreement takes effect in the fiscal year before that of the conclusion");
    }

    private static Agreement withParties(Agreement agreement, UnaryOperator<Party> change) {
        return Copy.with(
                agreement,
                "parties",
                agreement.getParties().stream().map(change).toList());
    }
}
