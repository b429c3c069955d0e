package dev.renkei.time;

import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.Stated;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A date or period that was read from a phrase, with what the phrase says beside it.
 *
 * <p>{@code 2017年5月16日(火)11:00～11:30 開催} is the date 2017-05-16 with a time of day and the words 開催.
 *
 * @param stated  the date or period with the whole phrase as its words, not null
 * @param time  the time of day, empty if there is none, not null
 * @param words  the words beside the date, period and time as written, such as 締結 or 3年間, not null
 * @param asOf  the date on which the statement was true, as in {@code 令和8年度～（2026年4月1日現在）}, empty if there is none, not null
 * @param <T>  {@link StatedDate} or {@link StatedPeriod}
 * @since 0.1.0
 */
public record TimePhrase<T extends Stated<?, ?, DateRemark>>(
        T stated, Optional<TimeSpan> time, List<String> words, Optional<PartialDate> asOf) implements NeedsModule {

    /**
     * Creates a phrase.
     *
     * @param stated  the date or period with the whole phrase as its words, not null
     * @param time  the time of day, empty if there is none, not null
     * @param words  the words beside the date, period and time as written, not null
     * @param asOf  the date on which the statement was true, empty if there is none, not null
     */
    public TimePhrase {
        Objects.requireNonNull(stated, "stated");
        Objects.requireNonNull(time, "time");
        words = List.copyOf(words);
        Objects.requireNonNull(asOf, "asOf");
    }
}
