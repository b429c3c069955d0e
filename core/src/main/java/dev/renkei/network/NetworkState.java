package dev.renkei.network;

/**
 * Whether a network is active.
 */
public enum NetworkState {
    /** The network is active. */
    ACTIVE,

    /** The network is being set up (設置推進). */
    IN_PREPARATION
}
