package dev.renkei.change;

import dev.renkei.mapper.NeedsModule;
import java.util.Locale;

/**
 * One difference between two states of an agreement or plan.
 *
 * @since 0.1.0
 */
public sealed interface Change extends NeedsModule permits Added, Removed, Moved, PropertyChanged, FieldsRegrouped {

    /**
     * Returns the class of what has changed: {@code Agreement}, {@code Party}, {@code CooperationField}, {@code Plan} or
     * {@code Initiative}.
     *
     * @return the class, not null
     */
    Class<?> getSubject();

    /**
     * Describes the change in the language of a locale.
     *
     * <p>Titles and figures appear as the document words them; long ones are cut.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     */
    String describe(Locale locale);
}
