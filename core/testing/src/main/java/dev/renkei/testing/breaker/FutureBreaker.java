package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementStage;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.Edition;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lets happen tomorrow what must have happened.
 */
final class FutureBreaker {

    private FutureBreaker() {}

    static Stream<Breaker> all() {
        return Stream.of(Breaker.of(
                "date.in-future",
                happened(
                        Source.class,
                        "publishedOn",
                        (source, day) ->
                                Source.builder().from(source).publishedOn(day).build()),
                BreakStrategy.of(Agreement.class, FutureBreaker::agreed),
                happened(
                        Amendment.class,
                        "amendedOn",
                        (amendment, day) -> Amendment.builder()
                                .from(amendment)
                                .amendedOn(day)
                                .build()),
                happened(
                        Plan.class,
                        "drawnUpOn",
                        (plan, day) -> Plan.builder().from(plan).drawnUpOn(day).build()),
                happened(
                        Register.class,
                        "publishedOn",
                        (register, day) -> Register.builder()
                                .from(register)
                                .publishedOn(day)
                                .build()),
                happened(
                        Edition.class,
                        "publishedOn",
                        (edition, day) ->
                                Edition.builder().from(edition).publishedOn(day).build()),
                happened(
                        Organization.class,
                        "foundedOn",
                        (organization, day) -> Organization.builder()
                                .from(organization)
                                .foundedOn(day)
                                .build()),
                happened(Quantity.class, "asOf", Quantity::withAsOf),
                BreakStrategy.of(Award.class, FutureBreaker::awarded)));
    }

    private static <P> BreakStrategy<P> happened(Class<P> concept, String property, BiFunction<P, StatedDate, P> on) {
        return BreakStrategy.of(
                concept,
                part -> List.of(new Fault<>(
                        "/" + property,
                        on.apply(part, StatedDate.of(PartialDate.of(today().plusDays(1)))),
                        on.apply(part, StatedDate.of(PartialDate.of(today()))),
                        "What has happened is dated tomorrow")));
    }

    /** Of an agreement in preparation these days may be announced. */
    private static List<Fault<Agreement>> agreed(Agreement agreement) {
        Agreement made = Agreement.builder()
                .from(agreement)
                .stage(AgreementStage.CONCLUDED)
                .build();
        Agreement undated = Agreement.builder()
                .from(made)
                .concludedOn(Optional.<StatedDate>empty())
                .build();
        return List.of(
                agreed(
                        "/concludedOn",
                        day -> Agreement.builder().from(made).concludedOn(day).build()),
                agreed(
                        "/ceremony/heldOn",
                        day -> Agreement.builder()
                                .from(made)
                                .ceremony(Ceremony.builder().heldOn(day).build())
                                .build()),
                agreed(
                        "/parties/" + made.getParties().size() + "/signedOn",
                        day -> Agreement.builder()
                                .from(undated)
                                .addParty(Party.builder()
                                        .organization(Organization.of("手本商工会"))
                                        .signedOn(day)
                                        .build())
                                .build()));
    }

    private static Fault<Agreement> agreed(String pointer, Function<StatedDate, Agreement> on) {
        return new Fault<>(
                pointer,
                on.apply(StatedDate.of(PartialDate.of(today().plusDays(1)))),
                on.apply(StatedDate.of(PartialDate.of(today()))),
                "What has happened is dated tomorrow");
    }

    private static List<Fault<Award>> awarded(Award award) {
        return List.of(new Fault<>(
                "/awardedIn",
                awarded(award, today().plusDays(1)),
                awarded(award, today()),
                "What has happened is dated tomorrow"));
    }

    private static Award awarded(Award award, LocalDate day) {
        return Award.builder()
                .from(award)
                .awardedIn(StatedPeriod.of(DatePeriod.of(PartialDate.of(day))))
                .build();
    }

    private static LocalDate today() {
        return LocalDate.now(Breakers.CLOCK);
    }
}
