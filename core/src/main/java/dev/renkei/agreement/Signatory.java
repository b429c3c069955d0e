package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Office;
import dev.renkei.organization.Person;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A signatory (署名者) of a party.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Signatory implements Document permits ImmutableSignatory {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Signatory, Builder> TYPE = DocumentType.of(
            Signatory.class,
            "A signatory (署名者): who signs for a party.",
            type -> type.builtBy(Signatory::builder, Builder::build)
                    .optional("person", Person.TYPE, Signatory::getPerson, Builder::person, "The person who signs.")
                    .optional(
                            "office",
                            Office.TYPE,
                            Signatory::getOffice,
                            Builder::office,
                            "The office in which the person signs; without an organization of its own it is held in the party.")
                    .flag(
                            "proxy",
                            Signatory::isProxy,
                            Builder::proxy,
                            "Whether the person signs in place of the representative (代理).")
                    .list(
                            "otherOffices",
                            Office.TYPE,
                            Signatory::getOtherOffices,
                            Builder::addOtherOffice,
                            "The other offices that the source names for the person, such as one in the person's own company.")
                    .extensions(Signatory::getExtensions, Builder::putAllExtensions));

    Signatory() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the person who signs, empty if not stated, not null} */
    public abstract Optional<@Valid Person> getPerson();

    /**
     * {@return the office in which the person signs; an office without an organization is an office in the party, empty if not
     * stated, not null}
     */
    public abstract Optional<@Valid Office> getOffice();

    /** {@return true if the person signs in place of the representative (代理)} */
    @Value.Default
    public boolean isProxy() {
        return false;
    }

    /** {@return other offices of the person in the source, such as one in the person's own company, possibly empty, not null} */
    public abstract List<@Valid Office> getOtherOffices();

    /**
     * Returns the person and the office, and whether the person signs for another, for example
     * {@code Signatory[大阪太郎, 知事]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Signatory",
                getPerson().map(Person::getName),
                getOffice().map(Office::getTitle),
                getPerson().isPresent() || getOffice().isPresent() ? List.of() : getOtherOffices(),
                Optional.of("proxy").filter(any -> isProxy()));
    }

    /** Builds a {@link Signatory}. */
    public static final class Builder extends ImmutableSignatory.Builder
            implements DocumentBuilder<Signatory, Signatory.Builder> {
        Builder() {}
    }
}
