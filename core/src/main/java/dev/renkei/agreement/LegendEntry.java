package dev.renkei.agreement;

import dev.renkei.document.BasicType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.DocumentType;
import dev.renkei.document.UnicodeText;
import dev.renkei.message.Excerpt;
import dev.renkei.text.LocalizedText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.immutables.value.Value;

/**
 * An entry of a legend (凡例): what a mark in a plan means, such as ◎ 重点.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class LegendEntry implements Document permits ImmutableLegendEntry {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<LegendEntry, Builder> TYPE = DocumentType.of(
                    LegendEntry.class,
                    "An entry of a legend (凡例): what a mark in a plan means, such as ◎ 重点.",
                    LegendEntry::builder,
                    Builder::build)
            .required("mark", BasicType.STRING, LegendEntry::getMark, Builder::mark, "The mark.")
            .required(
                    "meaning",
                    LocalizedText.TYPE,
                    LegendEntry::getMeaning,
                    Builder::meaning,
                    "What the mark means, in the source's words.")
            .extensions(LegendEntry::getExtensions, Builder::putAllExtensions);

    LegendEntry() {}

    /**
     * Obtains a builder. It needs {@code mark} and {@code meaning}.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the mark, not null} */
    @NotBlank(message = "{dev.renkei.text.blank}")
    public abstract String getMark();

    /** {@return what the mark means, in the source's words, not null} */
    @Valid
    public abstract LocalizedText getMeaning();

    /**
     * Returns the mark and its meaning, as {@code LegendEntry[◎ 重点]}.
     */
    @Override
    public final String toString() {
        return "LegendEntry[" + Excerpt.of(getMark() + " " + getMeaning()) + "]";
    }

    /** Refuses what no JSON can hold. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getMark());
    }

    /** Builds a {@link LegendEntry}. */
    public static final class Builder extends ImmutableLegendEntry.Builder
            implements DocumentBuilder<LegendEntry, LegendEntry.Builder> {
        Builder() {}

        /**
         * Sets what the mark means, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder meaning(String text) {
            return meaning(LocalizedText.of(text));
        }
    }
}
