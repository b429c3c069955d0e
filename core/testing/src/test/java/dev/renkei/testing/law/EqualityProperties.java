package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EqualityProperties {

    @Property
    void theSameWordsGiveEqualValuesAndHashes(@ForAll long seed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);

            assertThat(Sampled.sample(type, seed)).isEqualTo(value).hasSameHashCodeAs(value);
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
