package dev.renkei.time;

import dev.renkei.mapper.NeedsModule;
import java.time.Period;
import java.util.List;
import java.util.Objects;

/**
 * A length of time that was read from a phrase, with what the phrase says beside it.
 *
 * <p>{@code 満了日の1か月前} is the length {@code P1M} with the words 満了日の and 前.
 *
 * @param length  the length, positive, not null
 * @param words  the words beside the length as written, not null
 * @since 0.1.0
 */
public record LengthPhrase(Period length, List<String> words) implements NeedsModule {

    /**
     * Creates a phrase.
     *
     * @param length  the length, positive, not null
     * @param words  the words beside the length as written, not null
     */
    public LengthPhrase {
        Objects.requireNonNull(length, "length");
        words = List.copyOf(words);
    }
}
