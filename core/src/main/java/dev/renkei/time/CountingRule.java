package dev.renkei.time;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Specifies whether the first day of a length of time is counted (民法140条).
 *
 * @since 0.1.0
 */
public enum CountingRule implements NeedsModule, Labelled {

    /**
     * The first day is not counted (初日不算入). This is the main rule: three years from a signing on 2006-04-07 end on 2009-04-07.
     */
    FIRST_DAY_EXCLUDED,

    /**
     * The first day is counted, because the length starts at 0:00 on it (the proviso): three years from 2006-04-07 end on 2009-04-06.
     */
    FIRST_DAY_INCLUDED;

    /** The type of the constants. */
    public static final ConstantType<CountingRule> TYPE =
            ConstantType.of(CountingRule.class, "Whether the day from which a length runs is counted (民法140条).");

    /**
     * Returns the first day that is counted.
     *
     * @param anchor  the day from which the length runs, not null
     * @return the day itself or the next day, not null
     */
    public LocalDate firstCountedDay(LocalDate anchor) {
        return this == FIRST_DAY_INCLUDED ? anchor : anchor.plusDays(1);
    }

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
