package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Plan;
import dev.renkei.network.Network;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.register.Register;
import dev.renkei.result.Quantity;
import dev.renkei.result.StatedCount;
import java.util.List;
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
                Breaker.of("count.parts-sum", StatedCount.class, CountBreakers::parts),
                Breaker.ofSeveral("agreement.stated-party-count", Agreement.class, CountBreakers::parties),
                Breaker.ofSeveral("plan.stated-initiative-count", Plan.class, CountBreakers::initiatives),
                Breaker.ofSeveral("network.stated-member-count", Network.class, CountBreakers::members),
                Breaker.ofSeveral("register.stated-agreement-count", Register.class, CountBreakers::agreements),
                Breaker.ofSeveral("register.stated-organization-count", Register.class, CountBreakers::organizations),
                Breaker.ofSeveral("register.stated-row-count", Register.class, CountBreakers::rows));
    }

    private static Fault<StatedCount> parts(StatedCount count) {
        return new Fault<>("/parts", ofParts(count, 1), ofParts(count, 0), "The parts are one more than the number");
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
                Copy.without(agreement, "excerptOfParties"),
                "/statedPartyCount",
                isCertain ? listed : 0,
                count -> StatedCount.of(count, count + "者"));
    }

    private static List<Fault<Plan>> initiatives(Plan plan) {
        return announced(
                Copy.without(plan, "excerptOfInitiatives"),
                "/statedInitiativeCounts/-",
                plan.getInitiatives().size(),
                count -> StatedCount.of(count, count + "事業"));
    }

    private static List<Fault<Network>> members(Network network) {
        return announced(
                Copy.without(network, "excerptOfMembers"),
                "/statedMemberCount",
                network.getMembers().size(),
                StatedCount::of);
    }

    private static List<Fault<Register>> agreements(Register register) {
        Register complete = complete(register);
        return announced(
                complete,
                "/statedAgreementCount",
                complete.getAgreements().size(),
                count -> StatedCount.of(count, count + "協定"));
    }

    private static List<Fault<Register>> rows(Register register) {
        Register complete = complete(register);
        int listed = complete.getAgreements().size()
                + complete.getInitiatives().size()
                + complete.getNetworks().size();
        return announced(complete, "/statedRowCount", listed, StatedCount::of);
    }

    private static Register withAgreement(Register register) {
        return register.getAgreements().isEmpty()
                ? Copy.without(Copy.adding(register, "agreements", MissingParts.agreement()), "statedRowCount")
                : register;
    }

    /** Returns a register that says of itself that it lists all, and so not how many organizations there are besides. */
    private static Register complete(Register any) {
        Register register = withAgreement(any);
        return register.isExcerptOfAgreements()
                ? Copy.without(register, "excerptOfAgreements", "statedOrganizationCount")
                : register;
    }

    private static List<Fault<Register>> organizations(Register any) {
        Register register = withAgreement(any);
        boolean isOpen = register.getAgreements().stream()
                .flatMap(agreement -> agreement.getUnnamedParties().stream())
                .anyMatch(unnamed -> unnamed.getCount().isEmpty());
        if (isOpen) {
            return List.of();
        }
        Register announcing = Copy.with(register, "statedOrganizationCount", StatedCount.of(MANY));
        return List.of(new Fault<>(
                "/statedOrganizationCount",
                Copy.with(announcing, "excerptOfAgreements", false),
                Copy.with(announcing, "excerptOfAgreements", true),
                "Many more organizations are announced than listed"));
    }

    /** Announces one more than a number, and as a near miss the number; none where nothing is listed. */
    private static <T> List<Fault<T>> announced(T part, String place, int listed, IntFunction<StatedCount> announcing) {
        return listed == 0
                ? List.of()
                : List.of(Fault.at(
                        part,
                        place,
                        announcing.apply(listed + 1),
                        announcing.apply(listed),
                        "One more is announced than listed"));
    }
}
