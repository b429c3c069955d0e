package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EqualityProperties {

    @Property(tries = 40)
    void theSameWordsGiveEqualValuesAndHashes(@ForAll long seed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);

            assertThat(Sampled.sample(type, seed)).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Property(tries = 40)
    void valuesAreEqualExactlyIfTheySayTheSame(@ForAll long seed, @ForAll long otherSeed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);
            Object other = Sampled.sample(type, otherSeed);
            boolean saysTheSame = Sampled.textOf(type, value).equals(Sampled.textOf(type, other));

            assertThat(value.equals(other)).as("%s and %s", value, other).isEqualTo(saysTheSame);
            assertThat(other.equals(value)).isEqualTo(saysTheSame);
        }
    }

    @Property(tries = 10)
    void noValueIsEqualToOneOfAnotherType(@ForAll long seed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);

            assertThat(value).isNotEqualTo(value.toString()).isNotEqualTo(null);
        }
    }
}
