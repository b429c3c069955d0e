package dev.renkei.testing;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.network.Network;
import dev.renkei.register.Register;
import dev.renkei.result.StatedCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes registers: agreements, initiatives that stand alone, networks and collections of cases.
 *
 * <p>They are realistic, made up, and without a finding under {@link dev.renkei.validation.Profile#DRAFT} on
 * {@link Samples#DAY}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RegisterSampler implements Sampler<Register> {

    private static final RegisterSampler ANY =
            new RegisterSampler(Optional.empty(), Optional.empty(), AgreementSampler.any());

    private final Optional<SampleSize> size;
    private final Optional<Range> number;
    private final AgreementSampler agreements;

    private RegisterSampler(Optional<SampleSize> size, Optional<Range> number, AgreementSampler agreements) {
        this.size = size;
        this.number = number;
        this.agreements = agreements;
    }

    /**
     * Obtains the sampler of registers of all sizes.
     *
     * @return the sampler, not null
     */
    public static RegisterSampler any() {
        return ANY;
    }

    /**
     * Returns a sampler of registers of a size.
     *
     * @param size  the size, not null
     * @return the sampler, not null
     */
    public RegisterSampler withSize(SampleSize size) {
        return new RegisterSampler(Optional.of(Objects.requireNonNull(size, "size")), number, agreements);
    }

    /**
     * Returns a sampler of registers with so many agreements.
     *
     * @param min  the smallest number of agreements, 0 or greater
     * @param max  the greatest number of agreements, not less than the smallest
     * @return the sampler, not null
     * @throws IllegalArgumentException if a number is out of range
     */
    public RegisterSampler withAgreements(int min, int max) {
        return new RegisterSampler(size, Optional.of(new Range(min, max)), agreements);
    }

    /**
     * Returns a sampler of registers of narrower agreements.
     *
     * @param agreements  the sampler of the agreements, not null
     * @return the sampler, not null
     */
    public RegisterSampler holding(AgreementSampler agreements) {
        return new RegisterSampler(size, number, Objects.requireNonNull(agreements, "agreements"));
    }

    @Override
    public Register sample(RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        SampleSize actual = size.orElseGet(() -> SampleSize.sample(choices));
        Register.Builder register = Register.builder()
                .id(choices.maybe(1, 2, any -> "register-1"))
                .publisher(choices.maybe(2, 3, OrganizationSampler::named))
                .publishedOn(choices.maybe(2, 3, any -> StatedDates.coarse(any, Days.ofSigning(any, Samples.DAY))));
        choices.maybe(1, 4, any -> StatedDates.exact(any, Days.ofSigning(any, Samples.DAY)))
                .ifPresent(day -> {
                    register.asOf(day);
                    choices.maybe(1, 3, any -> "/asOf").ifPresent(register::addInferred);
                });
        choices.maybe(2, 3, any -> any.oneOf(List.of("連携協定一覧", "協定台帳", "包括連携協定の締結状況")))
                .ifPresent(register::title);
        choices.maybe(1, 4, any -> "本台帳は、締結した協定を年度ごとに取りまとめたものです。").ifPresent(register::addIntroduction);
        Optional<String> source = choices.maybe(1, 3, any -> "source-1");
        List<Agreement> agreements = agreements(choices, actual);
        register.agreements(agreements);
        if (!agreements.isEmpty() && choices.chance(1, 3)) {
            Listings.list(choices, register, agreements);
        }
        Optional<List<Initiative>> initiatives = choices.maybe(
                1, 3, any -> any.list(1, 5, (each, index) -> InitiativeSampler.alone(each, index, source)));
        initiatives.ifPresent(register::initiatives);
        choices.maybe(1, 5, any -> NetworkSampler.charter(any, source)).ifPresent(register::addCharter);
        choices.maybe(1, 5, any -> NetworkSampler.theme(any, 0, source)).ifPresent(register::addTheme);
        Optional<List<Network>> networks = choices.maybe(
                1, 3, any -> any.list(1, 6, (each, index) -> NetworkSampler.network(each, index, source)));
        networks.ifPresent(register::networks);
        int rows = agreements.size()
                + initiatives.map(List::size).orElse(0)
                + networks.map(List::size).orElse(0);
        count(choices, register, agreements.size(), rows);
        choices.maybe(1, 4, any -> any.list(1, 2, CaseCollectionSampler::sample))
                .ifPresent(register::caseCollections);
        choices.maybe(1, 6, Notes::sample).ifPresent(register::addNote);
        register.sources(Notes.sources(choices, Samples.DAY.minusYears(5), source));
        return Extensions.build(choices, register);
    }

    /** Adds the numbers that the register announces. */
    private static void count(RandomSource choices, Register.Builder register, int agreements, int rows) {
        choices.maybe(1, 6, any -> StatedCount.of(agreements, agreements + "協定"))
                .ifPresent(register::statedAgreementCount);
        choices.maybe(1, 8, any -> StatedCount.of(rows)).ifPresent(register::statedRowCount);
        boolean isExcerpt = choices.chance(1, 20);
        register.excerptOfAgreements(isExcerpt);
        if (isExcerpt) {
            register.statedOrganizationCount(StatedCount.of(9999, "9,999団体"));
        }
    }

    private List<Agreement> agreements(RandomSource choices, SampleSize actual) {
        Range range = number.orElseGet(() ->
                size.isPresent() ? actual.agreements() : actual.agreements().downToOne());
        AgreementSampler sampler = agreements.orSize(actual == SampleSize.SMALL ? actual : SampleSize.TYPICAL);
        List<Agreement> before = new ArrayList<>();
        return range.list(choices, (any, index) -> {
            Agreement agreement = sampler.sample(any, "agreement-" + (index + 1), before);
            before.add(agreement);
            return agreement;
        });
    }
}
