package dev.renkei.network;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * Specifies whether a network is active.
 *
 * @since 0.1.0
 */
public enum NetworkState implements NeedsModule, Labelled {
    /** The network is active. */
    ACTIVE,

    /** The network is being set up (設置推進). */
    IN_PREPARATION;

    /** The type of the constants. */
    public static final ConstantType<NetworkState> TYPE =
            ConstantType.of(NetworkState.class, "Whether a network is active or being set up.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
