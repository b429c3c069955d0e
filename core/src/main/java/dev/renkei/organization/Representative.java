package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who represents an organization (代表者): a person, an office, or both.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Representative implements Document permits ImmutableRepresentative {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Representative, Builder> TYPE = DocumentType.of(
            Representative.class,
            "Who represents an organization (代表者).",
            type -> type.builtBy(Representative::builder, Builder::build)
                    .optional("person", Person.TYPE, Representative::getPerson, Builder::person, "The person.")
                    .optional(
                            "office",
                            Office.TYPE,
                            Representative::getOffice,
                            Builder::office,
                            "The office; without an organization of its own it is held in the one that is represented.")
                    .extensions(Representative::getExtensions, Builder::putAllExtensions));

    Representative() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the person, empty if not stated, not null} */
    public abstract Optional<@Valid Person> getPerson();

    /** {@return the office; without an organization it is an office in the one that is represented, empty if not stated, not null} */
    public abstract Optional<@Valid Office> getOffice();

    /**
     * Returns the person and the office, for example {@code Representative[大阪太郎, 理事長]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Representative", getPerson().map(Person::getName), getOffice().map(Office::getTitle));
    }

    /** Builds a {@link Representative}. */
    public static final class Builder extends ImmutableRepresentative.Builder
            implements DocumentBuilder<Representative, Representative.Builder> {
        Builder() {}
    }
}
