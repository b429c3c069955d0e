package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class HalfWidthProperties {

    @Property
    void keepsEveryCharacterInItsPlace(@ForAll String text) {
        assertThat(LookAlikes.toHalfWidth(text)).hasSameSizeAs(text);
    }

    @Property
    void changesNothingTheSecondTime(@ForAll String text) {
        String narrowed = LookAlikes.toHalfWidth(text);
        assertThat(LookAlikes.toHalfWidth(narrowed)).isEqualTo(narrowed);
    }
}
