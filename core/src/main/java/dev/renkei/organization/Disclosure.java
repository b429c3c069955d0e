package dev.renkei.organization;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * Specifies why a source does not name organizations (非公表・不明).
 *
 * @since 0.1.0
 */
public enum Disclosure implements NeedsModule, Labelled {
    /** The source counts or describes them without naming them (ほか３社). */
    NOT_LISTED,

    /** The source withholds their names (非公表). */
    WITHHELD,

    /** The source does not know them, or the entry is empty (不明). */
    UNKNOWN;

    /** The type of the constants. */
    public static final ConstantType<Disclosure> TYPE =
            ConstantType.of(Disclosure.class, "Why a source does not name organizations.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
