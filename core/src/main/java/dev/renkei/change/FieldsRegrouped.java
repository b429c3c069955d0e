package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Fields of cooperation that others have replaced: one that was split, several that were merged, or several that became several others.
 *
 * @param matches  each field before with each field after in which it continues, at least two, not null
 * @since 0.1.0
 */
public record FieldsRegrouped(List<Match<CooperationField>> matches) implements Change {

    /**
     * Creates the change.
     *
     * @param matches  each field before with each field after in which it continues, at least two, not null
     * @throws IllegalArgumentException if there are fewer than two
     */
    public FieldsRegrouped {
        matches = List.copyOf(matches);
        if (matches.size() < 2) {
            throw new IllegalArgumentException("Regrouped fields must be at least 2 pairs but were " + matches.size());
        }
    }

    /**
     * Returns the fields as they were: one if it was split.
     *
     * @return the fields in their order, not null
     */
    public List<CooperationField> before() {
        return distinct(Match::from, Match::before);
    }

    /**
     * Returns the fields as they are: one if others were merged into it.
     *
     * @return the fields in their order, not null
     */
    public List<CooperationField> after() {
        return distinct(Match::to, Match::after);
    }

    private List<CooperationField> distinct(
            Function<Match<CooperationField>, ItemPosition> position,
            Function<Match<CooperationField>, CooperationField> field) {
        TreeMap<ItemPosition, CooperationField> fields = new TreeMap<>(ItemPosition.ORDER);
        matches.forEach(match -> fields.put(position.apply(match), field.apply(match)));
        return List.copyOf(fields.values());
    }

    @Override
    public Class<?> getSubject() {
        return CooperationField.class;
    }

    @Override
    public String describe(Locale locale) {
        List<CooperationField> before = before();
        List<CooperationField> after = after();
        String key = before.size() == 1 ? "split" : after.size() == 1 ? "merged" : "regrouped";
        return Wording.of("FieldsRegrouped." + key, locale)
                .withWhole("before", Wording.labels(labels(before), locale))
                .withWhole("after", Wording.labels(labels(after), locale))
                .toSentence();
    }

    private static List<LocalizedText> labels(Collection<CooperationField> fields) {
        return fields.stream().map(Subject::labelOf).toList();
    }
}
