package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.testing.part.DocumentText;
import java.lang.reflect.Method;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a failing test shows of two documents is equal exactly if they are. */
class TextOfDocumentProperties {

    @Property
    void textsAreEqualExactlyIfTheValuesAre(@ForAll long seed, @ForAll long otherSeed) {
        for (Class<?> type : Sampled.types()) {
            Object value = Sampled.sample(type, seed);
            Object other = Sampled.sample(type, otherSeed);

            String shown = DocumentText.of(value);
            assertShownAlikeIfEqual(value, shown, other);
            assertShownAlikeIfEqual(value, shown, Sampled.sample(type, seed));
        }
    }

    @Property(tries = 20)
    void textsDifferInEachPropertyThatDiffers(@ForAll long seed, @ForAll long otherSeed) {
        for (DocumentType document : DocumentType.all()) {
            Object value = Sampled.sample(document.type(), seed);
            Object other = Sampled.sample(document.type(), otherSeed);
            String shown = DocumentText.of(value);
            for (Method accessor : document.accessors()) {
                assertShownAlikeIfEqual(value, shown, document.mixed(value, other, accessor));
            }
        }
    }

    private static void assertShownAlikeIfEqual(Object value, String shown, Object other) {
        assertThat(shown.equals(DocumentText.of(other)))
                .as("%s%n%s", value, other)
                .isEqualTo(value.equals(other));
    }
}
