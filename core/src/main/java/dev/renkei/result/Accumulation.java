package dev.renkei.result;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * Specifies how the figures of a series relate to one another.
 *
 * @since 0.1.0
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
            ConstantType.of(Accumulation.class, "How the figures of a series stand to one another.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
