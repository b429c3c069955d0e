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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The place of an entry in the table of a register (台帳): its section, its numbers, and what its cells say.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Listing implements Document permits ImmutableListing {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Listing, Builder> TYPE = DocumentType.of(
            Listing.class,
            "The place of an entry in the table of a register: its section, its numbers, and what its cells say.",
            type -> type.builtBy(Listing::builder, Builder::build)
                    .optional(
                            "section",
                            BasicType.REFERENCE,
                            Listing::getSectionId,
                            Builder::sectionId,
                            "The key of the section of the register under which the entry is listed.")
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            Listing::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The number of the row, such as 12 or №12.")
                    .list(
                            "otherNumbers",
                            ListingCell.TYPE,
                            Listing::getOtherNumbers,
                            Builder::addOtherNumber,
                            "The further numbers of the row, such as 資料№.")
                    .optional(
                            "page",
                            BasicType.STRING,
                            Listing::getPage,
                            Builder::page,
                            "The page on which the row is printed.")
                    .list(
                            "officesInCharge",
                            LocalizedText.TYPE,
                            Listing::getOfficesInCharge,
                            Builder::addOfficesInCharge,
                            "The offices in charge (担当課).")
                    .list(
                            "cells",
                            ListingCell.TYPE,
                            Listing::getCells,
                            Builder::addCell,
                            "The cells whose words are to be kept, such as what is said of all parties together, or 〃.")
                    .extensions(Listing::getExtensions, Builder::putAllExtensions));

    Listing() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the section of the register under which the entry is listed, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSectionId();

    /** {@return the number of the row, such as 12 or №12, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the further numbers of the row, such as 資料№, possibly empty, not null} */
    public abstract List<@Valid ListingCell> getOtherNumbers();

    /** {@return the page on which the row is printed, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getPage();

    /** {@return the offices in charge (担当課), possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getOfficesInCharge();

    /** {@return the cells whose words are to be kept, such as what is said of all parties together, or 〃, possibly empty, not null} */
    public abstract List<@Valid ListingCell> getCells();

    /**
     * Returns the section, the number and the page, for example {@code Listing[fy2023, 12]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Listing",
                getSectionId(),
                getNumberAsWritten(),
                getOtherNumbers(),
                getPage(),
                getOfficesInCharge(),
                Excerpt.count(getCells(), "cell"));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSectionId());
        UnicodeText.requireWellFormed(getNumberAsWritten());
        UnicodeText.requireWellFormed(getPage());
    }

    /** Builds a {@link Listing}. */
    public static final class Builder extends ImmutableListing.Builder
            implements DocumentBuilder<Listing, Listing.Builder> {
        Builder() {}
        /**
         * Adds an office in charge, in the language of the document.
         *
         * @param text  the name of the office, not null
         * @return this builder, not null
         */
        public Builder addOfficeInCharge(String text) {
            return addOfficesInCharge(LocalizedText.of(Objects.requireNonNull(text, "officesInCharge element")));
        }
    }
}
