package dev.renkei.agreement;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * The stage in the making of an agreement.
 *
 * @since 0.1.0
 */
public enum AgreementStage implements NeedsModule, Labelled {
    /** The agreement is being prepared (準備中). */
    IN_PREPARATION,

    /** The agreement has been concluded. */
    CONCLUDED;

    /** The type of the constants. */
    public static final ConstantType<AgreementStage> TYPE =
            ConstantType.of(AgreementStage.class, "How far the making of an agreement has come.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
