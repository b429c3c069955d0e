package dev.renkei.network;

import dev.renkei.mapper.NeedsModule;

/**
 * Whether a network is active.
 */
public enum NetworkState implements NeedsModule {
    /** The network is active. */
    ACTIVE,

    /** The network is being set up (設置推進). */
    IN_PREPARATION
}
