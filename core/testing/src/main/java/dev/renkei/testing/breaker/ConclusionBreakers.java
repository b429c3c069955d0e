package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementStage;
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
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Breaks the rules about the days on which agreements are signed, celebrated and concluded, and on which they take effect.
 */
final class ConclusionBreakers {

    private ConclusionBreakers() {}

    private static List<Fault<Agreement>> untitled(Agreement agreement) {
        LocalizedText title = agreement.getTitle().orElseGet(() -> LocalizedText.of("見本の協定"));
        return List.of(new Fault<>(
                "",
                Agreement.builder().from(agreement).title(Optional.empty()).build(),
                Agreement.builder().from(agreement).title(title).build(),
                "The agreement has no title"));
    }

    private static List<Fault<Agreement>> titledByNothing(Agreement agreement) {
        return List.of(new Fault<>(
                "/title",
                Agreement.builder().from(agreement).title("（名称の記載なし）").build(),
                Agreement.builder().from(agreement).title("見本の協定").build(),
                "The title says that there is none"));
    }

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.title.missing", BreakStrategy.of(Agreement.class, ConclusionBreakers::untitled)),
                Breaker.of(
                        "agreement.title.placeholder",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::titledByNothing)),
                Breaker.of(
                        "agreement.concluded.missing",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::notConcluded)),
                Breaker.of(
                        "agreement.concluded.weekend", BreakStrategy.of(Agreement.class, ConclusionBreakers::weekend)),
                Breaker.of(
                        "agreement.stage-contradicts-dates",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::inPreparation)),
                Breaker.of(
                        "agreement.party.signed-after-conclusion",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::signedLate)),
                Breaker.of(
                        "agreement.concluded.after-signatures",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::signedEarly)),
                Breaker.of(
                        "agreement.ceremony.other-day",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::earlyCeremony)),
                Breaker.of(
                        "agreement.effect-before-conclusion",
                        BreakStrategy.of(Agreement.class, ConclusionBreakers::earlyEffect)));
    }

    private static Agreement withConcludedOn(Agreement agreement, Optional<StatedDate> day) {
        return Agreement.builder().from(agreement).concludedOn(day).build();
    }

    /** An agreement in preparation need not be concluded. */
    private static List<Fault<Agreement>> notConcluded(Agreement agreement) {
        return agreement.getConcludedOn().stream()
                .flatMap(stated -> stated.firstDay().stream())
                .map(day -> PartialDate.of(day.getYear()))
                .map(year -> new Fault<>(
                        "",
                        withConcludedOn(agreement, Optional.empty()),
                        withConcludedOn(agreement, Optional.of(StatedDate.of(year))),
                        "The day of conclusion is left out"))
                .toList();
    }

    /** Signatures, ceremony and effect are left out if need be, as they would be on another day. */
    private static List<Fault<Agreement>> weekend(Agreement agreement) {
        LocalDate saturday = AgreementBreakers.conclusion(AgreementBreakers.concluded(agreement))
                .getFirstDay()
                .with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        return Stream.of(agreement, bare(agreement))
                .map(each -> new Fault<>(
                        "/concludedOn",
                        withConcludedOn(each, Optional.of(on(saturday))),
                        withConcludedOn(each, Optional.of(on(saturday.minusDays(1)))),
                        "The agreement was concluded on a Saturday"))
                .toList();
    }

    private static List<Fault<Agreement>> inPreparation(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        return List.of(new Fault<>(
                "/stage",
                Agreement.builder()
                        .from(concluded)
                        .stage(AgreementStage.IN_PREPARATION)
                        .build(),
                Agreement.builder()
                        .from(concluded)
                        .stage(AgreementStage.CONCLUDED)
                        .build(),
                "The agreement that was concluded is in preparation"));
    }

    private static List<Fault<Agreement>> signedLate(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getLastDay();
        return IntStream.range(0, concluded.getParties().size())
                .filter(i -> concluded.getParties().get(i).getJoinedOn().isEmpty())
                .mapToObj(i -> new Fault<>(
                        "/parties/" + i + "/signedOn",
                        withParty(concluded, i, signedOn(day.plusDays(1))),
                        withParty(concluded, i, signedOn(day)),
                        "A party signed on the day after the conclusion"))
                .toList();
    }

    private static List<Fault<Agreement>> signedEarly(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        Agreement signed = withParties(concluded, signedOn(day.minusDays(1)));
        return concluded.getParties().isEmpty()
                ? List.of()
                : List.of(new Fault<>(
                        "/concludedOn",
                        signed,
                        withParty(signed, 0, signedOn(day)),
                        "Every party signed on the day before the conclusion"));
    }

    private static List<Fault<Agreement>> earlyCeremony(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        LocalDate day = AgreementBreakers.conclusion(concluded).getFirstDay();
        return List.of(new Fault<>(
                "/ceremony/heldOn",
                withCeremony(concluded, day.minusDays(1)),
                withCeremony(concluded, day),
                "The ceremony was held on the day before the conclusion"));
    }

    private static List<Fault<Agreement>> earlyEffect(Agreement agreement) {
        Agreement concluded = AgreementBreakers.concluded(agreement);
        PeriodBound day = AgreementBreakers.conclusion(concluded);
        LocalDate before = FiscalCalendar.JAPANESE
                .fiscalYearOf(day.getFirstDay())
                .getFirstDay()
                .minusDays(1);
        return List.of(new Fault<>(
                "/effectiveOn",
                withEffect(concluded, on(before)),
                withEffect(concluded, StatedDate.of(day)),
                "The agreement takes effect in the fiscal year before that of the conclusion"));
    }

    private static Agreement bare(Agreement agreement) {
        return Agreement.builder()
                .from(withParties(
                        agreement,
                        party -> Party.builder()
                                .from(party)
                                .signedOn(Optional.<StatedDate>empty())
                                .build()))
                .ceremony(Optional.<Ceremony>empty())
                .effectiveOn(Optional.<StatedDate>empty())
                .build();
    }

    private static UnaryOperator<Party> signedOn(LocalDate day) {
        return party -> Party.builder().from(party).signedOn(on(day)).build();
    }

    private static Agreement withParty(Agreement agreement, int index, UnaryOperator<Party> change) {
        Party changed = change.apply(agreement.getParties().get(index));
        return Agreement.builder()
                .from(agreement)
                .parties(Elements.replaced(agreement.getParties(), index, changed))
                .build();
    }

    private static Agreement withParties(Agreement agreement, UnaryOperator<Party> change) {
        return Agreement.builder()
                .from(agreement)
                .parties(agreement.getParties().stream().map(change).toList())
                .build();
    }

    private static Agreement withCeremony(Agreement agreement, LocalDate day) {
        Ceremony.Builder ceremony = Ceremony.builder();
        agreement.getCeremony().ifPresent(ceremony::from);
        return Agreement.builder()
                .from(agreement)
                .ceremony(ceremony.heldOn(on(day)).build())
                .build();
    }

    private static Agreement withEffect(Agreement agreement, StatedDate day) {
        return Agreement.builder().from(agreement).effectiveOn(day).build();
    }

    private static StatedDate on(LocalDate day) {
        return StatedDate.of(PartialDate.of(day));
    }
}
