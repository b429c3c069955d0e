package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme (関連事業) with a name of its own that an initiative uses or takes part in: a campaign, a network, a fund, a
 * facility, an event, a publication.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Programme implements Document permits ImmutableProgramme {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Programme, Builder> TYPE = DocumentType.of(
            Programme.class,
            "A programme (関連事業) that an initiative takes part in, is registered with or uses.",
            type -> type.builtBy(Programme::builder, Builder::build)
                    .required("name", LocalizedText.TYPE, Programme::getName, Builder::name, "The name.")
                    .orAlone()
                    .optional("kind", ProgrammeKind.TYPE, Programme::getKind, Builder::kind, "The kind of programme.")
                    .optional(
                            "organization",
                            Organization.TYPE,
                            Programme::getOrganization,
                            Builder::organization,
                            "The organization that runs it.")
                    .optional(
                            "part",
                            LocalizedText.TYPE,
                            Programme::getPart,
                            Builder::part,
                            "The part that the initiative plays in it.")
                    .extensions(Programme::getExtensions, Builder::putAllExtensions));

    Programme() {}

    /** {@return a new builder, on which {@code name} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a programme from its name, such as {@code Programme.of("クールオアシス")}.
     *
     * @param name  the name, in the language of the document, not null
     * @return the programme, not null
     */
    public static Programme of(String name) {
        return builder().name(name).build();
    }

    /** {@return the name, not null} */
    @Valid
    public abstract LocalizedText getName();

    /** {@return the kind of programme, empty if not stated, not null} */
    public abstract Optional<ProgrammeKind> getKind();

    /** {@return the organization that runs the programme, empty if not stated, not null} */
    public abstract Optional<@Valid Organization> getOrganization();

    /** {@return the part of the initiative in the programme, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getPart();

    /**
     * Returns the name, for example {@code Programme[横浜マラソン]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Programme", getName());
    }

    /** Builds a {@link Programme}. */
    public static final class Builder extends ImmutableProgramme.Builder
            implements DocumentBuilder<Programme, Programme.Builder> {
        Builder() {}

        /**
         * Sets the name, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder name(String text) {
            return name(LocalizedText.of(Objects.requireNonNull(text, "name")));
        }

        /**
         * Sets the part of the initiative in the programme, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder part(String text) {
            return part(LocalizedText.of(Objects.requireNonNull(text, "part")));
        }
    }
}
