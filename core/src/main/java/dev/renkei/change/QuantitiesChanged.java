package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.result.Per;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The figures of an initiative changed.
 *
 * <p>For example, from {@code 年２回} to {@code 年３回}. A figure is held to be the successor of another if it counts the same: by
 * unit, rate and scope, else by unit and rate, else by the unit.
 *
 * @param match  the initiative before and after, with the grounds, not null
 */
public record QuantitiesChanged(Match<Initiative> match) implements MatchedChange<Initiative> {

    /**
     * Creates the change.
     *
     * @param match  the initiative before and after, with the grounds, not null
     */
    public QuantitiesChanged {
        Objects.requireNonNull(match, "match");
    }

    /**
     * Returns the figures that were replaced by others of their like.
     *
     * @return the figures in their order, possibly empty, not null
     */
    public List<QuantityRevision> revised() {
        return paired().matches().stream()
                .filter(pair -> !pair.before().equals(pair.after()))
                .map(pair -> new QuantityRevision(pair.before(), pair.after()))
                .toList();
    }

    /**
     * Returns the figures that are new.
     *
     * @return the figures in their order, possibly empty, not null
     */
    public List<Quantity> added() {
        return paired().added().stream().map(Placed::item).toList();
    }

    /**
     * Returns the figures that are gone.
     *
     * @return the figures in their order, possibly empty, not null
     */
    public List<Quantity> removed() {
        return paired().dropped().stream().map(Placed::item).toList();
    }

    private Paired<Quantity> paired() {
        List<Quantity> before = match.before().getQuantities();
        List<Quantity> after = match.after().getQuantities();
        return Pairing.of(Placed.all(before), Placed.all(after), Quantity.TYPE)
                .byContent()
                .byKey(
                        Grounds.SAME_TITLE,
                        quantity -> List.of(Counted.of(quantity, quantity.getPer(), quantity.getScope())))
                .byKey(
                        Grounds.SAME_TITLE,
                        quantity -> List.of(Counted.of(quantity, quantity.getPer(), Optional.empty())))
                .byKey(
                        Grounds.SAME_TITLE,
                        quantity -> List.of(Counted.of(quantity, Optional.empty(), Optional.empty())))
                .toPaired();
    }

    /** What a figure counts. */
    private record Counted(String unit, String per, String scope) implements Comparable<Counted> {

        private static final Comparator<Counted> ORDER =
                Comparator.comparing(Counted::unit).thenComparing(Counted::per).thenComparing(Counted::scope);

        static Counted of(Quantity quantity, Optional<Per> per, Optional<LocalizedText> scope) {
            return new Counted(
                    quantity.getUnit().orElse(""),
                    per.map(Per::name).orElse(""),
                    scope.map(text -> text.getTexts().toString()).orElse(""));
        }

        @Override
        public int compareTo(Counted other) {
            return ORDER.compare(this, other);
        }
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public String describe(Locale locale) {
        String details = describeFigures(locale);
        return Wording.of(details.isEmpty() ? "QuantitiesChanged.order" : "QuantitiesChanged", locale)
                .with("name", Names.of(match.before(), locale))
                .withWhole("details", details)
                .toString();
    }

    /** Tells the figures alone, such as 「年２回」→「年３回」; an empty text if they only changed their order. */
    String describeFigures(Locale locale) {
        List<String> details = new ArrayList<>();
        revised()
                .forEach(revision -> details.add(Wording.of("QuantitiesChanged.revised", locale)
                        .with("before", ValueWords.ofQuantity(revision.before()))
                        .with("after", ValueWords.ofQuantity(revision.after()))
                        .toString()));
        added().forEach(figure -> details.add(figure("QuantitiesChanged.added", figure, locale)));
        removed().forEach(figure -> details.add(figure("QuantitiesChanged.removed", figure, locale)));
        return String.join(Wording.of("List.separator", locale).toString(), details);
    }

    private static String figure(String key, Quantity figure, Locale locale) {
        return Wording.of(key, locale)
                .with("figure", ValueWords.ofQuantity(figure))
                .toString();
    }
}
