package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class OverlapsProperties {

    @Property
    void findsTheFirstThatComparingEachWithAllFinds(@ForAll("periods") List<DatePeriod> periods) {
        List<OptionalInt> expected = IntStream.range(0, periods.size())
                .mapToObj(i -> IntStream.range(0, i)
                        .filter(j -> periods.get(j).overlaps(periods.get(i)))
                        .findFirst())
                .toList();

        assertThat(Overlaps.firstBefore(periods)).isEqualTo(expected);
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
