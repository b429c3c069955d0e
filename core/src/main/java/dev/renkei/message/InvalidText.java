package dev.renkei.message;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Implemented by exceptions that report a rejected text, to give the reason in the language of the reader.
 *
 * @since 0.1.0
 */
public interface InvalidText {

    /**
     * Returns the reason why the text was rejected.
     *
     * @return the failure, not null
     */
    ParseFailure getFailure();

    /**
     * Returns what a parser returns, empty if it rejects its text.
     *
     * <p>For example, {@code emptyIfInvalid(() -> PartialDate.parse(text))}.
     *
     * @param parser  the parser with its text, not null
     * @param <T>  the class of what is parsed
     * @return what the text denotes, empty if it was rejected, not null
     */
    static <T> Optional<T> emptyIfInvalid(Supplier<T> parser) {
        try {
            return Optional.of(parser.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            if (e instanceof InvalidText) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
