package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person (氏名) whom a source names: a signatory, a speaker, a contact person.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Person implements Document permits ImmutablePerson {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Person, Builder> TYPE = DocumentType.of(
            Person.class,
            "A person (氏名) named in an agreement: a signatory, a speaker, a contact person.",
            type -> type.builtBy(Person::builder, Builder::build)
                    .required(
                            "name",
                            LocalizedText.TYPE,
                            Person::getName,
                            Builder::name,
                            "The name as written, family name first where the source writes it so.")
                    .orAlone()
                    .optional(
                            "reading",
                            LocalizedText.TYPE,
                            Person::getReading,
                            Builder::reading,
                            "The reading of the name (ふりがな).")
                    .extensions(Person::getExtensions, Builder::putAllExtensions));

    Person() {}

    /** {@return a new builder, on which {@code name} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a person from a name, such as {@code Person.of("横浜 花子")}.
     *
     * @param name  the name, in the language of the document, not null
     * @return the person, not null
     */
    public static Person of(String name) {
        return builder().name(name).build();
    }

    /** {@return the name as written, with the family name first if the source writes it first, not null} */
    @Valid
    public abstract LocalizedText getName();

    /** {@return the reading of the name (ふりがな), empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getReading();

    /**
     * Returns the name, for example {@code Person[山田 花子]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Person", getName());
    }

    /** Builds a {@link Person}. */
    public static final class Builder extends ImmutablePerson.Builder
            implements DocumentBuilder<Person, Person.Builder> {
        Builder() {}

        /**
         * Sets the name as written, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder name(String text) {
            return name(LocalizedText.of(Objects.requireNonNull(text, "name")));
        }

        /**
         * Sets the reading of the name, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder reading(String text) {
            return reading(LocalizedText.of(Objects.requireNonNull(text, "reading")));
        }
    }
}
