package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A kind of document that is compared property by property, and the words by which a reader knows one.
 *
 * @param <T>  the class of the documents
 * @param <B>  the class of their builders
 */
record Subject<T, B>(DocumentType<T, B> type, BiFunction<T, Locale, String> name, List<Property<T, B, ?>> properties) {

    /** There is one agreement, which a sentence need not name. */
    static final Subject<Agreement, ?> AGREEMENT = of(Agreement.TYPE, (agreement, locale) -> "");

    static final Subject<Party, ?> PARTY = of(Party.TYPE, (party, locale) -> nameOf(party.getOrganization(), locale));
    static final Subject<CooperationField, ?> FIELD =
            of(CooperationField.TYPE, (field, locale) -> labelOf(field).in(locale), "label", "number");
    static final Subject<Plan, ?> PLAN =
            of(Plan.TYPE, (plan, locale) -> nameOf(plan, 0).in(locale), "period");
    static final Subject<Initiative, ?> INITIATIVE = of(
            Initiative.TYPE,
            (initiative, locale) -> initiative.getTitle().in(locale),
            "title",
            "description",
            "quantities",
            "fields");

    /** A number and its words change together. */
    private static final String NUMBER = "number";

    private static final String NUMBER_AS_WRITTEN = "numberAsWritten";

    private static final List<Subject<?, ?>> ALL = List.of(AGREEMENT, PARTY, FIELD, PLAN, INITIATIVE);

    /** Takes the properties of a type, some of them first, apart from lists of what is compared one by one. */
    private static <T, B> Subject<T, B> of(
            DocumentType<T, B> type, BiFunction<T, Locale, String> name, String... firstProperties) {
        Set<ValueType<?>> comparedOneByOne = Set.of(Party.TYPE, CooperationField.TYPE, Plan.TYPE, Initiative.TYPE);
        List<Property<T, B, ?>> properties = Stream.concat(
                        Stream.of(firstProperties).flatMap(first -> type.find(first).stream()),
                        type.getProperties().stream()
                                .filter(property -> !(property.getValueType() instanceof ListType<?> list
                                        && comparedOneByOne.contains(list.getElementType()))))
                .distinct()
                .toList();
        return new Subject<>(type, name, properties);
    }

    // Safe: the subject is that of the document's own class.
    @SuppressWarnings("unchecked")
    static <T> Subject<T, ?> of(T document) {
        return (Subject<T, ?>) ALL.stream()
                .filter(subject -> subject.type.getDocumentClass().isInstance(document))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Changes are those of agreements, parties, fields, plans and initiatives but not of "
                                + document));
    }

    // -----------------------------------------------------------------------
    /** Returns the names of the properties that differ. */
    List<String> differing(T before, T after) {
        List<String> names = new ArrayList<>();
        for (Property<T, B, ?> property : properties) {
            boolean isToldWithNumber = property.getName().equals(NUMBER_AS_WRITTEN) && names.contains(NUMBER);
            if (!isToldWithNumber && !property.valueIn(before).equals(property.valueIn(after))) {
                names.add(property.getName());
            }
        }
        return names;
    }

    Property<T, B, ?> find(String name) {
        return type.find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Property must be one of " + type.getProperties() + " but was " + name));
    }

    /** Checks whether a property, and what changes with it, is the same in two documents. */
    boolean isSame(String name, T document, T other) {
        return together(name).allMatch(property -> property.valueIn(document).equals(property.valueIn(other)));
    }

    /** Returns the document with a property, and what changes with it, as another document has it. */
    T with(T document, String name, T other) {
        Map<Property<T, B, ?>, Optional<?>> changes = new LinkedHashMap<>();
        together(name).forEach(property -> changes.put(property, property.valueIn(other)));
        return type.with(document, changes);
    }

    /** Returns the document with other lists. */
    T withLists(T document, Map<String, ? extends List<?>> lists) {
        Map<Property<T, B, ?>, Optional<?>> changes = new LinkedHashMap<>();
        lists.forEach((name, list) -> changes.put(find(name), Optional.of(list)));
        return type.with(document, changes);
    }

    /** Returns the key by which other parts of the document refer to this one. */
    Optional<String> keyOf(T document) {
        return find("id").valueIn(document).map(String::valueOf);
    }

    private Stream<Property<T, B, ?>> together(String name) {
        return name.equals(NUMBER) && type.equals(CooperationField.TYPE)
                ? Stream.of(find(NUMBER), find(NUMBER_AS_WRITTEN))
                : Stream.of(find(name));
    }

    // -----------------------------------------------------------------------
    /** Returns the words for one in a sentence, such as {@code initiative “Book donations”}. */
    String describe(T document, Change.Position position, Locale locale) {
        return Wording.of("Item." + type.getName(), locale)
                .with("name", nameOf(document, position, locale))
                .toString();
    }

    String nameOf(T document, Change.Position position, Locale locale) {
        return document instanceof Plan plan ? nameOf(plan, position.index()).in(locale) : name.apply(document, locale);
    }

    /** Returns by what an agreement is known among others, which within one of them goes without saying; empty for its parts. */
    static String titleOf(Object document, Locale locale) {
        return document instanceof Agreement agreement ? agreement.describe(locale) : "";
    }

    static String nameOf(Organization organization, Locale locale) {
        String name = organization.getName().in(locale);
        return organization
                .getBranch()
                .map(branch -> name + " " + branch.in(locale))
                .orElse(name);
    }

    /** Returns the title of a plan, else its period, its key or its number among the plans. */
    static LocalizedText nameOf(Plan plan, int index) {
        return plan.getTitle()
                .orElseGet(() -> LocalizedText.of(plan.getPeriod()
                        .map(stated -> stated.getAsWritten()
                                .orElseGet(() -> stated.getPeriod().toString()))
                        .or(plan::getId)
                        .orElseGet(() -> Integer.toString(index + 1))));
    }

    /** Returns the label of a field, or what takes its place where the source has lost it. */
    static LocalizedText labelOf(CooperationField field) {
        return field.getLabel()
                .orElseGet(() -> LocalizedText.of(field.getNumberAsWritten()
                        .or(() -> field.getNumber().map(String::valueOf))
                        .or(field::getId)
                        .orElse("?")));
    }
}
