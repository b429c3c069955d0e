package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * An entry of a legend (凡例): a symbol in a plan and its meaning, such as ◎ 重点.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class LegendEntry implements Document permits ImmutableLegendEntry {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<LegendEntry, Builder> TYPE = DocumentType.of(
            LegendEntry.class,
            "An entry of a legend (凡例): what a mark in a plan means, such as ◎ 重点.",
            type -> type.builtBy(LegendEntry::builder, Builder::build)
                    .required("mark", BasicType.STRING, LegendEntry::getMark, Builder::mark, "The mark.")
                    .required(
                            "meaning",
                            LocalizedText.TYPE,
                            LegendEntry::getMeaning,
                            Builder::meaning,
                            "What the mark means, in the source's words.")
                    .extensions(LegendEntry::getExtensions, Builder::putAllExtensions));

    LegendEntry() {}

    /** {@return a new builder, on which {@code mark} and {@code meaning} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the symbol, not null} */
    @NotBlank(message = "{dev.renkei.text.blank}")
    public abstract String getMark();

    /** {@return the meaning of the symbol, in the words of the source, not null} */
    @Valid
    public abstract LocalizedText getMeaning();

    /**
     * Returns the symbol and its meaning, for example {@code LegendEntry[◎ 重点]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("LegendEntry", getMark() + " " + getMeaning());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getMark());
    }

    /** Builds a {@link LegendEntry}. */
    public static final class Builder extends ImmutableLegendEntry.Builder
            implements DocumentBuilder<LegendEntry, LegendEntry.Builder> {
        Builder() {}

        /**
         * Sets the meaning of the symbol, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder meaning(String text) {
            return meaning(LocalizedText.of(Objects.requireNonNull(text, "meaning")));
        }
    }
}
