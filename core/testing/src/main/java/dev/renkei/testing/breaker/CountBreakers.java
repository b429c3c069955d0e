package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.network.Network;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Breaks the rules about numbers that a source announces: one more is announced than listed.
 */
final class CountBreakers {

    private static final int MANY = 99_999;

    private CountBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("count.parts-sum", BreakStrategy.of(StatedCount.class, CountBreakers::parts)),
                Breaker.of("agreement.stated-party-count", BreakStrategy.of(Agreement.class, CountBreakers::parties)),
                Breaker.of("plan.stated-initiative-count", BreakStrategy.of(Plan.class, CountBreakers::initiatives)),
                Breaker.of("network.stated-member-count", BreakStrategy.of(Network.class, CountBreakers::members)),
                Breaker.of(
                        "register.stated-agreement-count", BreakStrategy.of(Register.class, CountBreakers::agreements)),
                Breaker.of(
                        "register.stated-organization-count",
                        BreakStrategy.of(Register.class, CountBreakers::organizations)),
                Breaker.of("register.stated-row-count", BreakStrategy.of(Register.class, CountBreakers::rows)));
    }

    private static List<Fault<StatedCount>> parts(StatedCount count) {
        return List.of(
                new Fault<>("/parts", ofParts(count, 1), ofParts(count, 0), "The parts are one more than the number"));
    }

    private static StatedCount ofParts(StatedCount count, int more) {
        return count.withParts(List.of(Quantity.of(count.getCount() + (long) more, "件")));
    }

    private static List<Fault<Agreement>> parties(Agreement agreement) {
        boolean isCertain = !agreement.getParties().isEmpty()
                && agreement.getParties().stream()
                        .allMatch(party -> party.getOnBehalfOf().isEmpty())
                && agreement.getUnnamedParties().stream()
                        .allMatch(unnamed -> unnamed.getCount().isPresent());
        int listed =
                (int) (agreement.getParties().size() + UnnamedOrganizations.minimumOf(agreement.getUnnamedParties()));
        return announced(
                isCertain ? listed : 0,
                "/statedPartyCount",
                count -> Agreement.builder()
                        .from(agreement)
                        .statedPartyCount(StatedCount.of(count, count + "者"))
                        .excerptOfParties(false)
                        .build());
    }

    private static List<Fault<Plan>> initiatives(Plan plan) {
        return announced(
                plan.getInitiatives().size(),
                "/statedInitiativeCounts/" + plan.getStatedInitiativeCounts().size(),
                count -> Plan.builder()
                        .from(plan)
                        .addStatedInitiativeCount(StatedCount.of(count, count + "事業"))
                        .excerptOfInitiatives(false)
                        .build());
    }

    private static List<Fault<Network>> members(Network network) {
        return announced(
                network.getMembers().size(),
                "/statedMemberCount",
                count -> Network.builder()
                        .from(network)
                        .statedMemberCount(StatedCount.of(count))
                        .excerptOfMembers(false)
                        .build());
    }

    private static List<Fault<Register>> agreements(Register any) {
        Register register = withAgreement(any);
        return announced(
                register.getAgreements().size(),
                "/statedAgreementCount",
                count -> complete(register)
                        .statedAgreementCount(StatedCount.of(count, count + "協定"))
                        .build());
    }

    private static List<Fault<Register>> rows(Register any) {
        Register register = withAgreement(any);
        int listed = register.getAgreements().size()
                + register.getInitiatives().size()
                + register.getNetworks().size();
        return announced(
                listed,
                "/statedRowCount",
                count ->
                        complete(register).statedRowCount(StatedCount.of(count)).build());
    }

    private static Register withAgreement(Register register) {
        return register.getAgreements().isEmpty()
                ? Register.builder()
                        .from(register)
                        .addAgreement(MissingParts.agreement())
                        .statedRowCount(Optional.<StatedCount>empty())
                        .build()
                : register;
    }

    /** Returns a register that says of itself that it lists all, and so not how many organizations there are besides. */
    private static Register.Builder complete(Register register) {
        Register.Builder complete = Register.builder().from(register).excerptOfAgreements(false);
        return complete.statedOrganizationCount(
                register.getStatedOrganizationCount().filter(any -> !register.isExcerptOfAgreements()));
    }

    private static List<Fault<Register>> organizations(Register any) {
        Register register = withAgreement(any);
        boolean isOpen = register.getAgreements().stream()
                .flatMap(agreement -> agreement.getUnnamedParties().stream())
                .anyMatch(unnamed -> unnamed.getCount().isEmpty());
        if (isOpen) {
            return List.of();
        }
        Register.Builder announcing = Register.builder().from(register).statedOrganizationCount(StatedCount.of(MANY));
        return List.of(new Fault<>(
                "/statedOrganizationCount",
                announcing.excerptOfAgreements(false).build(),
                announcing.excerptOfAgreements(true).build(),
                "Many more organizations are announced than listed"));
    }

    /** Announces one more than a number, and as a near miss the number; none where nothing is listed. */
    private static <T> List<Fault<T>> announced(int listed, String pointer, IntFunction<T> announcing) {
        return listed == 0
                ? List.of()
                : List.of(new Fault<>(
                        pointer,
                        announcing.apply(listed + 1),
                        announcing.apply(listed),
                        "One more is announced than listed"));
    }
}
