package dev.renkei.agreement;

/**
 * How far the making of an agreement has come.
 */
public enum AgreementStage {
    /** The agreement is being prepared (準備中). */
    IN_PREPARATION,

    /** The agreement has been concluded. */
    CONCLUDED
}
