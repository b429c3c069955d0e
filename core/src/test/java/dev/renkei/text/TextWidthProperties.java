package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class TextWidthProperties {

    @Property
    void keepsEveryCharacterInItsPlace(@ForAll String text) {
        assertThat(TextWidth.toHalfWidth(text)).hasSameSizeAs(text);
    }

    @Property
    void changesNothingTheSecondTime(@ForAll String text) {
        String narrowed = TextWidth.toHalfWidth(text);
        assertThat(TextWidth.toHalfWidth(narrowed)).isEqualTo(narrowed);
    }
}
