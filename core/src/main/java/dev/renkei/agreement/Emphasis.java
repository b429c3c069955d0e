package dev.renkei.agreement;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * The emphasis that a source gives to an initiative.
 *
 * @since 0.1.0
 */
public enum Emphasis implements NeedsModule, Labelled {
    /** The initiative has priority (重点, ◎). */
    PRIORITY,

    /** The initiative is listed without priority (○). */
    REGULAR;

    /** The type of the constants. */
    public static final ConstantType<Emphasis> TYPE =
            ConstantType.of(Emphasis.class, "The weight that a source gives an initiative.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
