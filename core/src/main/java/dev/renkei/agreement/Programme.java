package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
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
                    .optional("kind", Kind.TYPE, Programme::getKind, Builder::kind, "The kind of programme.")
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

    /**
     * A kind of programme (関連事業の種類), such as {@code campaign} or {@code network}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** A campaign or movement (運動). */
        public static final Kind CAMPAIGN = Kind.of("campaign");

        /** A network of organizations that help one another (ネットワーク). */
        public static final Kind NETWORK = Kind.of("network");

        /** A course or seminar (講座・セミナー). */
        public static final Kind COURSE = Kind.of("course");

        /** A fund (基金). */
        public static final Kind FUND = Kind.of("fund");

        /** A facility such as a museum or a shelter (施設). */
        public static final Kind FACILITY = Kind.of("facility");

        /** An event or festival (催し). */
        public static final Kind EVENT = Kind.of("event");

        /** A magazine, book or leaflet (刊行物). */
        public static final Kind PUBLICATION = Kind.of("publication");

        /** A registration of shops, vehicles or members (登録制度). */
        public static final Kind REGISTRATION = Kind.of("registration");

        /** An award scheme (顕彰制度). */
        public static final Kind AWARD = Kind.of("award");

        /** A mark or certification of goods or services (認証). */
        public static final Kind CERTIFICATION = Kind.of("certification");

        /** A scheme or service of another kind (制度・事業). */
        public static final Kind SCHEME = Kind.of("scheme");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "ProgrammeKind",
                "A kind of programme, of an open list.",
                Kind::of,
                List.of(
                        CAMPAIGN,
                        NETWORK,
                        COURSE,
                        FUND,
                        FACILITY,
                        EVENT,
                        PUBLICATION,
                        REGISTRATION,
                        AWARD,
                        CERTIFICATION,
                        SCHEME));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of programme from its code.
         *
         * <p>For example, {@code Programme.Kind.of("campaign")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of programme from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of programme from its text, as {@link #parse(CharSequence)} does.
         *
         * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
         *
         * @param text  the text, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
         */
        public static Kind valueOf(String text) {
            return parse(text);
        }

        /**
         * Obtains a known kind of programme from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Programme.Kind.parse("講座・セミナー", Locale.JAPANESE)} returns {@code course}. Width and case are ignored.
         *
         * @param label  the label, or the code itself, not null
         * @param locale  the language of the label, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if no known kind has the label
         */
        public static Kind parse(CharSequence label, Locale locale) {
            return find(Kind.TYPE, label, locale);
        }
    }

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
    public abstract Optional<Kind> getKind();

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
