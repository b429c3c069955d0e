package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.InvalidTextException;
import dev.renkei.register.Register;
import java.lang.reflect.Method;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BuilderProperties {

    private static final List<String> HALF_PAIRS = List.of("\uD800", "a\uDC00", "\uDC00\uD800", "\uD800\uD800\uDC00");

    @Example
    void theTypesAreThoseWithABuilder() {
        assertThat(DocumentType.all())
                .hasSizeGreaterThan(30)
                .contains(new DocumentType(Agreement.class), new DocumentType(Register.class))
                .allSatisfy(type -> assertThat(type.accessors()).as("%s", type).isNotEmpty());
    }

    @Property
    void whatIsBuiltFromAValueIsEqualToIt(@ForAll long seed) {
        for (DocumentType type : DocumentType.all()) {
            Object value = Sampled.sample(type.type(), seed);

            assertThat(type.rebuilt(value)).as("%s", type).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Property
    void aSecondFromReplacesWhatWasSet(@ForAll long seed, @ForAll long otherSeed) {
        for (DocumentType type : DocumentType.all()) {
            Object value = Sampled.sample(type.type(), seed);
            Object other = Sampled.sample(type.type(), otherSeed);
            Object builder = DocumentType.call(type.from(value), "from", value);

            assertThat(DocumentType.call(builder, "build")).as("%s", type).isEqualTo(value);
            assertThat(DocumentType.call(DocumentType.call(builder, "from", other), "build"))
                    .as("%s", type)
                    .isEqualTo(other);
        }
    }

    @Property
    void valuesAreEqualExactlyIfEachOfTheirPartsIs(@ForAll long seed, @ForAll long otherSeed) {
        for (DocumentType type : DocumentType.all()) {
            Object value = Sampled.sample(type.type(), seed);
            Object other = Sampled.sample(type.type(), otherSeed);
            for (Method accessor : type.accessors()) {
                assertEqualByPart(type, value, other, accessor);
            }
        }
    }

    private static void assertEqualByPart(DocumentType type, Object value, Object other, Method accessor) {
        Object part = DocumentType.call(value, accessor.getName());
        Object otherPart = DocumentType.call(other, accessor.getName());

        Object mixed = type.mixed(value, other, accessor);

        assertThat(mixed.equals(value)).as("%s of %s", accessor.getName(), type).isEqualTo(part.equals(otherPart));
        assertThat(DocumentType.call(mixed, accessor.getName())).isEqualTo(otherPart);
        assertThat(mixed.hashCode() == value.hashCode() || !mixed.equals(value)).isTrue();
    }

    @Example
    void noTextOfADocumentCanHoldHalfASurrogatePair() {
        for (DocumentType type : DocumentType.all()) {
            for (Method accessor : type.accessors()) {
                for (String half : HALF_PAIRS) {
                    DocumentType.holding(accessor, String.class, half)
                            .ifPresent(held -> assertThatExceptionOfType(InvalidTextException.class)
                                    .as("%s of %s", accessor.getName(), type)
                                    .isThrownBy(() -> type.with(Sampled.sample(type.type(), 1), accessor, held)));
                }
            }
        }
    }

    @Example
    void noNumberOfADocumentIsNegativeOrHasMoreThanNineDigits() {
        for (DocumentType type : DocumentType.all()) {
            for (Method accessor : type.accessors()) {
                for (int number : new int[] {Integer.MIN_VALUE, -1, 1_000_000_000, Integer.MAX_VALUE}) {
                    DocumentType.holding(accessor, Integer.class, number)
                            .ifPresent(held -> assertThatIllegalArgumentException()
                                    .as("%s of %s", accessor.getName(), type)
                                    .isThrownBy(() -> type.with(Sampled.sample(type.type(), 1), accessor, held)));
                }
            }
        }
    }
}
