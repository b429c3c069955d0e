package dev.renkei.time;

import dev.renkei.declaration.ConstantType;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * Specifies whether a date or period was stated by its source or inferred from it.
 *
 * @since 0.1.0
 */
public enum Basis implements NeedsModule, Labelled {

    /** The source states it. */
    STATED,

    /** It was inferred from other information, as the year of {@code 10月1日} from the rest of the document. */
    INFERRED;

    /** The type of the constants. */
    public static final ConstantType<Basis> TYPE =
            ConstantType.of(Basis.class, "Whether the source states it or it was inferred from something else.");

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of(this, locale);
    }
}
