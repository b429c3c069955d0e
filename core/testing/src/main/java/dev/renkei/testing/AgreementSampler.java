package dev.renkei.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Place;
import dev.renkei.testing.SampleContext.NamedField;
import dev.renkei.testing.SampleContext.NamedParty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes agreements: realistic, fictitious, and without a finding under {@link dev.renkei.validation.Profile#DRAFT} on
 * {@link Samples#DAY}.
 *
 * <p>Each method returns a sampler that is narrower than this one. For example:
 * <pre>{@code
 *   AgreementSampler.any()
 *           .ofKind(Agreement.Kind.DISASTER)
 *           .withParties(2, 5)
 *           .inForceOn(LocalDate.of(2026, 11, 23))
 *           .stream(42)
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class AgreementSampler implements Sampler<Agreement> {

    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final AgreementSampler ANY = new AgreementSampler(
            Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Completeness.AS_FOUND);

    private final Optional<SampleSize> size;
    private final Optional<Range> parties;
    private final Optional<Range> initiatives;
    private final List<Agreement.Kind> kinds;
    private final Optional<LocalDate> inForceOn;
    private final Completeness completeness;

    private AgreementSampler(
            Optional<SampleSize> size,
            Optional<Range> parties,
            Optional<Range> initiatives,
            List<Agreement.Kind> kinds,
            Optional<LocalDate> inForceOn,
            Completeness completeness) {
        this.size = size;
        this.parties = parties;
        this.initiatives = initiatives;
        this.kinds = kinds;
        this.inForceOn = inForceOn;
        this.completeness = completeness;
    }

    /**
     * Obtains the sampler of agreements of all kinds and sizes.
     *
     * @return the sampler, not null
     */
    public static AgreementSampler any() {
        return ANY;
    }

    /**
     * Returns a sampler of agreements of a size.
     *
     * @param size  the size, not null
     * @return the sampler, not null
     */
    public AgreementSampler withSize(SampleSize size) {
        return new AgreementSampler(
                Optional.of(Objects.requireNonNull(size, "size")),
                parties,
                initiatives,
                kinds,
                inForceOn,
                completeness);
    }

    /**
     * Returns a sampler of agreements with so many parties.
     *
     * @param min  the smallest number of parties, 2 or greater
     * @param max  the greatest number of parties, from the smallest to 500
     * @return the sampler, not null
     * @throws IllegalArgumentException if a number is out of range
     */
    public AgreementSampler withParties(int min, int max) {
        if (min < 2 || max > 500) {
            throw new IllegalArgumentException("Number of parties must be from 2 to 500 but was " + min + " to " + max);
        }
        return new AgreementSampler(
                size, Optional.of(new Range(min, max)), initiatives, kinds, inForceOn, completeness);
    }

    /**
     * Returns a sampler of agreements with so many initiatives in all their plans.
     *
     * @param min  the smallest number of initiatives, 0 or greater
     * @param max  the greatest number of initiatives, not less than the smallest; without any there are no plans
     * @return the sampler, not null
     * @throws IllegalArgumentException if a number is out of range
     */
    public AgreementSampler withInitiatives(int min, int max) {
        return new AgreementSampler(size, parties, Optional.of(new Range(min, max)), kinds, inForceOn, completeness);
    }

    /**
     * Returns a sampler of agreements of some kinds.
     *
     * @param kinds  the kinds, the simplest first, all if there are none, not null
     * @return the sampler, not null
     */
    public AgreementSampler ofKind(Agreement.Kind... kinds) {
        return new AgreementSampler(size, parties, initiatives, List.of(kinds), inForceOn, completeness);
    }

    /**
     * Returns a sampler of agreements that are in force on a day, also if they are presumed to be in force, or dormant.
     *
     * @param date  the day, from 1960 to 2100, not null
     * @return the sampler, not null
     * @throws IllegalArgumentException if the day is out of range
     */
    public AgreementSampler inForceOn(LocalDate date) {
        if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
            throw new IllegalArgumentException(
                    "Day in force must be from " + EARLIEST + " to " + LATEST + " but was " + date);
        }
        return new AgreementSampler(size, parties, initiatives, kinds, Optional.of(date), completeness);
    }

    /**
     * Returns a sampler of agreements that have no finding under {@link dev.renkei.validation.Profile#PUBLICATION} either.
     *
     * @return the sampler, not null
     */
    public AgreementSampler fitForPublication() {
        return new AgreementSampler(size, parties, initiatives, kinds, inForceOn, Completeness.FOR_PUBLICATION);
    }

    /** Returns a sampler of agreements of a size, unless the size is set. */
    AgreementSampler orSize(SampleSize other) {
        return size.isPresent() ? this : withSize(other);
    }

    @Override
    public Agreement sample(RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        return sample(choices, "agreement-1", List.of());
    }

    /** Makes an agreement of a register, which may relate to those that come before it in the register. */
    Agreement sample(RandomSource choices, String id, List<Agreement> before) {
        SampleSize actual = size.orElseGet(() -> SampleSize.sample(choices));
        Agreement.Kind kind =
                kinds.isEmpty() ? choices.oneOf(AgreementWords.ALL).kind() : choices.oneOf(kinds);
        Optional<Agreement.Kind> stated = kinds.isEmpty() ? choices.maybe(3, 4, any -> kind) : Optional.of(kind);
        SampleContext context = context(choices, actual, AgreementWords.of(kind).partners());
        return new AgreementComposer(context, kind, stated, initiatives(actual)).compose(choices, id, before);
    }

    /** Makes what the parts of a small agreement have in common. */
    static SampleContext smallContext(RandomSource choices) {
        return ANY.context(choices, SampleSize.SMALL, AgreementWords.ALL.get(0).partners());
    }

    private Range initiatives(SampleSize actual) {
        return initiatives.orElseGet(() ->
                size.isPresent() ? actual.initiatives() : actual.initiatives().downToOne());
    }

    private SampleContext context(RandomSource choices, SampleSize actual, List<OrganizationForm> partners) {
        Timeline timeline = inForceOn
                .map(date -> Timeline.inForceOn(choices, date))
                .orElseGet(() -> Timeline.sample(choices, completeness));
        Texts texts = choices.chance(1, 10) ? Texts.BILINGUAL : Texts.JAPANESE;
        List<NamedParty> makers = new PartySampler(texts, completeness, timeline)
                .sample(choices, parties.orElse(actual.parties()), partners);
        int maxFields = Math.max(1, initiatives(actual).max() / 2);
        List<NamedField> fields = Fields.sample(choices, texts, maxFields);
        List<Place> places = choices
                .maybe(1, 3, any -> makers.get(0).name().place().toPlace(any))
                .stream()
                .toList();
        Optional<String> source = choices.maybe(1, 3, any -> "source-1");
        return new SampleContext(texts, completeness, timeline, makers, fields, places, source);
    }
}
