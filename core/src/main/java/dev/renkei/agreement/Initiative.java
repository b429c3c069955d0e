package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.Coverage;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An initiative (取組): an activity that the parties carry out together or for one another.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Initiative implements Document permits ImmutableInitiative {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Initiative, Builder> TYPE = DocumentType.of(
            Initiative.class,
            "An initiative (取組): something that the parties do together or for one another.",
            type -> type.builtBy(Initiative::builder, Builder::build)
                    .optional(
                            "id",
                            BasicType.STRING,
                            Initiative::getId,
                            Builder::id,
                            "The key of the initiative, unique within its agreement.")
                    .required("title", LocalizedText.TYPE, Initiative::getTitle, Builder::title, "The title.")
                    .paragraphs(
                            "description",
                            LocalizedText.TYPE,
                            Initiative::getDescription,
                            Builder::addDescription,
                            "The text of the initiative, by paragraph.")
                    .list(
                            "highlights",
                            LocalizedText.TYPE,
                            Initiative::getHighlights,
                            Builder::addHighlight,
                            "The words that the source sets off within the text, such as in bold.")
                    .optional(
                            "emphasis",
                            Emphasis.TYPE,
                            Initiative::getEmphasis,
                            Builder::emphasis,
                            "The emphasis that the source gives the initiative.")
                    .paragraphs(
                            "mark",
                            BasicType.STRING,
                            Initiative::getMark,
                            Builder::addMark,
                            "The marks in front of the initiative, such as ◎ or ■.")
                    .list(
                            "tags",
                            LocalizedText.TYPE,
                            Initiative::getTags,
                            Builder::addTag,
                            "The tags and keywords that the source gives the initiative.")
                    .optional(
                            "continuation",
                            Continuation.TYPE,
                            Initiative::getContinuation,
                            Builder::continuation,
                            "Whether the initiative is new in its plan or carried over (新規・継続).")
                    .list(
                            "fields",
                            BasicType.REFERENCE,
                            Initiative::getFieldIds,
                            Builder::addFieldId,
                            "The keys of the fields that the initiative belongs to.")
                    .list(
                            "citations",
                            Citation.TYPE,
                            Initiative::getCitations,
                            Builder::addCitation,
                            "The provisions that the initiative carries out, such as 協定第２条第３号.")
                    .list(
                            "contributions",
                            Contribution.TYPE,
                            Initiative::getContributions,
                            Builder::addContribution,
                            "What each side gives.")
                    .list(
                            "parties",
                            BasicType.REFERENCE,
                            Initiative::getPartyIds,
                            Builder::addPartyId,
                            "The keys of the parties that take part, empty if all do.")
                    .list(
                            "actors",
                            Organization.TYPE,
                            Initiative::getActors,
                            Builder::addActor,
                            "The organizations that carry out the initiative, if it stands alone or they are not parties.")
                    .list(
                            "unnamedActors",
                            UnnamedOrganizations.TYPE,
                            Initiative::getUnnamedActors,
                            Builder::addUnnamedActor,
                            "The organizations that carry it out and that the source does not name.")
                    .list(
                            "places",
                            Place.TYPE,
                            Initiative::getPlaces,
                            Builder::addPlace,
                            "The places that the initiative covers, empty if it covers the whole area of the agreement.")
                    .list(
                            "beneficiaries",
                            LocalizedText.TYPE,
                            Initiative::getBeneficiaries,
                            Builder::addBeneficiary,
                            "For whom the initiative is.")
                    .optional(
                            "period",
                            StatedPeriod.TYPE,
                            Initiative::getPeriod,
                            Builder::period,
                            "The period of the initiative, if it has one of its own.")
                    .list(
                            "quantities",
                            Quantity.TYPE,
                            Initiative::getQuantities,
                            Builder::addQuantity,
                            "The figures that the text names.")
                    .list(
                            "programmes",
                            Programme.TYPE,
                            Initiative::getProgrammes,
                            Builder::addProgramme,
                            "The programmes, facilities and events that the text names.")
                    .list(
                            "organizations",
                            Organization.TYPE,
                            Initiative::getOrganizations,
                            Builder::addOrganization,
                            "The other organizations that the text names.")
                    .list(
                            "relations",
                            Relation.TYPE,
                            Initiative::getRelations,
                            Builder::addRelation,
                            "The other agreements that the text names.")
                    .list(
                            "awards",
                            Award.TYPE,
                            Initiative::getAwards,
                            Builder::addAward,
                            "The awards that the text names.")
                    .list("series", Series.TYPE, Initiative::getSeries, Builder::addSeries, "The results by period.")
                    .list(
                            "coverages",
                            Coverage.TYPE,
                            Initiative::getCoverages,
                            Builder::addCoverage,
                            "How much of a universe the initiative covers.")
                    .list(
                            "episodes",
                            Episode.TYPE,
                            Initiative::getEpisodes,
                            Builder::addEpisode,
                            "What happened under the initiative, as the source describes it.")
                    .list(
                            "notes",
                            Note.TYPE,
                            Initiative::getNotes,
                            Builder::addNote,
                            "The notes of the initiative (※).")
                    .optional(
                            "listing",
                            Listing.TYPE,
                            Initiative::getListing,
                            Builder::listing,
                            "The place of the entry in the table of a register.")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Initiative::getSourceId,
                            Builder::sourceId,
                            "The key of the source that the initiative comes from: one of its agreement, or of its register if it stands alone.")
                    .extensions(Initiative::getExtensions, Builder::putAllExtensions));

    /**
     * The emphasis that a source gives to an initiative.
     */
    public enum Emphasis implements NeedsModule, Labelled {
        /** The initiative has priority (重点, ◎). */
        PRIORITY,

        /** The initiative is listed without priority (○). */
        REGULAR;

        /** The type of the constants. */
        public static final ConstantType<Emphasis> TYPE =
                ConstantType.of(Emphasis.class, "The emphasis that a source gives an initiative.");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    Initiative() {}

    /** {@return a new builder, on which {@code title} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the initiative, unique within its agreement, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the title, not null} */
    @Valid
    public abstract LocalizedText getTitle();

    /** {@return the description, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getDescription();

    /** {@return the highlighted words of the text, such as words in bold, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getHighlights();

    /** {@return the emphasis that the source gives to the initiative, empty if not stated, not null} */
    public abstract Optional<Emphasis> getEmphasis();

    /** {@return the symbols before the initiative, such as ◎ or ■, possibly empty, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getMark();

    /** {@return the tags and keywords that the source gives the initiative, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getTags();

    /** {@return whether the initiative is new in its plan or carried over (新規・継続), empty if not stated, not null} */
    public abstract Optional<Continuation> getContinuation();

    /** {@return the keys of the fields that the initiative belongs to, possibly empty, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getFieldIds();

    /** {@return the provisions that the initiative carries out, such as 協定第２条第３号, possibly empty, not null} */
    public abstract List<@Valid Citation> getCitations();

    /** {@return the contributions of the sides, possibly empty, not null} */
    public abstract List<@Valid Contribution> getContributions();

    /** {@return the keys of the parties that take part, empty if all parties do, not null} */
    public abstract List<@NotBlank(message = "{dev.renkei.text.blank}") String> getPartyIds();

    /**
     * {@return the organizations that carry out the initiative (実施主体), if they are not parties or there is no agreement,
     * possibly empty, not null}
     */
    public abstract List<@Valid Organization> getActors();

    /** {@return the organizations that carry out the initiative and that the source does not name, possibly empty, not null} */
    public abstract List<@Valid UnnamedOrganizations> getUnnamedActors();

    /** {@return the places that the initiative covers, empty if it covers all places of the agreement, not null} */
    public abstract List<@Valid Place> getPlaces();

    /** {@return the beneficiaries of the initiative, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getBeneficiaries();

    /** {@return the initiative's own period, empty if not stated, not null} */
    public abstract Optional<@Valid StatedPeriod> getPeriod();

    /** {@return the figures in the text, possibly empty, not null} */
    public abstract List<@Valid Quantity> getQuantities();

    /** {@return the programmes, facilities and events in the text, possibly empty, not null} */
    public abstract List<@Valid Programme> getProgrammes();

    /** {@return the other organizations in the text, possibly empty, not null} */
    public abstract List<@Valid Organization> getOrganizations();

    /** {@return the relations to other agreements in the text, possibly empty, not null} */
    public abstract List<@Valid Relation> getRelations();

    /** {@return the awards in the text, possibly empty, not null} */
    public abstract List<@Valid Award> getAwards();

    /** {@return the results by period, possibly empty, not null} */
    public abstract List<@Valid Series> getSeries();

    /** {@return the coverages of the initiative, possibly empty, not null} */
    public abstract List<@Valid Coverage> getCoverages();

    /** {@return the episodes, as the source describes them, possibly empty, not null} */
    public abstract List<@Valid Episode> getEpisodes();

    /** {@return the place of the entry in the table of a register, empty if not stated, not null} */
    public abstract Optional<@Valid Listing> getListing();

    /** {@return the notes of the initiative (※), possibly empty, not null} */
    public abstract List<@Valid Note> getNotes();

    /**
     * {@return the key of the initiative's source, in its agreement, or in its register if it has no agreement, empty if not
     * stated, not null}
     */
    public abstract Optional<@NotBlankIfPresent String> getSourceId();

    /**
     * Checks if the source gives priority to the initiative (重点).
     *
     * @return true if its emphasis is {@link Emphasis#PRIORITY}
     */
    public final boolean isPriority() {
        return getEmphasis().filter(Emphasis.PRIORITY::equals).isPresent();
    }

    /**
     * Returns the title, for example {@code Initiative[清掃活動]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Initiative", getTitle());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getMark());
        UnicodeText.requireWellFormed(getFieldIds());
        UnicodeText.requireWellFormed(getPartyIds());
        UnicodeText.requireWellFormed(getSourceId());
    }

    /** Builds an {@link Initiative}. */
    public static final class Builder extends ImmutableInitiative.Builder
            implements DocumentBuilder<Initiative, Initiative.Builder> {
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
         * Adds a paragraph of the description, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addDescription(String text) {
            return addDescription(LocalizedText.of(Objects.requireNonNull(text, "description element")));
        }

        /**
         * Adds highlighted words of the text, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addHighlight(String text) {
            return addHighlight(LocalizedText.of(Objects.requireNonNull(text, "highlights element")));
        }

        /**
         * Sets the only mark before the initiative.
         *
         * @param mark  the mark, such as ◎, not null
         * @return this builder, not null
         */
        public Builder mark(String mark) {
            return mark(List.of(Objects.requireNonNull(mark, "mark element")));
        }

        /**
         * Adds a tag or keyword of the initiative, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addTag(String text) {
            return addTag(LocalizedText.of(Objects.requireNonNull(text, "tags element")));
        }

        /**
         * Adds a beneficiary of the initiative, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addBeneficiary(String text) {
            return addBeneficiary(LocalizedText.of(Objects.requireNonNull(text, "beneficiaries element")));
        }
    }
}
