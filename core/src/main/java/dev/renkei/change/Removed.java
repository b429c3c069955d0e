package dev.renkei.change;

import java.util.Locale;
import java.util.Objects;

/**
 * A party, field, plan or initiative that only the state before has.
 *
 * @param <T>  the type of what was removed
 * @param item  what was removed, not null
 * @param position  where it was, not null
 * @since 0.1.0
 */
public record Removed<T>(T item, ItemPosition position) implements Change {

    /**
     * Creates the change.
     *
     * @param item  what was removed, not null
     * @param position  where it was, not null
     */
    public Removed {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Class<?> getSubject() {
        return Subject.of(item).type().getDocumentClass();
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("Removed", getSubject(), locale)
                .withWhole("item", Subject.of(item).describe(item, position, locale))
                .with("title", Subject.titleOf(item, locale))
                .toSentence();
    }
}
