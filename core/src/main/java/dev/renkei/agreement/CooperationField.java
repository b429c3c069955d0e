package dev.renkei.agreement;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A field of cooperation (連携分野) of an agreement or a plan.
 *
 * <p>The label may be missing, because a source can lose it; initiatives refer to the field by its key.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class CooperationField implements Document permits ImmutableCooperationField {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<CooperationField, Builder> TYPE = DocumentType.of(
            CooperationField.class,
            "A field of cooperation (連携分野) that an agreement or a plan names.",
            type -> type.builtBy(CooperationField::builder, Builder::build)
                    .optional(
                            "id",
                            BasicType.STRING,
                            CooperationField::getId,
                            Builder::id,
                            "The key by which initiatives refer to the field.")
                    .optional(
                            "number",
                            BasicType.COUNT,
                            CooperationField::getNumber,
                            Builder::number,
                            "The ordinal of the field.")
                    .optional(
                            "numberAsWritten",
                            BasicType.STRING,
                            CooperationField::getNumberAsWritten,
                            Builder::numberAsWritten,
                            "The ordinal as written, such as ① or (1).")
                    .optional(
                            "label",
                            LocalizedText.TYPE,
                            CooperationField::getLabel,
                            Builder::label,
                            "The label of the field.")
                    .list(
                            "otherLabels",
                            LocalizedText.TYPE,
                            CooperationField::getOtherLabels,
                            Builder::addOtherLabel,
                            "The other wordings of the label in the same source.")
                    .flag(
                            "catchAll",
                            CooperationField::isCatchAll,
                            Builder::catchAll,
                            "Whether the field covers everything that the others do not (その他).")
                    .list(
                            "classifications",
                            Classification.TYPE,
                            CooperationField::getClassifications,
                            Builder::addClassification,
                            "The codes of published classifications.")
                    .list(
                            "sdgGoals",
                            BasicType.COUNT,
                            CooperationField::getSdgGoals,
                            Builder::addSdgGoal,
                            "The numbers of the Sustainable Development Goals that the source shows for the field, 1 to 17.")
                    .list(
                            "citations",
                            Citation.TYPE,
                            CooperationField::getCitations,
                            Builder::addCitation,
                            "The laws, ordinances and plans that the field cites (根拠法令).")
                    .optional(
                            "period",
                            StatedPeriod.TYPE,
                            CooperationField::getPeriod,
                            Builder::period,
                            "The period to which the field is bound, if it does not hold as long as its agreement or plan.")
                    .optional(
                            "occasion",
                            Programme.TYPE,
                            CooperationField::getOccasion,
                            Builder::occasion,
                            "The event to which the field is bound, such as a national games.")
                    .optional(
                            "continuation",
                            Continuation.TYPE,
                            CooperationField::getContinuation,
                            Builder::continuation,
                            "Whether the field is new in its plan or carried over (新規・継続).")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            CooperationField::getSourceId,
                            Builder::sourceId,
                            "The key of the source that states the field.")
                    .extensions(CooperationField::getExtensions, Builder::putAllExtensions));

    CooperationField() {}

    /** {@return a new builder, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key by which initiatives refer to the field, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getId();

    /** {@return the ordinal of the field, empty if not stated, not null} */
    public abstract Optional<Integer> getNumber();

    /** {@return the ordinal as written, such as ① or (1), empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getNumberAsWritten();

    /** {@return the label of the field, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getLabel();

    /** {@return other wordings of the label in the same source, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getOtherLabels();

    /**
     * Checks if the field covers everything that the other fields do not (その他).
     *
     * @return true if it is the field for everything else
     */
    @Value.Default
    public boolean isCatchAll() {
        return false;
    }

    /** {@return the codes of published classifications, possibly empty, not null} */
    public abstract List<@Valid Classification> getClassifications();

    /** {@return the numbers of the Sustainable Development Goals that the source shows for the field, 1 to 17, possibly empty, not null} */
    public abstract List<
                    @Min(value = 1, message = "{dev.renkei.field.sdg.range}")
                    @Max(value = 17, message = "{dev.renkei.field.sdg.range}") Integer>
            getSdgGoals();

    /** {@return the laws, ordinances and plans that the field cites (根拠法令), possibly empty, not null} */
    public abstract List<@Valid Citation> getCitations();

    /** {@return the period to which the field is bound, empty if it holds as long as its agreement or plan, not null} */
    public abstract Optional<@Valid StatedPeriod> getPeriod();

    /** {@return the event to which the field is bound, such as a national games, empty if not stated, not null} */
    public abstract Optional<@Valid Programme> getOccasion();

    /** {@return whether the field is new in its plan or carried over (新規・継続), empty if not stated, not null} */
    public abstract Optional<Continuation> getContinuation();

    /** {@return the key of the source that states the field, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSourceId();

    /**
     * Checks if another field with the same key can be the same field.
     *
     * @param other  the other field, not null
     * @return true if one of them has no label, or a label of one has the {@linkplain TextKey key} of a label of the other in any
     *     language
     */
    public final boolean isNamedLike(CooperationField other) {
        Set<String> wordings = wordings();
        Set<String> others = other.wordings();
        return wordings.isEmpty() || others.isEmpty() || !Collections.disjoint(wordings, others);
    }

    private Set<String> wordings() {
        return Stream.concat(getLabel().stream(), getOtherLabels().stream())
                .flatMap(label -> TextKey.allOf(label).stream())
                .collect(Collectors.toSet());
    }

    /**
     * Returns the number and the label, else the key, for example {@code CooperationField[1, 見守り]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing(
                "CooperationField", getNumber(), getLabel(), getLabel().isPresent() ? Optional.empty() : getId());
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
        UnicodeText.requireWellFormed(getId());
        getNumber().ifPresent(WholeNumber::require);
        getSdgGoals().forEach(WholeNumber::require);
        UnicodeText.requireWellFormed(getNumberAsWritten());
    }

    /** Builds a {@link CooperationField}. */
    public static final class Builder extends ImmutableCooperationField.Builder
            implements DocumentBuilder<CooperationField, CooperationField.Builder> {
        Builder() {}

        /**
         * Sets the label of the field, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder label(String text) {
            return label(LocalizedText.of(Objects.requireNonNull(text, "label")));
        }

        /**
         * Adds another wording of the label in the same source, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addOtherLabel(String text) {
            return addOtherLabel(LocalizedText.of(Objects.requireNonNull(text, "otherLabels element")));
        }
    }
}
