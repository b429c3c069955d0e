package dev.renkei.testing.breaker;

import dev.renkei.validation.Rule;
import java.util.Objects;

/**
 * A document that breaks one rule at one place, with a near miss that does not break it.
 *
 * @param <T>  the type of the document
 * @param document  the document that breaks the rule, not null
 * @param rule  the rule that it breaks, not null
 * @param pointer  the JSON Pointer (RFC 6901) of the finding that is to be expected, empty for the whole document, not null
 * @param nearMiss  a document as close to the broken one as can be that does not break the rule, not null
 * @param change  what was done, in an English sentence without a full stop, not null
 * @since 0.1.0
 */
public record Broken<T>(T document, Rule rule, String pointer, T nearMiss, String change) {

    /**
     * Obtains a broken document.
     *
     * @param document  the document that breaks the rule, not null
     * @param rule  the rule that it breaks, not null
     * @param pointer  the JSON Pointer of the finding that is to be expected, not null
     * @param nearMiss  a document as close to the broken one as can be that does not break the rule, not null
     * @param change  what was done, not null
     * @throws NullPointerException if one of the arguments is null
     */
    public Broken {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(nearMiss, "nearMiss");
        Objects.requireNonNull(change, "change");
    }

    /**
     * Returns the code of the broken rule.
     *
     * @return the code, such as {@code agreement.party.duplicate}, not null
     */
    public String code() {
        return rule.getCode();
    }

    /**
     * Returns the code, the pointer and the change, as {@code agreement.party.too-few /parties: ...}.
     */
    @Override
    public String toString() {
        return code() + " " + pointer + ": " + change;
    }
}
