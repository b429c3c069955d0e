package dev.renkei.casebook;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An edition (版) of a collection of cases.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Edition implements Document permits ImmutableEdition {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Edition, Builder> TYPE = DocumentType.of(
            Edition.class,
            "An edition (版) of a collection of cases.",
            type -> type.builtBy(Edition::builder, Builder::build)
                    .optional(
                            "title",
                            LocalizedText.TYPE,
                            Edition::getTitle,
                            Builder::title,
                            "The name of the edition, such as 第二弾.")
                    .optional(
                            "number",
                            BasicType.COUNT,
                            Edition::getNumber,
                            Builder::number,
                            "The number of the edition.")
                    .optional(
                            "publishedOn",
                            StatedDate.TYPE,
                            Edition::getPublishedOn,
                            Builder::publishedOn,
                            "When the edition was published.")
                    .optional(
                            "statedCaseCount",
                            StatedCount.TYPE,
                            Edition::getStatedCaseCount,
                            Builder::statedCaseCount,
                            "The number of cases that the source announces.")
                    .list(
                            "contributors",
                            Organization.TYPE,
                            Edition::getContributors,
                            Builder::addContributor,
                            "The organizations with whose help the edition was made.")
                    .extensions(Edition::getExtensions, Builder::putAllExtensions));

    Edition() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the edition, such as 第二弾, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the number of the edition, empty if not stated, not null} */
    public abstract Optional<Integer> getNumber();

    /** {@return the date of publication, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getPublishedOn();

    /** {@return the number of cases that the source announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedCaseCount();

    /** {@return the organizations that contributed to the edition, possibly empty, not null} */
    public abstract List<@Valid Organization> getContributors();

    /**
     * Returns the title, the number and the date of publication.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Edition",
                getTitle(),
                getNumber(),
                getPublishedOn(),
                getStatedCaseCount(),
                Excerpt.count(getContributors(), "contributor"));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        getNumber().ifPresent(WholeNumber::require);
    }

    /** Builds an {@link Edition}. */
    public static final class Builder extends ImmutableEdition.Builder
            implements DocumentBuilder<Edition, Edition.Builder> {
        Builder() {}

        /**
         * Sets the name of the edition, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }
    }
}
