package dev.renkei.register;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.FiscalYear;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A section of a register (台帳の見出し) under which entries stand, such as 令和５年度 or 災害関係.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class RegisterSection implements Document permits ImmutableRegisterSection {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<RegisterSection, Builder> TYPE = DocumentType.of(
            RegisterSection.class,
            "A section of a register under which entries stand, such as 令和５年度 or 災害関係.",
            type -> type.builtBy(RegisterSection::builder, Builder::build)
                    .optional(
                            "id",
                            BasicType.STRING,
                            RegisterSection::getId,
                            Builder::id,
                            "The key by which entries refer to the section.")
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            RegisterSection::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number as the register prints it, such as Ⅱ or (1).")
                    .optional("title", LocalizedText.TYPE, RegisterSection::getTitle, Builder::title, "The heading.")
                    .optional(
                            "fiscalYear",
                            FiscalYear.TYPE,
                            RegisterSection::getFiscalYear,
                            Builder::fiscalYear,
                            "The fiscal year whose entries stand in the section.")
                    .optional(
                            "parent",
                            BasicType.REFERENCE,
                            RegisterSection::getParentId,
                            Builder::parentId,
                            "The key of the section that this one is part of.")
                    .optional(
                            "statedEntryCount",
                            StatedCount.TYPE,
                            RegisterSection::getStatedEntryCount,
                            Builder::statedEntryCount,
                            "The number of entries that the register states for the section.")
                    .extensions(RegisterSection::getExtensions, Builder::putAllExtensions));

    RegisterSection() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key by which entries refer to the section, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the number as the register prints it, such as Ⅱ or (1), empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the heading, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the fiscal year whose entries stand in the section, empty if not stated, not null} */
    public abstract Optional<FiscalYear> getFiscalYear();

    /** {@return the key of the section that this one is part of, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getParentId();

    /** {@return the number of entries that the register states for the section, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedEntryCount();

    /**
     * Returns the number and the title, else the fiscal year and the key, for example {@code RegisterSection[Ⅱ, 災害関係]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "RegisterSection",
                getNumberAsWritten(),
                getTitle(),
                getTitle().isPresent() ? Optional.empty() : getFiscalYear(),
                getTitle().isPresent() ? Optional.empty() : getId());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getNumberAsWritten());
        UnicodeText.requireWellFormed(getParentId());
    }

    /** Builds a {@link RegisterSection}. */
    public static final class Builder extends ImmutableRegisterSection.Builder
            implements DocumentBuilder<RegisterSection, RegisterSection.Builder> {
        Builder() {}

        /**
         * Sets the heading, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }
    }
}
