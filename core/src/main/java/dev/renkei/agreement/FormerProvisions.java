package dev.renkei.agreement;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.organization.Place;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Term;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an amendment replaced (改正前): the provisions as they were before it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class FormerProvisions implements Document permits ImmutableFormerProvisions {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<FormerProvisions, Builder> TYPE = DocumentType.of(
            FormerProvisions.class,
            "What an amendment replaced: the provisions as they were before it (改正前).",
            type -> type.builtBy(FormerProvisions::builder, Builder::build)
                    .optional(
                            "title",
                            LocalizedText.TYPE,
                            FormerProvisions::getTitle,
                            Builder::title,
                            "The title before the amendment.")
                    .optional(
                            "kind",
                            Agreement.Kind.TYPE,
                            FormerProvisions::getKind,
                            Builder::kind,
                            "The kind of agreement before the amendment.")
                    .optional(
                            "term",
                            Term.TYPE,
                            FormerProvisions::getTerm,
                            Builder::term,
                            "The term before the amendment.")
                    .list(
                            "places",
                            Place.TYPE,
                            FormerProvisions::getPlaces,
                            Builder::addPlace,
                            "The places that the agreement covered before the amendment.")
                    .paragraphs(
                            "purpose",
                            LocalizedText.TYPE,
                            FormerProvisions::getPurpose,
                            Builder::addPurpose,
                            "The purpose before the amendment, by paragraph.")
                    .list(
                            "fields",
                            CooperationField.TYPE,
                            FormerProvisions::getFields,
                            Builder::addField,
                            "The fields before the amendment, all of them.")
                    .optional(
                            "statedFieldCount",
                            StatedCount.TYPE,
                            FormerProvisions::getStatedFieldCount,
                            Builder::statedFieldCount,
                            "The number of fields that the source announced before the amendment.")
                    .list(
                            "clauses",
                            Clause.TYPE,
                            FormerProvisions::getClauses,
                            Builder::addClause,
                            "The clauses before the amendment, all of them.")
                    .extensions(FormerProvisions::getExtensions, Builder::putAllExtensions));

    FormerProvisions() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the title before the amendment, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the kind of agreement before the amendment, empty if not stated, not null} */
    public abstract Optional<Agreement.Kind> getKind();

    /** {@return the term before the amendment, empty if not stated, not null} */
    public abstract Optional<@Valid Term> getTerm();

    /** {@return the places that the agreement covered before the amendment, possibly empty, not null} */
    public abstract List<@Valid Place> getPlaces();

    /** {@return the purpose before the amendment, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getPurpose();

    /** {@return the fields before the amendment, all of them, possibly empty, not null} */
    public abstract List<@Valid CooperationField> getFields();

    /** {@return the number of fields that the source announced before the amendment, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedFieldCount();

    /** {@return the clauses before the amendment, all of them, possibly empty, not null} */
    public abstract List<@Valid Clause> getClauses();

    /** Returns an agreement with these provisions in place of its own. Provisions that the amendment did not change are kept. */
    final Agreement restoreIn(Agreement agreement) {
        Agreement.Builder former = Agreement.builder().from(agreement);
        getTitle().ifPresent(former::title);
        getKind().ifPresent(former::kind);
        getTerm().ifPresent(former::term);
        getStatedFieldCount().ifPresent(former::statedFieldCount);
        if (!getPlaces().isEmpty()) {
            former.places(getPlaces());
        }
        if (!getPurpose().isEmpty()) {
            former.purpose(getPurpose());
        }
        if (!getFields().isEmpty()) {
            former.fields(getFields());
        }
        if (!getClauses().isEmpty()) {
            former.clauses(getClauses());
        }
        return former.build();
    }

    /**
     * Returns the provisions that the amendment replaced.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "FormerProvisions",
                getTitle(),
                getKind(),
                getTerm(),
                getPlaces(),
                getPurpose(),
                getFields(),
                getStatedFieldCount(),
                getClauses());
    }

    /** Builds a {@link FormerProvisions}. */
    public static final class Builder extends ImmutableFormerProvisions.Builder
            implements DocumentBuilder<FormerProvisions, FormerProvisions.Builder> {
        Builder() {}

        /**
         * Sets the title before the amendment, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder title(String text) {
            return title(LocalizedText.of(Objects.requireNonNull(text, "title")));
        }

        /**
         * Adds a paragraph of the purpose before the amendment, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addPurpose(String text) {
            return addPurpose(LocalizedText.of(Objects.requireNonNull(text, "purpose element")));
        }
    }
}
