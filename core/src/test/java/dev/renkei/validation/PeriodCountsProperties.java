package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.DatePeriod;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
        return new OverlapsProperties().periods();
    }
}
