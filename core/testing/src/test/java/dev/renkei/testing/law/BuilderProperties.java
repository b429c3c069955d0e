package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.lang.reflect.Method;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BuilderProperties {

    @Example
    void theTypesAreThoseWithABuilder() {
        assertThat(DocumentType.all())
                .hasSizeGreaterThan(30)
                .contains(new DocumentType(Agreement.class), new DocumentType(Register.class))
                .allSatisfy(type -> assertThat(type.accessors()).as("%s", type).isNotEmpty());
    }

    @Property(tries = 40)
    void whatIsBuiltFromAValueIsEqualToIt(@ForAll long seed) {
        for (DocumentType type : DocumentType.all()) {
            Object value = Sampled.sample(type.type(), seed);

            assertThat(type.rebuilt(value)).as("%s", type).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @Property(tries = 40)
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

    @Property(tries = 40)
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
}
