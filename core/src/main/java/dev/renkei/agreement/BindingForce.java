package dev.renkei.agreement;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * Specifies whether the parties of an agreement are legally bound (法的拘束力).
 *
 * @since 0.1.0
 */
public enum BindingForce implements NeedsModule, Labelled {
    /** The parties are legally bound. */
    BINDING,

    /** The parties declare their intentions and are not legally bound. */
    NON_BINDING;

    /** The type of the constants. */
    public static final ConstantType<BindingForce> TYPE =
            ConstantType.of(BindingForce.class, "Whether the parties of an agreement are legally bound (法的拘束力).");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
