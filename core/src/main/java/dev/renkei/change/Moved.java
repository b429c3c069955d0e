package dev.renkei.change;

import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A party, field, plan or initiative with another position among its like; an initiative that went to another field or plan.
 *
 * <p>Reports the smallest set of moves. Items displaced only by insertions are not reported as moved, nor is an initiative whose field has
 * another key, label or place.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @param <T>  the type of what has moved
 * @since 0.1.0
 */
public final class Moved<T> implements Change {

    /** What it left for another of its kind. */
    enum Scope {
        PLACE,
        FIELD,
        PLAN
    }

    private final Match<T> match;
    private final Scope scope;

    Moved(Match<T> match, Scope scope) {
        this.match = Objects.requireNonNull(match, "match");
        this.scope = Objects.requireNonNull(scope, "scope");
    }

    /**
     * Returns what has moved, with its positions before and after.
     *
     * @return the match, not null
     */
    public Match<T> match() {
        return match;
    }

    /**
     * Returns whether an initiative went to another field of its plan, whatever its place there.
     *
     * @return true if it went to another field
     */
    public boolean isToAnotherField() {
        return scope == Scope.FIELD;
    }

    /**
     * Returns whether an initiative went to another plan, whatever its field there.
     *
     * @return true if it went to another plan
     */
    public boolean isToAnotherPlan() {
        return scope == Scope.PLAN;
    }

    /** An initiative that goes to another field or plan takes its new fields with it. */
    boolean isToOtherFields() {
        return scope != Scope.PLACE;
    }

    @Override
    public Class<?> getSubject() {
        return Subject.of(match.before()).type().getDocumentClass();
    }

    @Override
    public String describe(Locale locale) {
        Wording wording = Wording.of(key(), locale)
                .withWhole("item", Subject.of(match.before()).describe(match.before(), match.from(), locale));
        return switch (scope) {
            case PLACE ->
                wording.with("from", Integer.toString(match.from().index() + 1))
                        .with("to", Integer.toString(match.to().index() + 1))
                        .toSentence();
            case FIELD ->
                wording.withWhole("from", fields(match.from().fields(), locale))
                        .withWhole("to", fields(match.to().fields(), locale))
                        .toSentence();
            case PLAN ->
                wording.with("from", plan(match.from().planName(), locale))
                        .with("to", plan(match.to().planName(), locale))
                        .toSentence();
        };
    }

    private String key() {
        boolean isAtSameNumber = match.from().index() == match.to().index();
        return scope == Scope.PLACE && isAtSameNumber ? "Moved.relative" : "Moved." + scope;
    }

    private static String fields(List<LocalizedText> labels, Locale locale) {
        return labels.isEmpty() ? Wording.of("Moved.no-field", locale).toString() : Wording.labels(labels, locale);
    }

    private static String plan(Optional<LocalizedText> name, Locale locale) {
        return name.map(text -> text.in(locale)).orElse("");
    }

    /**
     * Checks if this change is equal to another: the same move of the same thing.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof Moved<?> other && match.equals(other.match) && scope == other.scope;
    }

    @Override
    public int hashCode() {
        return Objects.hash(match, scope);
    }

    /**
     * Returns the sentence in English.
     */
    @Override
    public String toString() {
        return describe(Locale.ENGLISH);
    }
}
