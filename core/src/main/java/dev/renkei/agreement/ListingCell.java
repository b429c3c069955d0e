package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A cell of a row in the table of a register, with the words that stand in it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class ListingCell implements Document permits ImmutableListingCell {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<ListingCell, Builder> TYPE = DocumentType.of(
            ListingCell.class,
            "A cell of a row in the table of a register, with the words that stand in it.",
            type -> type.builtBy(ListingCell::builder, Builder::build)
                    .required(
                            "column",
                            LocalizedText.TYPE,
                            ListingCell::getColumn,
                            Builder::column,
                            "The heading of the column, such as 相手方.")
                    .optional(
                            "asWritten",
                            BasicType.STRING,
                            ListingCell::getAsWritten,
                            Builder::asWritten,
                            "The words in the cell; left out if the cell is blank.")
                    .flag(
                            "asAbove",
                            ListingCell::isAsAbove,
                            Builder::asAbove,
                            "Whether the cell stands for what the row above says (〃, 同上, or blank).")
                    .extensions(ListingCell::getExtensions, Builder::putAllExtensions));

    ListingCell() {}

    /** {@return a new builder, on which {@code column} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the heading of the column, such as 相手方, not null} */
    @Valid
    public abstract LocalizedText getColumn();

    /** {@return the words in the cell, empty if the cell is blank, not null} */
    public abstract Optional<@NotBlankIfPresent String> getAsWritten();

    /** {@return whether the cell stands for what the row above says (〃, 同上, or blank)} */
    @Value.Default
    public boolean isAsAbove() {
        return false;
    }

    /**
     * Returns the heading of the column and the words, for example {@code ListingCell[資料№, 12]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("ListingCell", getColumn(), getAsWritten());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getAsWritten());
    }

    /** Builds a {@link ListingCell}. */
    public static final class Builder extends ImmutableListingCell.Builder
            implements DocumentBuilder<ListingCell, ListingCell.Builder> {
        Builder() {}

        /**
         * Sets the heading of the column, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder column(String text) {
            return column(LocalizedText.of(Objects.requireNonNull(text, "column")));
        }
    }
}
