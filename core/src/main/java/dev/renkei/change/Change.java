package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.LocalizedText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * One difference between two states of an agreement or plan.
 *
 * @since 0.1.0
 */
public sealed interface Change extends NeedsModule {

    /**
     * Returns the class of what has changed: {@code Agreement}, {@code Party}, {@code CooperationField}, {@code Plan} or
     * {@code Initiative}.
     *
     * @return the class, not null
     */
    Class<?> getSubject();

    /**
     * Describes the change in the language of a locale.
     *
     * <p>Titles and figures appear as the document words them; long ones are cut.
     *
     * @param locale  the reader's locale, not null
     * @return one sentence without a full stop, not null
     */
    String describe(Locale locale);

    /**
     * The position of a party, field, plan or initiative in one state of an agreement.
     *
     * @param plan  the index of the plan that holds it, from 0, empty if the agreement itself holds it, not null
     * @param planName  the words by which a reader knows that plan, empty if the agreement itself holds it, not null
     * @param fields  the labels of the fields to which an initiative belongs, empty for anything else, not null
     * @param index  the index among its like, from 0
     */
    record Position(OptionalInt plan, Optional<LocalizedText> planName, List<LocalizedText> fields, int index) {

        /** The number of the lists that the agreement itself holds, as against those of its plans. */
        static final int NO_PLAN = -1;

        /** Orders by the list, then by the index; within one state and kind, equal order means the same position. */
        static final Comparator<Position> ORDER =
                Comparator.comparingInt(Position::list).thenComparingInt(Position::index);

        /**
         * Creates a position.
         *
         * @param plan  the index of the plan that holds it, from 0, empty if the agreement itself holds it, not null
         * @param planName  the words by which a reader knows that plan, empty if the agreement itself holds it, not null
         * @param fields  the labels of the fields to which an initiative belongs, empty for anything else, not null
         * @param index  the index among its like, from 0
         * @throws IllegalArgumentException if the index is negative
         */
        public Position {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(planName, "planName");
            fields = List.copyOf(fields);
            if (index < 0) {
                throw new IllegalArgumentException("Position must not be negative but was " + index);
            }
        }

        /**
         * Obtains the position of something that the agreement itself holds.
         *
         * @param index  the index among its like, from 0
         * @return the position, not null
         * @throws IllegalArgumentException if the index is negative
         */
        public static Position of(int index) {
            return new Position(OptionalInt.empty(), Optional.empty(), List.of(), index);
        }

        int list() {
            return plan.orElse(NO_PLAN);
        }

        /** Returns the words for the plan, with its number among the plans where those for the plan of another position are the same. */
        String planApartFrom(Position other, Locale locale) {
            String name = planIn(locale);
            String key = name.equals(other.planIn(locale)) ? "Plan.numbered" : "Plan";
            return Wording.of(key, locale)
                    .with("name", name)
                    .withWhole("number", Integer.toString(list() + 1))
                    .toString();
        }

        private String planIn(Locale locale) {
            return planName.map(name -> name.in(locale)).orElse("");
        }
    }

    /**
     * A party, field, plan or initiative that only the state after has.
     *
     * @param <T>  the type of what was added
     * @param item  what was added, not null
     * @param position  its position, not null
     * @param continued  the initiative of the same key in another plan that continues in this one, empty for anything new, not null
     */
    record Added<T>(T item, Change.Position position, Optional<T> continued) implements Change {

        /**
         * Creates the change.
         *
         * @param item  what was added, not null
         * @param position  its position, not null
         * @param continued  the initiative of the same key in another plan that continues in this one, empty for anything new, not null
         */
        public Added {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(continued, "continued");
        }

        @Override
        public Class<?> getSubject() {
            return Subject.of(item).type().getDocumentClass();
        }

        @Override
        public String describe(Locale locale) {
            return (continued.isPresent()
                            ? Wording.of("Added.continued", locale)
                            : Wording.of("Added", getSubject(), locale))
                    .withWhole("item", Subject.of(item).describe(item, position, locale))
                    .with("title", Subject.titleOf(item, locale))
                    .with("plan", position.planIn(locale))
                    .toSentence();
        }
    }

    /**
     * A party, field, plan or initiative that only the state before has.
     *
     * @param <T>  the type of what was removed
     * @param item  what was removed, not null
     * @param position  where it was, not null
     */
    record Removed<T>(T item, Change.Position position) implements Change {

        /**
         * Creates the change.
         *
         * @param item  what was removed, not null
         * @param position  where it was, not null
         */
        public Removed {
            Objects.requireNonNull(item, "item");
            Objects.requireNonNull(position, "position");
        }

        @Override
        public Class<?> getSubject() {
            return Subject.of(item).type().getDocumentClass();
        }

        @Override
        public String describe(Locale locale) {
            return Wording.of("Removed", getSubject(), locale)
                    .withWhole("item", Subject.of(item).describe(item, position, locale))
                    .with("title", Subject.titleOf(item, locale))
                    .toSentence();
        }
    }

