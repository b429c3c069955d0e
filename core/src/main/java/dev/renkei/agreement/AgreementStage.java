package dev.renkei.agreement;

import dev.renkei.document.ConstantType;
import dev.renkei.mapper.NeedsModule;

/**
 * How far the making of an agreement has come.
 */
public enum AgreementStage implements NeedsModule {
    /** The agreement is being prepared (準備中). */
    IN_PREPARATION,

    /** The agreement has been concluded. */
    CONCLUDED;

    /** The type of the constants. */
    public static final ConstantType<AgreementStage> TYPE =
            ConstantType.of(AgreementStage.class, "How far the making of an agreement has come.");
}
