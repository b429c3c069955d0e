package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.change.AgreementChange;
import dev.renkei.change.Change;
import dev.renkei.change.CollectionChange;
import dev.renkei.change.Match;
import dev.renkei.text.Stated;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The differences between two lists, such as those of two years: agreements that are new, gone, or changed, cell by cell.
 *
 * <p>For example:
 * <pre>{@code
 *   ListReader reader = ListReader.standard().withOwner("みなと市");
 *   ListDifferences differences = ListDifferences.between(reader.read(lastYear), reader.read(thisYear));
 *   differences.getDifferences().forEach(each -> System.out.println(each.describe(Locale.JAPANESE)));
 * }</pre>
 *
 * <p>Which agreement is which is found by {@link CollectionChange}, what changed in it by {@link AgreementChange}. What belongs to the list
 * and not to the agreement is not compared: numbers, headings, sheets and the order of rows, and how a date is written. Rows that are
 * refused have no agreement to compare; where one is recognised by what could be read of it, its agreement is told as not compared.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ListDifferences {

    private final List<ListDifference> differences;

    private ListDifferences(List<ListDifference> differences) {
        this.differences = List.copyOf(differences);
    }

    /**
     * Obtains the differences between two lists.
     *
     * @param before  the list as it was, not null
     * @param after  the list as it is, not null
     * @return the differences, not null
     */
    public static ListDifferences between(ListResult before, ListResult after) {
        List<ListRow> rowsBefore = taken(Objects.requireNonNull(before, "before"));
        List<ListRow> rowsAfter = taken(Objects.requireNonNull(after, "after"));
        CollectionChange change = CollectionChange.between(agreements(rowsBefore), agreements(rowsAfter));
        List<Ordered> found = new ArrayList<>();
        for (Match<Agreement> match : change.getMatches()) {
            ListRow was = rowsBefore.get(match.from().index());
            ListRow is = rowsAfter.get(match.to().index());
            AgreementChange.between(
                            comparable(match.before(), match.after()), comparable(match.after(), match.before()))
                    .getChanges()
                    .forEach(each -> found.add(
                            new Ordered(match.to().index(), ListDifference.changed(was, is, match.after(), each))));
        }
        List<Change.Added<Agreement>> added = change.getAdded();
        Map<Integer, ListRow> refusedBefore =
                refused(before, added.stream().map(Change.Added::item).toList());
        for (int i = 0; i < added.size(); i++) {
            int index = added.get(i).position().index();
            Optional<ListRow> was = Optional.ofNullable(refusedBefore.get(i));
            found.add(new Ordered(index, ListDifference.added(was, rowsAfter.get(index), added.get(i))));
        }
        List<Change.Removed<Agreement>> removed = change.getRemoved();
        Map<Integer, ListRow> refusedAfter =
                refused(after, removed.stream().map(Change.Removed::item).toList());
        for (int i = 0; i < removed.size(); i++) {
            ListRow was = rowsBefore.get(removed.get(i).position().index());
            Optional<ListRow> is = Optional.ofNullable(refusedAfter.get(i));
            found.add(new Ordered(Integer.MAX_VALUE, ListDifference.removed(was, is, removed.get(i))));
        }
        return new ListDifferences(found.stream()
                .sorted(Comparator.comparingInt(Ordered::row))
                .map(Ordered::difference)
                .toList());
    }

    /** A difference with the index of its row in the list after. */
    private record Ordered(int row, ListDifference difference) {}

    /** Returns the refused rows of a list that are agreements of the other list by what could be read of them, by the indexes of these. */
    private static Map<Integer, ListRow> refused(ListResult list, List<Agreement> others) {
        List<ListRow> rows =
                list.getRows().stream().filter(row -> !row.isTaken()).toList();
        List<Agreement> legible = rows.stream().map(ListRow::legible).toList();
        return CollectionChange.between(legible, others).getMatches().stream()
                .collect(Collectors.toMap(
                        match -> match.to().index(),
                        match -> rows.get(match.from().index())));
    }

    private static List<ListRow> taken(ListResult list) {
        return list.getRows().stream().filter(ListRow::isTaken).toList();
    }

    private static List<Agreement> agreements(List<ListRow> rows) {
        return rows.stream().flatMap(row -> row.agreement().stream()).toList();
    }

    /** Returns what an agreement says without what the list says of its row, and without the words of dates that the other has too. */
    private static Agreement comparable(Agreement agreement, Agreement other) {
        Listing listing = Listing.builder()
                .officesInCharge(
                        agreement.getListing().map(Listing::getOfficesInCharge).orElse(List.of()))
                .build();
        return Agreement.builder()
                .from(agreement)
                .listing(Optional.of(listing)
                        .filter(each -> !each.getOfficesInCharge().isEmpty()))
                .sourceId(Optional.empty())
                .registerSources(Optional.empty())
                .concludedOn(comparable(agreement.getConcludedOn(), other.getConcludedOn()))
                .effectiveOn(comparable(agreement.getEffectiveOn(), other.getEffectiveOn()))
                .terminatedOn(comparable(agreement.getTerminatedOn(), other.getTerminatedOn()))
                .term(agreement.getTerm().map(term -> comparable(term, other.getTerm())))
                .build();
    }

    private static Optional<StatedDate> comparable(Optional<StatedDate> date, Optional<StatedDate> other) {
        return date.map(each -> isSameDay(each, other) ? withWords(each, Optional.empty()) : withoutMark(each));
    }

    private static boolean isSameDay(StatedDate date, Optional<StatedDate> other) {
        return other.filter(each -> each.getDate().equals(date.getDate())).isPresent();
    }

    /** Replaces a mark for the cell above by the words of its value. */
    private static StatedDate withoutMark(StatedDate date) {
        return date.getAsWritten().filter(Stated::isDitto).isPresent()
                ? withWords(date, date.getDate().map(JapaneseDates::format))
                : date;
    }

    private static StatedDate withWords(StatedDate date, Optional<String> words) {
        return date.getDate()
                .map(value -> words.map(each -> StatedDate.of(value, each)).orElseGet(() -> StatedDate.of(value)))
                .orElse(date);
    }

    private static Term comparable(Term term, Optional<Term> other) {
        boolean isSameEnd = term.getEnd().isPresent()
                && other.filter(each -> each.getEnd().equals(term.getEnd())).isPresent();
        return isSameEnd
                ? Term.builder().from(term).endAsWritten(Optional.empty()).build()
                : term;
    }

    /**
     * Returns the differences: those of the list after in the order of its rows, then the agreements that are gone.
     *
     * @return the differences, possibly empty, not null
     */
    public List<ListDifference> getDifferences() {
        return differences;
    }

    /**
     * Checks if the two lists say the same of the same agreements.
     *
     * @return true if there is no difference
     */
    public boolean isEmpty() {
        return differences.isEmpty();
    }

    /**
     * Returns the differences.
     *
     * @return the differences for messages, not null
     */
    @Override
    public String toString() {
        return "ListDifferences" + differences;
    }
}
