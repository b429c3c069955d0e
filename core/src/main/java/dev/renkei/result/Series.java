package dev.renkei.result;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A series (推移) of figures of one kind over time.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Series implements Document permits ImmutableSeries {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Series, Builder> TYPE = DocumentType.of(
            Series.class,
            "A series (推移) of figures of one kind by period.",
            type -> type.builtBy(Series::builder, Builder::build)
                    .optional("id", BasicType.STRING, Series::getId, Builder::id, "The key of the series.")
                    .required(
                            "label",
                            LocalizedText.TYPE,
                            Series::getLabel,
                            Builder::label,
                            "What the series counts, as the source heads it.")
                    .optional(
                            "unit",
                            BasicType.STRING,
                            Series::getUnit,
                            Builder::unit,
                            "The unit of the figures, if only the heading states it.")
                    .optional(
                            "accumulation",
                            Accumulation.TYPE,
                            Series::getAccumulation,
                            Builder::accumulation,
                            "Whether the figures add up from period to period.")
                    .optional(
                            "universe",
                            Quantity.TYPE,
                            Series::getUniverse,
                            Builder::universe,
                            "The whole of which the shares are taken.")
                    .list(
                            "observations",
                            Observation.TYPE,
                            Series::getObservations,
                            Builder::addObservation,
                            "The observations in the order of time.")
                    .paragraphs(
                            "remarks",
                            LocalizedText.TYPE,
                            Series::getRemarks,
                            Builder::addRemark,
                            "What the source says of the series, by paragraph.")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Series::getSourceId,
                            Builder::sourceId,
                            "The key of the source that states the series.")
                    .extensions(Series::getExtensions, Builder::putAllExtensions));

    /**
     * Specifies how the figures of a series relate to one another.
     */
    public enum Accumulation implements NeedsModule, Labelled {
        /** Each figure counts what happened in its period. */
        PER_PERIOD,

        /** Each figure counts everything up to the end of its period (累計). */
        CUMULATIVE,

        /** Each figure counts what exists on a day, or at the end of its period (現在). */
        AT_DATE;

        /** The type of the constants. */
        public static final ConstantType<Accumulation> TYPE =
                ConstantType.of(Accumulation.class, "How the figures of a series relate to one another.");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    Series() {}

    /** {@return a new builder, on which {@code label} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the series, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getId();

    /** {@return the label, as in the heading of the source, not null} */
    @Valid
    public abstract LocalizedText getLabel();

    /** {@return the unit of the figures, if only the heading states it, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getUnit();

    /** {@return the relation of the figures to one another, empty if not stated, not null} */
    public abstract Optional<Accumulation> getAccumulation();

    /** {@return the whole to which the shares relate, empty if not stated, not null} */
    public abstract Optional<@Valid Quantity> getUniverse();

    /** {@return the observations in chronological order, possibly empty, not null} */
    public abstract List<@Valid Observation> getObservations();

    /** {@return the remarks of the source on the series, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getRemarks();

    /** {@return the key of the source that states the series, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent String> getSourceId();

    /**
     * Returns the label and the number of observations, for example {@code Series[締結自治体数, 8 observations]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Series", getLabel(), Excerpt.count(getObservations(), "observation"));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getSourceId());
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getUnit());
    }

    /** Builds a {@link Series}. */
    public static final class Builder extends ImmutableSeries.Builder
            implements DocumentBuilder<Series, Series.Builder> {
        Builder() {}

        /**
         * Sets the label, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder label(String text) {
            return label(LocalizedText.of(Objects.requireNonNull(text, "label")));
        }

        /**
         * Adds a paragraph of remarks on the series, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addRemark(String text) {
            return addRemark(LocalizedText.of(Objects.requireNonNull(text, "remarks element")));
        }
    }
}
