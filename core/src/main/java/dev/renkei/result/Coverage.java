package dev.renkei.result;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A coverage (締結率・実施率): how many members of a universe are covered, and which are excluded from the universe.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Coverage implements Document permits ImmutableCoverage {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Coverage, Builder> TYPE = DocumentType.of(
            Coverage.class,
            "A coverage (締結率・実施率): how many of a universe are covered, and which are left out of it.",
            type -> type.builtBy(Coverage::builder, Builder::build)
                    .optional("label", LocalizedText.TYPE, Coverage::getLabel, Builder::label, "What is covered.")
                    .required("covered", Quantity.TYPE, Coverage::getCovered, Builder::covered, "How many are covered.")
                    .required(
                            "universe", Quantity.TYPE, Coverage::getUniverse, Builder::universe, "How many there are.")
                    .list(
                            "excluded",
                            LocalizedText.TYPE,
                            Coverage::getExcluded,
                            Builder::addExcluded,
                            "What the universe leaves out, such as 島しょ部.")
                    .optional("share", Share.TYPE, Coverage::getShare, Builder::share, "The share as printed.")
                    .optional("asOf", StatedDate.TYPE, Coverage::getAsOf, Builder::asOf, "The day of the count.")
                    .extensions(Coverage::getExtensions, Builder::putAllExtensions));

    Coverage() {}

    /** {@return a new builder, on which {@code covered} and {@code universe} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the label of what is covered, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getLabel();

    /** {@return the number of covered members, not null} */
    @Valid
    public abstract Quantity getCovered();

    /** {@return the size of the universe, not null} */
    @Valid
    public abstract Quantity getUniverse();

    /** {@return the exclusions from the universe, such as 島しょ部, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getExcluded();

    /** {@return the share as printed, empty if not stated, not null} */
    public abstract Optional<Share> getShare();

    /** {@return the day of the count, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getAsOf();

    /**
     * Returns the label, the figures and the share, for example {@code Coverage[締結率, 161 of 170, 94.7%]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Coverage", getLabel(), getCovered() + " of " + getUniverse(), getShare());
    }

    /** Builds a {@link Coverage}. */
    public static final class Builder extends ImmutableCoverage.Builder
            implements DocumentBuilder<Coverage, Coverage.Builder> {
        Builder() {}

        /**
         * Sets the label of what is covered, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder label(String text) {
            return label(LocalizedText.of(Objects.requireNonNull(text, "label")));
        }

        /**
         * Adds an exclusion from the universe, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addExcluded(String text) {
            return addExcluded(LocalizedText.of(Objects.requireNonNull(text, "excluded element")));
        }
    }
}
