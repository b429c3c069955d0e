package dev.renkei.agreement;

/**
 * Whether the parties of an agreement are legally bound (法的拘束力).
 */
public enum BindingForce {
    /** The parties are legally bound. */
    BINDING,

    /** The parties declare what they intend and are not legally bound. */
    NON_BINDING
}
