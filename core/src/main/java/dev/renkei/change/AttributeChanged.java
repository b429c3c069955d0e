package dev.renkei.change;

import java.util.Locale;
import java.util.Objects;

/**
 * An attribute of the agreement itself changed: its title, its term, the day of its conclusion and the like.
 *
 * @param property  the name of the attribute, as in JSON, not null
 * @param before  the value before, as the accessor returns it, not null
 * @param after  the value after, as the accessor returns it, not null
 */
public record AttributeChanged(String property, Object before, Object after) implements PropertyChange {

    /**
     * Creates the change.
     *
     * @param property  the name of the attribute, as in JSON, not null
     * @param before  the value before, as the accessor returns it, not null
     * @param after  the value after, as the accessor returns it, not null
     */
    public AttributeChanged {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    @Override
    public Subject getSubject() {
        return Subject.AGREEMENT;
    }

    @Override
    public String describe(Locale locale) {
        return PropertyWords.describe(Wording.of("Item.agreement", locale), property, before, after);
    }
}
