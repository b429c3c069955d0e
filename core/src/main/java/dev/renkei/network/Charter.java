package dev.renkei.network;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A charter (活動の基準): the philosophy, the purpose and the goals that several networks share.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Charter implements Document permits ImmutableCharter {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Charter, Builder> TYPE = DocumentType.of(
            Charter.class,
            "A charter (活動の基準): the philosophy, the purpose and the goals that networks share.",
            type -> type.builtBy(Charter::builder, Builder::build)
                    .optional("title", LocalizedText.TYPE, Charter::getTitle, Builder::title, "The title.")
                    .list(
                            "philosophy",
                            LocalizedText.TYPE,
                            Charter::getPhilosophy,
                            Builder::addPhilosophy,
                            "The philosophy (理念).")
                    .paragraphs(
                            "purpose",
                            LocalizedText.TYPE,
                            Charter::getPurpose,
                            Builder::addPurpose,
                            "The purpose (目的).")
                    .list(
                            "goals",
                            LocalizedText.TYPE,
                            Charter::getGoals,
                            Builder::addGoal,
                            "The goals (目標) in their order.")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Charter::getSourceId,
                            Builder::sourceId,
                            "The key of the source of the register that the charter comes from.")
                    .extensions(Charter::getExtensions, Builder::putAllExtensions));

    Charter() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the title, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the philosophy (理念), possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getPhilosophy();

    /** {@return the purpose (目的), possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getPurpose();

    /** {@return the goals (目標) in the order of the source, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getGoals();

    /** {@return the key of the charter's source in the register, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getSourceId();

    /**
     * Returns the title or, without a title, the first text.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Charter", getTitle(), getPhilosophy(), getPurpose(), getGoals());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
    }

    /** Builds a {@link Charter}. */
    public static final class Builder extends ImmutableCharter.Builder
            implements DocumentBuilder<Charter, Charter.Builder> {
        Builder() {}

        /**
         * Sets the title, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }

        /**
         * Adds a paragraph of the philosophy, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addPhilosophy(String text) {
            return addPhilosophy(LocalizedText.of(Objects.requireNonNull(text, "philosophy element")));
        }

        /**
         * Adds a paragraph of the purpose, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addPurpose(String text) {
            return addPurpose(LocalizedText.of(Objects.requireNonNull(text, "purpose element")));
        }

        /**
         * Adds a goal, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addGoal(String text) {
            return addGoal(LocalizedText.of(Objects.requireNonNull(text, "goals element")));
        }
    }
}
