package dev.renkei.change;

import dev.renkei.mapper.NeedsModule;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The result of applying changes to a copy that somebody has edited.
 *
 * <p>Each change that the copy allows is applied. What the copy states otherwise stays as it is, and the change is rejected with a reason:
 * <pre>{@code
 * MergeResult<Agreement> result = AgreementChange.between(published, revised).applyTo(copy);
 * result.getRejected().forEach(change -> System.out.println(result.describeReason(change, Locale.JAPANESE)));
 * }</pre>
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @param <T>  the type of the document
 * @since 0.1.0
 */
public final class MergeResult<T> implements NeedsModule {

    private final T document;
    private final List<Rejection> rejections;

    MergeResult(T document, List<Rejection> rejections) {
        this.document = Objects.requireNonNull(document, "document");
        this.rejections = List.copyOf(rejections);
    }

    /** Why a change cannot be applied. */
    enum Reason {
        /** The copy has no longer what changed. */
        MISSING,
        /** The copy states something else there. */
        EDITED,
        /** The copy no longer has the plan or the field to which something was added or moved. */
        NO_PLACE,
        /** The copy uses the key of what is added for something else. */
        KEY_IN_USE
    }

    record Rejection(Change change, Reason reason) {}

    /**
     * Returns the copy with the changes that could be applied.
     *
     * @return the document, not null
     */
    public T getDocument() {
        return document;
    }

    /**
     * Returns whether every change was applied, or was in the copy already.
     *
     * @return true if none was rejected
     */
    public boolean isComplete() {
        return rejections.isEmpty();
    }

    /**
     * Returns the changes that could not be applied.
     *
     * @return the changes in their order, possibly empty, not null
     */
    public List<Change> getRejected() {
        return rejections.stream().map(Rejection::change).toList();
    }

    /**
     * Describes a rejected change and why it was rejected, in the language of a locale.
     *
     * @param rejected  one of the rejected changes, not null
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     * @throws IllegalArgumentException if the change was not rejected
     */
    public String describeReason(Change rejected, Locale locale) {
        Objects.requireNonNull(rejected, "rejected");
        Reason reason = rejections.stream()
                .filter(rejection -> rejection.change.equals(rejected))
                .findFirst()
                .map(Rejection::reason)
                .orElseThrow(() -> new IllegalArgumentException("Change must be one that was rejected: " + rejected));
        return Wording.of("Rejected." + reason, locale)
                .withWhole("change", rejected.describe(locale))
                .toString();
    }

    /**
     * Checks if this result is equal to another: the same document and the same rejected changes.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof MergeResult<?> other
                && document.equals(other.document)
                && rejections.equals(other.rejections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(document, rejections);
    }

    /**
     * Returns the document and the number of rejected changes.
     */
    @Override
    public String toString() {
        return document + ", " + rejections.size() + " rejected";
    }
}
