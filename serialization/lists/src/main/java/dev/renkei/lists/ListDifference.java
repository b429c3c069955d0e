package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.change.Change;
import dev.renkei.change.Match;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.document.ExtensionValue;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A difference between two lists: an agreement that is new or gone, or something that changed in one.
 *
 * <p>An agreement whose row in the other list was refused is neither new nor gone: it is {@link Change.Added} or {@link Change.Removed} with both rows.
 *
 * @param before  the cell in the list before, or the row of an agreement that is gone or was refused, empty for one that is new, not null
 * @param after  the cell in the list after, or the row of an agreement that is new or is refused, empty for one that is gone, not null
 * @param agreement  the agreement as it is, or as it was if it is gone, not null
 * @param change  what changed, not null
 * @since 0.1.0
 */
public record ListDifference(
        Optional<CellPlace> before, Optional<CellPlace> after, Agreement agreement, Change change) {

    /**
     * Creates a difference.
     *
     * @param before  the cell in the list before, not null
     * @param after  the cell in the list after, not null
     * @param agreement  the agreement, not null
     * @param change  what changed, not null
     */
    public ListDifference {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(change, "change");
    }

    static ListDifference added(Optional<ListRow> refused, ListRow row, Change.Added<Agreement> added) {
        return new ListDifference(refused.map(ListRow::place), Optional.of(row.place()), added.item(), added);
    }

    static ListDifference removed(ListRow row, Optional<ListRow> refused, Change.Removed<Agreement> removed) {
        return new ListDifference(Optional.of(row.place()), refused.map(ListRow::place), removed.item(), removed);
    }

    static ListDifference changed(ListRow was, ListRow is, Agreement agreement, Change change) {
        return new ListDifference(
                Optional.of(was.placeOf(pointerOf(change, Side.BEFORE))),
                Optional.of(is.placeOf(pointerOf(change, Side.AFTER))),
                agreement,
                change);
    }

    private enum Side {
        BEFORE,
        AFTER
    }

    /** Returns the part of an agreement that a change is about; in the state that does not have it, what holds its like. */
    private static String pointerOf(Change change, Side side) {
        if (change instanceof Change.PropertyChanged<?> changed) {
            return changed.match().before() instanceof Agreement
                    ? "/" + changed.property() + stepsWithin(changed)
                    : listOf(change) + "/" + indexOf(changed.match(), side);
        }
        if (change instanceof Change.Moved<?> moved) {
            return listOf(change) + "/" + indexOf(moved.match(), side);
        }
        if (change instanceof Change.Added<?> added && side == Side.AFTER) {
            return listOf(change) + "/" + added.position().index();
        }
        if (change instanceof Change.Removed<?> removed && side == Side.BEFORE) {
            return listOf(change) + "/" + removed.position().index();
        }
        return listOf(change);
    }

    private static int indexOf(Match<?> match, Side side) {
        return (side == Side.BEFORE ? match.from() : match.to()).index();
    }

    private static String listOf(Change change) {
        if (change instanceof Change.FieldsRegrouped || change.getSubject().equals(CooperationField.class)) {
            return "/fields";
        }
        return change.getSubject().equals(Party.class) ? "/parties" : "";
    }

    /** Returns the step to what differs where each part has a column of its own: the offices in charge, the first extension. */
    private static String stepsWithin(Change.PropertyChanged<?> change) {
        if (change.property().equals("listing")) {
            return "/officesInCharge";
        }
        if (!change.property().equals("extensions")) {
            return "";
        }
        Map<String, ExtensionValue> before = ((Agreement) change.match().before()).getExtensions();
        Map<String, ExtensionValue> after = ((Agreement) change.match().after()).getExtensions();
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), after.get(name)))
                .findFirst()
                .map(name -> "/" + JsonPointer.escape(name))
                .orElse("");
    }

    /**
     * Describes the difference in a sentence that names the agreement with its parties.
     *
     * <p>For example, {@code 「見守り協定」（株式会社海）：協定の締結日が「2022年4月1日」から「2023年4月1日」に変わりました}.
     *
     * @param locale  the language, not null
     * @return the sentence, not null
     */
    public String describe(Locale locale) {
        Map<String, String> parameters = Map.of(
                "agreement", named(locale),
                "change", change.describe(locale),
                "before", before.map(CellPlace::toString).orElse(""),
                "after", after.map(CellPlace::toString).orElse(""));
        return ListWords.word("difference." + kind(), parameters, locale);
    }

    private String kind() {
        boolean isOfAgreement = change.getSubject().equals(Agreement.class);
        if (isOfAgreement && change instanceof Change.Added) {
            return before.isEmpty() ? "added" : "refused-before";
        }
        if (isOfAgreement && change instanceof Change.Removed) {
            return after.isEmpty() ? "removed" : "refused-after";
        }
        return "changed";
    }

    /** Names the agreement with its parties, of which the one that keeps the list goes without saying. */
    private String named(Locale locale) {
        boolean isOwnerNamed = !agreement.getUnnamedParties().contains(RowDraft.UNNAMED_OWNER);
        String parties = agreement.getParties().stream()
                .skip(isOwnerNamed ? 1 : 0)
                .map(party -> party.getOrganization().getName().in(locale))
                .collect(Collectors.joining(ListWords.word("between-names", Map.of(), locale)));
        String title = agreement.describe(locale);
        return parties.isEmpty() ? title : title + ListWords.inBrackets(parties, locale);
    }

    /**
     * Returns the cell and the sentence in English.
     */
    @Override
    public String toString() {
        return after.or(() -> before).map(place -> place + " ").orElse("") + describe(Locale.ENGLISH);
    }
}
