package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.OpenCode;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How and when one organization continued another (承継): a merger, a split, a change of name.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Succession implements Document permits ImmutableSuccession {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Succession, Builder> TYPE = DocumentType.of(
            Succession.class,
            "How and when one organization continued another (承継).",
            type -> type.builtBy(Succession::builder, Builder::build)
                    .optional(
                            "kind",
                            Kind.TYPE,
                            Succession::getKind,
                            Builder::kind,
                            "The kind of succession, such as a merger (合併).")
                    .optional(
                            "effectiveOn",
                            StatedDate.TYPE,
                            Succession::getEffectiveOn,
                            Builder::effectiveOn,
                            "The day on which the succession took effect.")
                    .extensions(Succession::getExtensions, Builder::putAllExtensions));

    /**
     * A kind of succession of organizations (承継の種類), such as {@code merger} or {@code renaming}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** A merger (合併), of which it is not stated whether one of those merged continues. */
        public static final Kind MERGER = Kind.of("merger");

        /** A merger in which one of those merged continues (存続合併・吸収合併). */
        public static final Kind ABSORPTION = Kind.of("absorption");

        /** A merger into a new organization (新設合併). */
        public static final Kind CONSOLIDATION = Kind.of("consolidation");

        /** A split (分割). */
        public static final Kind SPLIT = Kind.of("split");

        /** A transfer of the business (事業譲渡・移管). */
        public static final Kind TRANSFER = Kind.of("transfer");

        /** A change of the name alone (改称). */
        public static final Kind RENAMING = Kind.of("renaming");

        /** A change of the legal form (組織変更・法人化). */
        public static final Kind CONVERSION = Kind.of("conversion");

        /** A dissolution, after which another carries the work on (解散). */
        public static final Kind DISSOLUTION = Kind.of("dissolution");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "SuccessionKind",
                "A kind of succession of organizations (承継の種類), of an open list.",
                Kind::of,
                List.of(MERGER, ABSORPTION, CONSOLIDATION, SPLIT, TRANSFER, RENAMING, CONVERSION, DISSOLUTION));

        private Kind(String code) {
            super(code);
        }

        /**
         * Obtains a kind of succession from its code.
         *
         * <p>For example, {@code Succession.Kind.of("merger")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of succession from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
            return of(text.toString());
        }

        /**
         * Obtains a kind of succession from its text, as {@link #parse(CharSequence)} does.
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
         * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Succession.Kind.parse("合併", Locale.JAPANESE)} returns {@code merger}. Width and case are ignored.
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

    Succession() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the kind of succession, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

    /** {@return the day on which the succession took effect, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getEffectiveOn();

    /**
     * Returns the kind and the day, for example {@code Succession[merger, 2013-03-21]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Succession", getKind(), getEffectiveOn());
    }

    /** Builds a {@link Succession}. */
    public static final class Builder extends ImmutableSuccession.Builder
            implements DocumentBuilder<Succession, Succession.Builder> {
        Builder() {}
    }
}
