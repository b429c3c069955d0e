package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A plan (取組計画) of the activities of the parties in a period.
 *
 * <p>The plans of an agreement have periods of their own: an agreement of 2017 can have a plan for the fiscal years 2026 to 2028.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Plan implements Document permits ImmutablePlan {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Plan, Builder> TYPE = DocumentType.of(
            Plan.class,
            "A plan (取組計画): what the parties do in a period.",
            type -> type.builtBy(Plan::builder, Builder::build)
                    .optional("id", BasicType.STRING, Plan::getId, Builder::id, "The key of the plan.")
                    .optional("title", LocalizedText.TYPE, Plan::getTitle, Builder::title, "The title.")
                    .optional(
                            "period",
                            StatedPeriod.TYPE,
                            Plan::getPeriod,
                            Builder::period,
                            "The period of the plan; without one it runs as long as the agreement.")
                    .optional(
                            "drawnUpOn",
                            StatedDate.TYPE,
                            Plan::getDrawnUpOn,
                            Builder::drawnUpOn,
                            "The day on which the plan was drawn up or revised.")
                    .paragraphs(
                            "rationale",
                            LocalizedText.TYPE,
                            Plan::getRationale,
                            Builder::addRationale,
                            "Why the plan was drawn up or revised, by paragraph.")
                    .paragraphs(
                            "outlook",
                            LocalizedText.TYPE,
                            Plan::getOutlook,
                            Builder::addOutlook,
                            "What the parties intend for the future, by paragraph.")
                    .list(
                            "legend",
                            LegendEntry.TYPE,
                            Plan::getLegend,
                            Builder::addLegend,
                            "What the marks of the plan mean.")
                    .list(
                            "fields",
                            CooperationField.TYPE,
                            Plan::getFields,
                            Builder::addField,
                            "The fields of the plan, where it orders them in another way than the agreement.")
                    .optional(
                            "statedFieldCount",
                            StatedCount.TYPE,
                            Plan::getStatedFieldCount,
                            Builder::statedFieldCount,
                            "The number of fields that the plan announces.")
                    .flag(
                            "excerptOfFields",
                            Plan::isExcerptOfFields,
                            Builder::excerptOfFields,
                            "Whether the fields are only an excerpt of those that there are (など, 抜粋).")
                    .list(
                            "initiatives",
                            Initiative.TYPE,
                            Plan::getInitiatives,
                            Builder::addInitiative,
                            "The initiatives in the order of the source.")
                    .list(
                            "statedInitiativeCounts",
                            StatedCount.TYPE,
                            Plan::getStatedInitiativeCounts,
                            Builder::addStatedInitiativeCount,
                            "The numbers of initiatives that the source announces, each with its period if it is not that of the plan.")
                    .flag(
                            "excerptOfInitiatives",
                            Plan::isExcerptOfInitiatives,
                            Builder::excerptOfInitiatives,
                            "Whether the initiatives are only an excerpt of those that there are (など, 抜粋).")
                    .list("notes", Note.TYPE, Plan::getNotes, Builder::addNote, "The notes of the plan (※).")
                    .extensions(Plan::getExtensions, Builder::putAllExtensions));

    Plan() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the plan, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the title, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getTitle();

    /** {@return the period of the plan, empty if not stated, in which case the plan runs as long as the agreement, not null} */
    public abstract Optional<@Valid StatedPeriod> getPeriod();

    /** {@return the day on which the plan was drawn up or revised, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getDrawnUpOn();

    /** {@return the rationale for the plan or its revision, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getRationale();

    /** {@return the outlook of the parties, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getOutlook();

    /** {@return the meanings of the symbols in the plan, possibly empty, not null} */
    public abstract List<@Valid LegendEntry> getLegend();

    /** {@return the fields of the plan, if they differ from those of the agreement, possibly empty, not null} */
    public abstract List<@Valid CooperationField> getFields();

    /** {@return the number of fields that the plan announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedFieldCount();

    /**
     * Returns whether the fields are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the fields are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfFields() {
        return false;
    }

    /** {@return the initiatives in the order of the source, possibly empty, not null} */
    public abstract List<@Valid Initiative> getInitiatives();

    /**
     * {@return the numbers of initiatives that the source announces, each with its period if it is not that of the plan, possibly
     * empty, not null}
     */
    public abstract List<@Valid StatedCount> getStatedInitiativeCounts();

    /**
     * Returns whether the initiatives are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the initiatives are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfInitiatives() {
        return false;
    }

    /** {@return the notes of the plan (※), possibly empty, not null} */
    public abstract List<@Valid Note> getNotes();

    /**
     * Finds a field of this plan by its key.
     *
     * @param id  the key, not null
     * @return the field, empty if no field of the plan has the key, not null
     */
    public final Optional<CooperationField> findField(String id) {
        return Keyed.find(getFields(), CooperationField::getId, id);
    }

    /**
     * Finds an initiative of this plan by its key.
     *
     * @param id  the key, not null
     * @return the initiative, empty if no initiative of the plan has the key, not null
     */
    public final Optional<Initiative> findInitiative(String id) {
        return Keyed.find(getInitiatives(), Initiative::getId, id);
    }

    /**
     * Returns a copy in which an initiative is changed.
     *
     * @param id  the key of the initiative, not null
     * @param change  makes the new initiative of the present one, not null
     * @return the copy, not null
     * @throws NoSuchElementException if no initiative of the plan has the key
     */
    public final Plan withInitiative(String id, UnaryOperator<Initiative> change) {
        return Plan.builder()
                .from(this)
                .initiatives(Keyed.changed(getInitiatives(), Initiative::getId, id, change))
                .build();
    }

    /**
     * Returns the title or the key, the period and the number of initiatives, for example
     * {@code Plan[主な取組内容, FY2026/FY2028, 12 initiatives]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "Plan",
                getTitle().or(() -> getId().map(LocalizedText::of)),
                getPeriod(),
                Excerpt.count(getInitiatives(), "initiative"));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
    }

    /** Builds a {@link Plan}. */
    public static final class Builder extends ImmutablePlan.Builder implements DocumentBuilder<Plan, Plan.Builder> {
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
         * Adds a paragraph of the rationale, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addRationale(String text) {
            return addRationale(LocalizedText.of(Objects.requireNonNull(text, "rationale element")));
        }

        /**
         * Adds a paragraph of the outlook, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addOutlook(String text) {
            return addOutlook(LocalizedText.of(Objects.requireNonNull(text, "outlook element")));
        }
    }
}
