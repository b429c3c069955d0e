package dev.renkei.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.document.Document;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * Gives endless streams of sample documents: realistic, fictitious and valid.
 *
 * <p>The same seed gives the same documents on every platform and JDK. No document has a finding under
 * {@link dev.renkei.validation.Profile#DRAFT}, if today is {@link #DAY}: on a later day, agreements with a stated term may have
 * ended.
 *
 * <p>For example:
 * <pre>{@code
 *   List<Agreement> ten = Samples.agreements(42).limit(10).toList();
 *   Report report = RenkeiValidator.standard().withClock(Samples.clock()).validate(ten.get(0));
 * }</pre>
 *
 * <p>Nothing here needs jqwik.
 *
 * @since 0.1.0
 */
public final class Samples {

    /** The day on which the samples are made: what happened in them happened on it or before. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Samples() {}

    /**
     * Returns a clock that is fixed on {@link #DAY}.
     *
     * @return the clock, not null
     */
    public static Clock clock() {
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(DAY.atTime(12, 0).atZone(japan).toInstant(), japan);
    }

    /**
     * Returns agreements of all sizes, very few of them large.
     *
     * <p>{@link AgreementSampler} narrows them.
     *
     * @param seed  the seed
     * @return the endless stream, not null
     */
    public static Stream<Agreement> agreements(long seed) {
        return AgreementSampler.any().stream(seed);
    }

    /**
     * Returns registers of all sizes, very few of them large.
     *
     * <p>{@link RegisterSampler} narrows them.
     *
     * @param seed  the seed
     * @return the endless stream, not null
     */
    public static Stream<Register> registers(long seed) {
        return RegisterSampler.any().stream(seed);
    }

    /**
     * Returns documents that break a rule, each with exactly one finding, and what is to be expected of it.
     *
     * <p>For example, {@code Samples.broken("agreement.party.duplicate", 42).limit(10)}. {@link Breakers} tells more; texts whose
     * structure is broken come from {@code dev.renkei.json.testing.JsonBreakers} of renkei-serialization-testing.
     *
     * @param code  the code of the rule, not null
     * @param seed  the seed
     * @return the endless stream, not null
     * @throws IllegalArgumentException if no rule that judges values has the code
     */
    public static Stream<Broken<? extends Document>> broken(String code, long seed) {
        return Breakers.samples(code, seed);
    }

    /**
     * Returns initiatives as they stand alone in a register.
     *
     * @param seed  the seed
     * @return the endless stream, not null
     */
    public static Stream<Initiative> initiatives(long seed) {
        return Samplers.INITIATIVES.stream(seed);
    }

    /**
     * Returns networks.
     *
     * @param seed  the seed
     * @return the endless stream, not null
     */
    public static Stream<Network> networks(long seed) {
        return Samplers.NETWORKS.stream(seed);
    }

    /**
     * Returns collections of cases.
     *
     * @param seed  the seed
     * @return the endless stream, not null
     */
    public static Stream<CaseCollection> caseCollections(long seed) {
        return Samplers.CASE_COLLECTIONS.stream(seed);
    }

    /**
     * Returns organizations of all kinds.
     *
     * <p>{@link OrganizationSampler} narrows them.
     *
     * @param seed  the seed
     * @return the endless stream, not null
     */
    public static Stream<Organization> organizations(long seed) {
        return OrganizationSampler.any().stream(seed);
    }
}