    /**
     * A party, field, plan or initiative with another position in its list, or an initiative that went to another field or plan.
     *
     * <p>Reports the smallest set of moves. Items displaced only by insertions are not reported as moved, nor is an initiative whose field has
     * another key, label or place.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     *
     * @param <T>  the type of what has moved
     */
    final class Moved<T> implements Change {

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
                    wording.withWhole("from", match.from().planApartFrom(match.to(), locale))
                            .withWhole("to", match.to().planApartFrom(match.from(), locale))
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

    /**
     * A property of the agreement, of a party, field, plan or initiative that has another value.
     *
     * <p>The number of a field and the words in which it is written change together, as {@code number}. That the {@code fields} of an
     * initiative changed says that it stayed in its field, which has another key or is a part of the one before; otherwise it has
     * {@linkplain Change.Moved moved}.
     *
     * @param <T>  the type of what has the property
     * @param match  what has the property, before and after, not null
     * @param property  the name of the property, as in JSON, not null
     */
    record PropertyChanged<T>(Match<T> match, String property) implements Change {

        private static final String FIELDS = "fields";
        private static final String NUMBER = "number";
        private static final String QUANTITIES = "quantities";

        /**
         * Creates the change.
         *
         * @param match  what has the property, before and after, not null
         * @param property  the name of the property, as in JSON, not null
         * @throws IllegalArgumentException if there is no such property
         */
        public PropertyChanged {
            Subject.of(match.before()).find(Objects.requireNonNull(property, "property"));
        }

        /**
         * Returns the value before as the accessor gives it.
         *
         * @return the value, an empty {@code Optional} or list if there was none, not null
         */
        public Object before() {
            return valueIn(match.before());
        }

        /**
         * Returns the value after as the accessor gives it.
         *
         * @return the value, an empty {@code Optional} or list if there is none, not null
         */
        public Object after() {
            return valueIn(match.after());
        }

        private Object valueIn(T document) {
            return Subject.of(document).find(property).accessedIn(document);
        }

        @Override
        public Class<?> getSubject() {
            return Subject.of(match.before()).type().getDocumentClass();
        }

        @Override
        public String describe(Locale locale) {
            Subject<T, ?> subject = Subject.of(match.before());
            String item = subject.describe(match.before(), match.from(), locale);
            return match.before() instanceof Initiative was
                            && match.after() instanceof Initiative is
                            && property.equals(FIELDS)
                            && !Set.copyOf(was.getFieldIds()).equals(Set.copyOf(is.getFieldIds()))
                    ? describeField(item, locale)
                    : difference(subject, locale).describe(item, subject.nameOf(match.before(), match.from(), locale));
        }

        private String describeField(String item, Locale locale) {
            boolean isRekeyed = Set.copyOf(match.from().fields())
                    .equals(Set.copyOf(match.to().fields()));
            return Wording.of(isRekeyed ? "FieldFollowed.key" : "FieldFollowed", locale)
                    .withWhole("item", item)
                    .withWhole("from", Wording.labels(match.from().fields(), locale))
                    .withWhole("to", Wording.labels(match.to().fields(), locale))
                    .toSentence();
        }

        private ValueDifference difference(Subject<T, ?> subject, Locale locale) {
            return match.before() instanceof CooperationField was
                            && match.after() instanceof CooperationField is
                            && property.equals(NUMBER)
                            && !numberOf(was).equals(numberOf(is))
                    ? ValueDifference.ofWords(subject.find(property), numberOf(was), numberOf(is), locale)
                    : ValueDifference.of(subject.find(property), match.before(), match.after(), locale);
        }

        private static Optional<String> numberOf(CooperationField field) {
            return field.getNumberAsWritten().or(() -> field.getNumber().map(String::valueOf));
        }

        /** Returns the figures that differ, or the label of any other property. */
        String describeBriefly(Locale locale) {
            Subject<T, ?> subject = Subject.of(match.before());
            return property.equals(QUANTITIES)
                    ? difference(subject, locale).describeBriefly()
                    : subject.find(property).getLabel(locale);
        }
    }

    /**
     * Fields of cooperation that others have replaced: one that was split, several that were merged, or several that became several others.
     *
     * @param matches  each field before with each field after in which it continues, at least two, not null
     */
    record FieldsRegrouped(List<Match<CooperationField>> matches) implements Change {

        /**
         * Creates the change.
         *
         * @param matches  each field before with each field after in which it continues, at least two, not null
         * @throws IllegalArgumentException if there are fewer than two
         */
        public FieldsRegrouped {
            matches = List.copyOf(matches);
            if (matches.size() < 2) {
                throw new IllegalArgumentException(
                        "Regrouped fields must be at least 2 pairs but were " + matches.size());
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
                Function<Match<CooperationField>, Change.Position> position,
                Function<Match<CooperationField>, CooperationField> field) {
            TreeMap<Change.Position, CooperationField> fields = new TreeMap<>(Change.Position.ORDER);
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
}
