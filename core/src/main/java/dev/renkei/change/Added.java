package dev.renkei.change;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A party, field, plan or initiative that only the state after has.
 *
 * @param <T>  the type of what was added
 * @param item  what was added, not null
 * @param position  its position, not null
 * @param continued  the initiative of the same key in another plan that continues in this one, empty for anything new, not null
 * @since 0.1.0
 */
public record Added<T>(T item, ItemPosition position, Optional<T> continued) implements Change {

    /**
     * Creates the change.
     *
     * @param item  what was added, not null
     * @param position  its position, not null
     * @param continued  the initiative of the same key in another plan that continues in this one, empty for anything new, not null
     */
    public Added {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(continued, "continued");
    }

    @Override
    public Class<?> getSubject() {
        return Subject.of(item).type().getDocumentClass();
    }

    @Override
    public String describe(Locale locale) {
        return (continued.isPresent()
                        ? Wording.of("Added.continued", locale)
                        : Wording.of("Added", getSubject(), locale))
                .withWhole("item", Subject.of(item).describe(item, position, locale))
                .with("title", Subject.titleOf(item, locale))
                .with("plan", position.planName().map(name -> name.in(locale)).orElse(""))
                .toSentence();
    }
}
