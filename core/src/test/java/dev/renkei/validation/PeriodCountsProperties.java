package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PeriodCountsProperties {

    @Property
    void countsWhatComparingEachWithAllCounts(
            @ForAll("periods") List<DatePeriod> counting, @ForAll("periods") List<DatePeriod> counted) {
        assertThat(PeriodCounts.of(counting.stream(), counted))
                .containsOnlyKeys(counting)
                .allSatisfy((period, counts) -> {
                    assertThat(counted.stream().filter(period::encloses)).hasSize(counts.inside());
                    assertThat(counted.stream().filter(other -> !other.overlaps(period)))
                            .hasSize(counts.outside());
                });
    }

    @Provide
    Arbitrary<List<DatePeriod>> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2000, 2030);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(0, 3);
        Arbitrary<DatePeriod> closed = Combinators.combine(years, lengths)
                .as((year, length) -> DatePeriod.parse(year + "/" + (year + length)));
        Arbitrary<DatePeriod> single = years.map(year -> DatePeriod.of(PartialDate.of(year, 4, 1)));
        Arbitrary<DatePeriod> open =
                years.flatMap(year -> Arbitraries.of(year + "/..", "../" + year).map(DatePeriod::parse));
        return Arbitraries.frequencyOf(Tuple.of(6, closed), Tuple.of(3, single), Tuple.of(1, open))
                .list()
                .ofMaxSize(15);
    }
}
