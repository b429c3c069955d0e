package dev.renkei.result;

import dev.renkei.message.InvalidTextException;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the words of a source say where they state a quantity or several: the quantities and all that is written beside them.
 *
 * @param quantities  the quantities, in the order of the words, without notes; at least one, not null
 * @param whole  the whole of which the quantity is a part, as in {@code 901件中518件}, empty if none is stated, not null
 * @param scope  what is counted, such as {@code 府内} or {@code 延べ}, empty if not stated, not null
 * @param asOf  the day, month or year to which the figure applies, empty if not stated, not null
 * @param words  the other words around the quantity, such as {@code 原則} or {@code など}, as written, not null
 * @since 0.1.0
 */
public record QuantityPhrase(
        List<Quantity> quantities,
        Optional<Quantity> whole,
        Optional<LocalizedText> scope,
        Optional<StatedDate> asOf,
        List<String> words) {

    /**
     * Creates the result of reading a phrase.
     *
     * @param quantities  the quantities, not null
     * @param whole  the whole of which the quantity is a part, empty if none is stated, not null
     * @param scope  what is counted, empty if not stated, not null
     * @param asOf  the day, month or year to which the figure applies, empty if not stated, not null
     * @param words  the other words around the quantity, not null
     */
    public QuantityPhrase {
        quantities = List.copyOf(quantities);
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(asOf, "asOf");
        words = List.copyOf(words);
    }

    /**
     * Obtains what a phrase says.
     *
     * <p>For example:
     * <ul>
     * <li>{@code 64社4大学}: 64 社, 4 大学
     * <li>{@code 901件中518件}: 518 件, of 901 件
     * <li>{@code 府内13市町村}: 13 市町村, with the scope 府内
     * <li>{@code 841店舗（2008年5月末現在）}: 841 店舗, as of 2008-05-31
     * <li>{@code 231自治体など}: 231 自治体, with the words など
     * </ul>
     *
     * @param text  the phrase, at most 100 characters, not null
     * @return what it says, not null
     * @throws InvalidTextException if the phrase has no number, or words that are not understood
     */
    public static QuantityPhrase parse(CharSequence text) {
        return of(QuantityReader.read(Objects.requireNonNull(text, "text").toString()));
    }

    /**
     * Returns what the words say that the figure is: 目標500人 is a target, and 300人（実績） was achieved.
     *
     * @return the role, empty if the words do not say it, or say several, not null
     */
    public Optional<FigureRole> role() {
        return QuantityWords.roleIn(words);
    }

    static QuantityPhrase of(QuantityReader.Reading reading) {
        return new QuantityPhrase(
                reading.quantities(),
                reading.whole(),
                reading.scope().map(LocalizedText::of),
                reading.asOf(),
                reading.words());
    }
}
