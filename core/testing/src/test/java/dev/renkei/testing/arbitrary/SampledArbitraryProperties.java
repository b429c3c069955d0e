package dev.renkei.testing.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.testing.AgreementSampler;
import dev.renkei.testing.DateSampler;
import dev.renkei.testing.OrganizationSampler;
import dev.renkei.testing.PeriodSampler;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.Samples;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.validation.RenkeiValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Types are found by themselves, and can be narrowed. */
class SampledArbitraryProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Property
    void agreementsAreGivenWithoutMoreAdo(@ForAll Agreement agreement) {
        assertThat(RenkeiValidator.standard()
                        .withClock(Samples.clock())
                        .validate(agreement)
                        .isValid())
                .isTrue();
    }

    @Property
    void valuesAndPartsAreGivenWithoutMoreAdo(
            @ForAll PartialDate date,
            @ForAll FiscalYear year,
            @ForAll DatePeriod period,
            @ForAll Plan plan,
            @ForAll Organization.Kind kind,
            @ForAll List<Initiative> initiatives,
            @ForAll Optional<Agreement> agreement) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
        assertThat(FiscalYear.parse(year.toString())).isEqualTo(year);
        assertThat(DatePeriod.parse(period.toString())).isEqualTo(period);
        assertThat(plan.getInitiatives()).isNotEmpty();
        assertThat(Organization.Kind.of(kind.toString())).isEqualTo(kind);
        assertThat(initiatives).allMatch(initiative -> initiative.getId().isPresent());
        assertThat(agreement.map(Agreement::getParties))
                .satisfies(
                        parties -> assertThat(parties.map(List::size).orElse(2)).isGreaterThanOrEqualTo(2));
    }

    @Provide
    Arbitrary<Agreement> disasters() {
        return SampledArbitrary.of(AgreementSampler.any()
                .ofKind(Agreement.Kind.DISASTER)
                .withSize(SampleSize.SMALL)
                .withParties(3, 5)
                .withInitiatives(1, 4)
                .inForceOn(DAY)
                .fitForPublication());
    }

    @Property
    void agreementsCanBeNarrowed(@ForAll("disasters") Agreement agreement) {
        assertThat(agreement.getKind())
                .hasValueSatisfying(kind -> assertThat(kind).isEqualTo(Agreement.Kind.DISASTER));
        assertThat(agreement.getParties()).hasSizeBetween(3, 5);
        assertThat(agreement.initiatives().count()).isBetween(1L, 4L);
        assertThat(agreement.statusOn(DAY).isInForce()).isTrue();
    }

    @Provide
    Arbitrary<Register> registers() {
        return SampledArbitrary.of(RegisterSampler.any()
                .withSize(SampleSize.SMALL)
                .withAgreements(2, 4)
                .holding(AgreementSampler.any().ofKind(Agreement.Kind.WATCH_OVER)));
    }

    @Property
    void registersCanBeNarrowed(@ForAll("registers") Register register) {
        assertThat(register.getAgreements())
                .hasSizeBetween(2, 4)
                .allMatch(agreement -> agreement
                        .getKind()
                        .filter(kind -> !kind.equals(Agreement.Kind.WATCH_OVER))
                        .isEmpty());
    }

    @Property
    void organizationsCanBeNarrowed(@ForAll("schools") Organization school) {
        assertThat(school.getName().getDefault()).endsWith("大学");
    }

    @Provide
    Arbitrary<Organization> schools() {
        return SampledArbitrary.of(OrganizationSampler.any().ofKind(Organization.Kind.SCHOOL));
    }

    @Provide
    Arbitrary<StatedDate> datesOf2019() {
        return SampledArbitrary.of(DateSampler.any()
                .between(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31))
                .stated());
    }

    @Provide
    Arbitrary<DatePeriod> periodsOf2019() {
        return SampledArbitrary.of(PeriodSampler.any().within(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31)));
    }

    @Property
    void datesAndPeriodsCanBeNarrowed(
            @ForAll("datesOf2019") StatedDate date, @ForAll("periodsOf2019") DatePeriod period) {
        assertThat(date.firstDay().orElseThrow().getYear()).isEqualTo(2019);
        assertThat(period.getFirstDay())
                .hasValueSatisfying(day -> assertThat(day.getYear()).isEqualTo(2019));
    }
}
