package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A property of the agreement, of a party, field, plan or initiative that has another value.
 *
 * <p>The number of a field and the words in which it is written change together, as {@code number}. That the {@code fields} of an
 * initiative changed says that it stayed in its field, which has another key or is a part of the one before; otherwise it has
 * {@linkplain Moved moved}.
 *
 * @param <T>  the type of what has the property
 * @param match  what has the property, before and after, not null
 * @param property  the name of the property, as in JSON, not null
 * @since 0.1.0
 */
public record PropertyChanged<T>(Match<T> match, String property) implements Change {

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
        return match.before() instanceof Initiative && property.equals(FIELDS)
                ? describeField(item, locale)
                : difference(subject, locale).describe(item, subject.nameOf(match.before(), match.from(), locale));
    }

    private String describeField(String item, Locale locale) {
        boolean isRekeyed = match.from().fields().equals(match.to().fields());
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
