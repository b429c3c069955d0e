package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.change.Matching.Positioned;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.wording.Excerpt;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What changed between two collections of agreements, such as the registers of two years.
 *
 * <p>For example:
 * <pre>{@code
 * CollectionChange change = CollectionChange.between(before.getAgreements(), after.getAgreements());
 * change.getAdded().forEach(each -> System.out.println(each.describe(Locale.JAPANESE)));
 * for (Match<Agreement> match : change.getMatches()) {
 *     AgreementChange.between(match.before(), match.after()).getChanges().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Agreements are the same if they have the same identifier; else the same parties with the same title, the same day of conclusion, or
 * both; else the same number in their lists, with the same title or the same parties. Many agreements can have the same title and day, so
 * these alone do not suffice, unless the agreements name no parties; agreements without titles are the same if their parties are.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class CollectionChange implements NeedsModule {

    private final Matching<Agreement> matching;

    private CollectionChange(Matching<Agreement> matching) {
        this.matching = matching;
    }

    /**
     * Obtains what changed from one collection of agreements to another.
     *
     * @param before  the agreements as they were, not null
     * @param after  the agreements as they are, not null
     * @return the change, not null
     */
    public static CollectionChange between(List<Agreement> before, List<Agreement> after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        return new CollectionChange(AgreementMatcher.match(before, after));
    }

    /**
     * Returns the agreements that both collections have, equal or not, in the order of the collection after.
     *
     * @return the matches, with the index of each agreement in its collection, possibly empty, not null
     */
    public List<Match<Agreement>> getMatches() {
        return matching.matches();
    }

    /**
     * Returns the agreements that only the collection after has, in its order.
     *
     * @return the agreements, possibly empty, not null
     */
    public List<Change.Added<Agreement>> getAdded() {
        return matching.added().stream()
                .map(each -> new Change.Added<>(each.item(), each.position(), Optional.empty()))
                .toList();
    }

    /**
     * Returns the agreements that only the collection before has, in its order.
     *
     * @return the agreements, possibly empty, not null
     */
    public List<Change.Removed<Agreement>> getRemoved() {
        return matching.removed().stream().map(CollectionChange::removed).toList();
    }

    private static Change.Removed<Agreement> removed(Positioned<Agreement> agreement) {
        return new Change.Removed<>(agreement.item(), agreement.position());
    }

    /**
     * Checks if nothing changed: each agreement of one collection is in the other and is equal there.
     *
     * @return true if there is no difference but the order
     */
    public boolean isEmpty() {
        return matching.added().isEmpty()
                && matching.removed().isEmpty()
                && matching.matches().stream().allMatch(match -> match.before().equals(match.after()));
    }

    /**
     * Returns how many agreements both collections have, and how many were added and removed, as
     * {@code CollectionChange[2 matched, 1 added]}.
     *
     * @return the text, not null
     */
    @Override
    public String toString() {
        return Excerpt.listing(
                "CollectionChange",
                number(getMatches(), "matched"),
                number(matching.added(), "added"),
                number(matching.removed(), "removed"));
    }

    private static Optional<String> number(List<?> agreements, String what) {
        return Optional.of(agreements.size() + " " + what).filter(any -> !agreements.isEmpty());
    }
}
