package dev.renkei.result;

import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.document.BasicType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.DocumentType;
import dev.renkei.document.UnicodeText;
import dev.renkei.message.Excerpt;
import dev.renkei.text.LocalizedText;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A series (推移) of figures of one kind by period.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Series implements Document permits ImmutableSeries {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Series, Builder> TYPE = DocumentType.of(
                    Series.class, "A series (推移) of figures of one kind by period.", Series::builder, Builder::build)
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
                    "The unit of the figures, where the heading alone tells it.")
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
                    Builder::observations,
                    "The observations in the order of time.")
            .paragraphs(
                    "remarks",
                    LocalizedText.TYPE,
                    Series::getRemarks,
                    Builder::remarks,
                    "What the source says of the series, by paragraph.")
            .extensions(Series::getExtensions, Builder::putAllExtensions);

    Series() {}

    /**
     * Obtains a builder. It needs {@code label}.
     *
     * @return a new builder, not null
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the series, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getId();

    /** {@return what the series counts, as the source heads it, not null} */
    @Valid
    public abstract LocalizedText getLabel();

    /** {@return the unit of the figures, where the heading alone tells it, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getUnit();

    /** {@return whether the figures add up from period to period, empty if not stated, not null} */
    public abstract Optional<Accumulation> getAccumulation();

    /** {@return the whole of which the shares are taken, empty if not stated, not null} */
    public abstract Optional<@Valid Quantity> getUniverse();

    /** {@return the observations in the order of time, possibly empty, not null} */
    public abstract List<@Valid Observation> getObservations();

    /** {@return what the source says of the series, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getRemarks();

    /**
     * Returns the label and the number of observations, as {@code Series[締結自治体数, 8 observations]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Series", getLabel(), Excerpt.count(getObservations(), "observation"));
    }

    /** Refuses what no JSON can hold. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getUnit());
    }

    /** Builds a {@link Series}. */
    public static final class Builder extends ImmutableSeries.Builder
            implements DocumentBuilder<Series, Series.Builder> {
        Builder() {}

        /**
         * Sets what the series counts, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder label(String text) {
            return label(LocalizedText.of(text));
        }

        /**
         * Adds to what the source says of the series, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addRemark(String text) {
            return addRemark(LocalizedText.of(text));
        }
    }
}
