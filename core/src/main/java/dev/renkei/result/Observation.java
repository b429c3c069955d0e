package dev.renkei.result;

import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedPeriod;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An observation (実績値) of a series: the figure of one period.
 *
 * <p>A figure that the source leaves out is missing, which differs from zero.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Observation implements Document permits ImmutableObservation {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Observation, Builder> TYPE = DocumentType.of(
            Observation.class,
            "An observation (実績値) of a series: the figure of one period.",
            type -> type.builtBy(Observation::builder, Builder::build)
                    .required(
                            "period",
                            StatedPeriod.TYPE,
                            Observation::getPeriod,
                            Builder::period,
                            "The period or day of the figure.")
                    .optional("value", Quantity.TYPE, Observation::getValue, Builder::value, "The figure.")
                    .optional(
                            "missing",
                            BasicType.STRING,
                            Observation::getMissing,
                            Builder::missing,
                            "The mark that the source prints where it has no figure, such as -.")
                    .optional(
                            "share",
                            Share.TYPE,
                            Observation::getShare,
                            Builder::share,
                            "The share of the universe, as printed.")
                    .optional(
                            "universe",
                            Quantity.TYPE,
                            Observation::getUniverse,
                            Builder::universe,
                            "The whole of which the share is taken in this period, where it is not that of the series.")
                    .optional(
                            "change",
                            Quantity.TYPE,
                            Observation::getChange,
                            Builder::change,
                            "The increase over the year before, negative for a decrease, in the unit of the figure or in percent of the figure before (+6000万円, 3.2%減).")
                    .optional(
                            "ratio",
                            Share.TYPE,
                            Observation::getRatio,
                            Builder::ratio,
                            "The figure in percent of that of the year before (前年比105%).")
                    .list(
                            "breakdown",
                            BreakdownPart.TYPE,
                            Observation::getBreakdown,
                            Builder::addBreakdown,
                            "The parts of which the figure is made up.")
                    .optional(
                            "source",
                            LocalizedText.TYPE,
                            Observation::getSource,
                            Builder::source,
                            "Where the figure comes from, if not from the source of the document.")
                    .extensions(Observation::getExtensions, Builder::putAllExtensions));

    Observation() {}

    /** {@return a new builder, on which {@code period} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the period or day of the figure, not null} */
    @Valid
    public abstract StatedPeriod getPeriod();

    /** {@return the figure, empty if not stated, not null} */
    public abstract Optional<@Valid Quantity> getValue();

    /** {@return the sign that the source prints in place of a missing figure, such as -, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getMissing();

    /** {@return the share of the universe, as printed, empty if not stated, not null} */
    public abstract Optional<Share> getShare();

    /**
     * {@return the whole to which the share relates in this period, if it differs from that of the series, empty if not stated, not
     * null}
     */
    public abstract Optional<@Valid Quantity> getUniverse();

    /**
     * Returns the increase over the figure of the year before, such as 6000万円 for +6000万円; a decrease is negative. It is in the
     * unit of the figure, or in percent of the figure before. Its role is {@link FigureRole#CHANGE}, unless it is given another.
     *
     * @return the change, empty if not stated, not null
     */
    public abstract Optional<@Valid Quantity> getChange();

    /** {@return the figure in percent of that of the year before (前年比105%), empty if not stated, not null} */
    public abstract Optional<Share> getRatio();

    /** {@return the parts of the figure, possibly empty, not null} */
    public abstract List<@Valid BreakdownPart> getBreakdown();

    /** {@return the source of the figure, if it differs from the source of the document, empty if not stated, not null} */
    public abstract Optional<@Valid LocalizedText> getSource();

    /**
     * Returns the period and the figure, or the sign for a missing one, for example {@code Observation[FY2016, 161 自治体]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Observation", getPeriod(), getValue(), getMissing(), getShare());
    }

    /** Rejects text that JSON cannot represent, and gives a change its role. */
    @Value.Check
    Observation check() {
        UnicodeText.requireWellFormed(getMissing());
        return getChange()
                .filter(change -> change.getRole() == FigureRole.STATED)
                .map(change -> builder()
                        .from(this)
                        .change(change.withRole(FigureRole.CHANGE))
                        .build())
                .orElse(this);
    }

    /** Builds an {@link Observation}. */
    public static final class Builder extends ImmutableObservation.Builder
            implements DocumentBuilder<Observation, Observation.Builder> {
        Builder() {}

        /**
         * Sets the source of the figure, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder source(String text) {
            return source(LocalizedText.of(Objects.requireNonNull(text, "source")));
        }
    }
}
