package dev.renkei.organization;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A contact (お問合せ先) as a source prints it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Contact implements Document permits ImmutableContact {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Contact, Builder> TYPE = DocumentType.of(
            Contact.class,
            "A contact (お問合せ先) as a source prints it.",
            type -> type.builtBy(Contact::builder, Builder::build)
                    .optional(
                            "organization",
                            Organization.TYPE,
                            Contact::getOrganization,
                            Builder::organization,
                            "The organization to contact, or the unit within it.")
                    .optional(
                            "office",
                            Office.TYPE,
                            Contact::getOffice,
                            Builder::office,
                            "The office of the person to contact.")
                    .optional("person", Person.TYPE, Contact::getPerson, Builder::person, "The person to ask.")
                    .list(
                            "telephones",
                            BasicType.STRING,
                            Contact::getTelephones,
                            Builder::addTelephone,
                            "The telephone numbers as written.")
                    .list(
                            "emails",
                            BasicType.STRING,
                            Contact::getEmails,
                            Builder::addEmail,
                            "The mail addresses as written.")
                    .optional(
                            "address", LocalizedText.TYPE, Contact::getAddress, Builder::address, "The postal address.")
                    .list(
                            "webPages",
                            BasicType.STRING,
                            Contact::getWebPages,
                            Builder::addWebPage,
                            "The addresses of web pages.")
                    .extensions(Contact::getExtensions, Builder::putAllExtensions));

    Contact() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the organization to contact, or the unit within it, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getOrganization();

    /** {@return the office of the person to contact, empty if not stated, not null} */
    public abstract Optional<@Valid Office> getOffice();

    /** {@return the person to contact, empty if not stated, not null} */
    public abstract Optional<@Valid Person> getPerson();

    /** {@return the telephone numbers as written, possibly empty, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getTelephones();

    /** {@return the e-mail addresses as written, possibly empty, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getEmails();

    /** {@return the postal address, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getAddress();

    /** {@return the addresses of web pages, possibly empty, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getWebPages();

    /**
     * Returns the organization, the person, and the ways to contact them.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Contact",
                getOrganization().map(Organization::getName),
                getPerson().map(Person::getName),
                getTelephones(),
                getEmails(),
                getAddress(),
                getWebPages());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getTelephones());
        UnicodeText.requireWellFormed(getEmails());
        UnicodeText.requireWellFormed(getWebPages());
    }

    /** Builds a {@link Contact}. */
    public static final class Builder extends ImmutableContact.Builder
            implements DocumentBuilder<Contact, Contact.Builder> {
        Builder() {}

        /**
         * Sets the postal address, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder address(String text) {
            return address(LocalizedText.of(Objects.requireNonNull(text, "address")));
        }
    }
}
