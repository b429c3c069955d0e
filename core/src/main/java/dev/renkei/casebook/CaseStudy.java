package dev.renkei.casebook;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A case (事例) of the work of one or more organizations.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CaseStudy implements Document permits ImmutableCaseStudy {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<CaseStudy, Builder> TYPE = DocumentType.of(
            CaseStudy.class,
            "A case (事例) in which one or more organizations act.",
            type -> type.builtBy(CaseStudy::builder, Builder::build)
                    .optional(
                            "number", BasicType.COUNT, CaseStudy::getNumber, Builder::number, "The number of the case.")
                    .required(
                            "title",
                            LocalizedText.TYPE,
                            CaseStudy::getTitle,
                            Builder::title,
                            "The title or summary of the case.")
                    .list(
                            "organizations",
                            Organization.TYPE,
                            CaseStudy::getOrganizations,
                            Builder::addOrganization,
                            "The organizations whose case it is.")
                    .optional(
                            "organizationsAsWritten",
                            LocalizedText.TYPE,
                            CaseStudy::getOrganizationsAsWritten,
                            Builder::organizationsAsWritten,
                            "The organizations as the source prints them.")
                    .extensions(CaseStudy::getExtensions, Builder::putAllExtensions));

    CaseStudy() {}

    /** {@return a new builder, on which {@code title} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number of the case, empty if not stated, not null} */
    public abstract Optional<Integer> getNumber();

    /** {@return the title or summary of the case, not null} */
    @Valid
    public abstract LocalizedText getTitle();

    /** {@return the organizations of the case, possibly empty, not null} */
    @NotEmpty(message = "{dev.renkei.casebook.case.without-organization}")
    public abstract List<@Valid Organization> getOrganizations();

    /** {@return the organizations as the source prints them, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getOrganizationsAsWritten();

    /**
     * Returns the number and the title, for example {@code CaseStudy[16, 見守り活動]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("CaseStudy", getNumber(), getTitle());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        getNumber().ifPresent(WholeNumber::require);
    }

    /** Builds a {@link CaseStudy}. */
    public static final class Builder extends ImmutableCaseStudy.Builder
            implements DocumentBuilder<CaseStudy, CaseStudy.Builder> {
        Builder() {}

        /**
         * Sets the title or summary of the case, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }

        /**
         * Sets the organizations as the source prints them, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder organizationsAsWritten(String text) {
            return organizationsAsWritten(LocalizedText.of(Objects.requireNonNull(text, "organizationsAsWritten")));
        }
    }
}
