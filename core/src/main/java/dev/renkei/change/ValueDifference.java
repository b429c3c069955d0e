package dev.renkei.change;

import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ScalarType;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.ExtensionValue;
import dev.renkei.document.Labelled;
import dev.renkei.message.Languages;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.CivilPeriods;
import dev.renkei.wording.Excerpt;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tells how two values of a property differ, from what to what.
 *
 * <p>Goes down to the parts that differ, as the types declare them, where the words of the whole values do not tell: an organization, a
 * list, a figure of which only the scope changed.
 */
final class ValueDifference {

    /** The words of the source, as the types of stated values declare them. */
    private static final String AS_WRITTEN = "asWritten";

    /** The properties by which a person calls a part, ahead of what the part must have. */
    private static final List<String> NAMES =
            List.of("title", "heading", "label", "person", "office", "numberAsWritten");

    /** The properties by which a part is called that has no name and need not have anything. */
    private static final List<String> FURTHER_NAMES =
            List.of("description", "condition", "count", "text", "organization", "kind", "file", "webPage", "id");

    private final Locale locale;
    private final String property;
    private final Form form;
    private final List<Detail> details = new ArrayList<>();

    private ValueDifference(String property, Form form, Locale locale) {
        this.property = property;
        this.form = form;
        this.locale = locale;
    }

    /** What a sentence about the whole value is made of. */
    private enum Form {
        VALUE,
        ELEMENTS
    }

    /** How one part differs. */
    private enum Kind {
        REPLACED,
        STATED,
        WITHDRAWN,
        REWORDED,
        REORDERED,
        CHANGED
    }

    /** A part that differs: how to reach it from the property, outermost first, and its words before and after. */
    private record Detail(List<String> path, Kind kind, Optional<String> before, Optional<String> after) {}

    static <T, V> ValueDifference of(Property<T, ?, V> property, T before, T after, Locale locale) {
        boolean isInBoth =
                property.valueIn(before).isPresent() && property.valueIn(after).isPresent();
        boolean isList = property.getValueType() instanceof ListType<?> list && !list.isParagraphs();
        ValueDifference difference =
                new ValueDifference(labelOf(property, locale), isInBoth && isList ? Form.ELEMENTS : Form.VALUE, locale);
        difference.compare(List.of(), property.getValueType(), property.valueIn(before), property.valueIn(after));
        if (difference.details.isEmpty()) {
            difference.add(List.of(), Kind.CHANGED, Optional.empty(), Optional.empty());
        }
        return difference;
    }

    /** Describes the difference between words that stand for two values. */
    static ValueDifference ofWords(
            Property<?, ?, ?> property, Optional<String> before, Optional<String> after, Locale locale) {
        ValueDifference difference = new ValueDifference(property.getLabel(locale), Form.VALUE, locale);
        difference.addWords(List.of(), before, after);
        return difference;
    }

    // -----------------------------------------------------------------------
    private <V> void compare(List<String> path, ValueType<V> type, Optional<V> before, Optional<V> after) {
        if (before.isPresent() && after.isPresent()) {
            if (!before.equals(after)) {
                compare(path, type, before.get(), after.get());
            }
        } else if (before.isPresent() || after.isPresent()) {
            addWords(
                    path,
                    before.map(value -> wordsOf(type, value).orElse("")),
                    after.map(value -> wordsOf(type, value).orElse("")));
        }
    }

    // Safe: a list is one of elements of the element type.
    @SuppressWarnings("unchecked")
    private <V> void compare(List<String> path, ValueType<V> type, V before, V after) {
        Optional<String> was = wordsOf(type, before);
        Optional<String> is = wordsOf(type, after);
        boolean isToldByWords = was.isPresent() && is.isPresent() && !was.equals(is);
        if (type instanceof ListType<?> list && !list.isParagraphs()) {
            compareElements(
                    path, (ValueType<Object>) list.getElementType(), (List<Object>) before, (List<Object>) after);
        } else if (type instanceof DocumentType<V, ?> document) {
            compareDocuments(path, document, before, after, isToldByWords);
        } else if (before instanceof Map<?, ?> map) {
            compareEntries(path, map, (Map<?, ?>) after);
        } else if (before instanceof LocalizedText text && after instanceof LocalizedText other && !isToldByWords) {
            compareLanguages(path, text, other);
        } else if (isToldByWords) {
            addWords(path, was, is);
        } else if (!(type instanceof ScalarType)) {
            add(path, Kind.CHANGED, Optional.empty(), Optional.empty());
        }
    }

    private <V> void compareDocuments(
            List<String> path, DocumentType<V, ?> type, V before, V after, boolean isToldByWords) {
        if (!isToldByWords || type.find(AS_WRITTEN).isEmpty()) {
            type.getProperties().forEach(part -> comparePart(path, part, before, after));
            return;
        }
        ValueDifference others = new ValueDifference(property, form, locale);
        type.getProperties().stream()
                .filter(part -> !part.getName().equals(AS_WRITTEN))
                .forEach(part -> others.comparePart(path, part, before, after));
        add(
                path,
                others.details.isEmpty() ? Kind.REWORDED : Kind.REPLACED,
                wordsOf(type, before),
                wordsOf(type, after));
    }

    private <T, V> void comparePart(List<String> path, Property<T, ?, V> part, T before, T after) {
        compare(append(path, labelOf(part, locale)), part.getValueType(), part.valueIn(before), part.valueIn(after));
    }

    /** Returns the label, in quotation marks if it says by itself what is true. */
    private static String labelOf(Property<?, ?, ?> property, Locale locale) {
        String label = property.getLabel(locale);
        return property.getValueType().equals(BasicType.FLAG) ? Wording.quoted(label, locale) : label;
    }

    private void compareElements(List<String> path, ValueType<Object> type, List<Object> before, List<Object> after) {
        Matching<Object> matching = matching(type, before, after);
        int known = details.size();
        List<Match<Object>> changed = matching.matches().stream()
                .filter(match -> !match.before().equals(match.after()))
                .toList();
        boolean isSameInAnotherOrder =
                matching.added().isEmpty() && matching.removed().isEmpty() && changed.isEmpty();
        boolean isAnyOfSeveral = changed.size() > 1 && isComparedByParts(type);
        for (Match<Object> match : changed) {
            Optional<String> was = wordsOf(type, match.before());
            boolean isNamed = isAnyOfSeveral || was.equals(wordsOf(type, match.after()));
            List<String> element = isNamed ? append(path, nameOfElement(was, match)) : path;
            compare(element, type, match.before(), match.after());
        }
        matching.added().forEach(added -> addElement(path, Kind.STATED, type, added));
        matching.removed().forEach(removed -> addElement(path, Kind.WITHDRAWN, type, removed));
        if (details.size() == known) {
            add(path, isSameInAnotherOrder ? Kind.REORDERED : Kind.CHANGED, Optional.empty(), Optional.empty());
        }
    }

    private static boolean isComparedByParts(ValueType<Object> type) {
        return type instanceof DocumentType<Object, ?> document
                && document.find(AS_WRITTEN).isEmpty();
    }

    private String nameOfElement(Optional<String> words, Match<?> match) {
        return words.map(each -> Wording.quoted(each, locale)).orElseGet(() -> ordinal(match.from()));
    }

    private String ordinal(Change.Position position) {
        return Wording.of("Part.ordinal", locale)
                .withWhole("number", Integer.toString(position.index() + 1))
                .toString();
    }

    private void addElement(List<String> path, Kind kind, ValueType<Object> type, Matching.Positioned<Object> element) {
        Optional<String> words = wordsOf(type, element.item()).or(() -> Optional.of(ordinal(element.position())));
        add(
                path,
                kind,
                kind == Kind.WITHDRAWN ? words : Optional.empty(),
                kind == Kind.STATED ? words : Optional.empty());
    }

    // Safe: quantities are compared to quantities.
    @SuppressWarnings("unchecked")
    private Matching<Object> matching(ValueType<Object> type, List<Object> before, List<Object> after) {
        if (type.equals(Quantity.TYPE)) {
            return (Matching<Object>) (Matching<?>)
                    Matchers.quantities((List<Quantity>) (List<?>) before, (List<Quantity>) (List<?>) after);
        }
        return new Matcher<>(Matching.Positioned.all(before), Matching.Positioned.all(after), type)
                .byContent()
                .byKeys(
                        Match.Reason.SAME_TITLE,
                        each -> wordsOf(type, each.item()).stream().toList())
                .byKeys(
                        Match.Reason.ONLY_ONE,
                        each -> before.size() == after.size()
                                ? List.of(each.position().index())
                                : List.of())
                .toMatching();
    }

    private void compareEntries(List<String> path, Map<?, ?> before, Map<?, ?> after) {
        new TreeSet<>(Stream.of(before, after)
                        .flatMap(map -> map.keySet().stream())
                        .map(String::valueOf)
                        .toList())
                .stream()
                        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                        .forEach(key -> compareEntry(append(path, key), before, after, key));
    }

    /** Compares an entry by its words, and by its JSON where only that differs, as for 1 and "1". */
    private void compareEntry(List<String> path, Map<?, ?> before, Map<?, ?> after, String key) {
        Optional<String> was = entry(before, key).map(ValueDifference::plain);
        Optional<String> is = entry(after, key).map(ValueDifference::plain);
        boolean isOfForm = was.equals(is);
        addWords(
                path,
                isOfForm ? entry(before, key).map(Object::toString) : was,
                isOfForm ? entry(after, key).map(Object::toString) : is);
    }

    private static Optional<Object> entry(Map<?, ?> map, String key) {
        return Optional.ofNullable(map.get(key));
    }

    private static String plain(Object value) {
        return value instanceof ExtensionValue extension
                ? extension.asText().orElseGet(extension::toString)
                : value.toString();
    }

    private void compareLanguages(List<String> path, LocalizedText before, LocalizedText after) {
        Map<String, String> was = before.getTexts();
        Map<String, String> is = after.getTexts();
        new TreeSet<>(Stream.concat(was.keySet().stream(), is.keySet().stream()).toList())
                .stream()
                        .filter(tag -> !Objects.equals(was.get(tag), is.get(tag)))
                        .forEach(tag -> addWords(
                                append(path, language(tag)),
                                Optional.ofNullable(was.get(tag)),
                                Optional.ofNullable(is.get(tag))));
    }

    private String language(String tag) {
        if (tag.equals(LocalizedText.UNDETERMINED)) {
            return Wording.of("Part.no-language", locale).toString();
        }
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Languages.of(locale));
        return Wording.of("Part.language", locale)
                .withWhole("language", name.isEmpty() ? tag : name)
                .toString();
    }

    private static List<String> append(List<String> path, String part) {
        return Stream.concat(path.stream(), Stream.of(part)).toList();
    }

    private void addWords(List<String> path, Optional<String> before, Optional<String> after) {
        add(path, before.isEmpty() ? Kind.STATED : after.isEmpty() ? Kind.WITHDRAWN : Kind.REPLACED, before, after);
    }

    private void add(List<String> path, Kind kind, Optional<String> before, Optional<String> after) {
        details.add(new Detail(path, kind, before, after));
    }

    // -----------------------------------------------------------------------
    /** Puts a value into words, where a few words can hold it. */
    // Safe: a list is one of elements of the element type.
    @SuppressWarnings("unchecked")
    private <V> Optional<String> wordsOf(ValueType<V> type, V value) {
        if (value instanceof Organization organization) {
            return Optional.of(Subject.nameOf(organization, locale));
        }
        if (value instanceof OrganizationFigure figure && figure.getKind().isPresent()) {
            return figure.getKind().map(kind -> kind.getLabel(locale));
        }
        if (value instanceof LocalizedText text) {
            return Optional.of(text.in(locale));
        }
        if (value instanceof Labelled labelled) {
            return Optional.of(labelled.getLabel(locale));
        }
        if (type instanceof ListType<?> list) {
            return wordsOfList(list.isParagraphs(), (ValueType<Object>) list.getElementType(), (List<Object>) value);
        }
        if (type instanceof DocumentType<V, ?> document) {
            return wordsOfDocument(document, value);
        }
        if (value instanceof Period period) {
            return Optional.of(CivilPeriods.toMessage(period).getMessage(locale));
        }
        return value instanceof Map || value instanceof Boolean ? Optional.empty() : Optional.of(value.toString());
    }

    private Optional<String> wordsOfList(boolean isParagraphs, ValueType<Object> type, List<Object> values) {
        List<String> words =
                values.stream().flatMap(value -> wordsOf(type, value).stream()).toList();
        String separator = Wording.of(isParagraphs ? "Paragraph.separator" : "List.separator", locale)
                .toString();
        return words.size() < values.size() ? Optional.empty() : Optional.of(String.join(separator, words));
    }

    /** Returns the words of the source, else of the short form, else the name, else the first thing that the part must have. */
    private <V> Optional<String> wordsOfDocument(DocumentType<V, ?> type, V document) {
        return Stream.of(
                        type.find(AS_WRITTEN).stream(),
                        type.getShortForm().stream(),
                        NAMES.stream().flatMap(name -> type.find(name).stream()),
                        type.getProperties().stream().filter(Property::isRequired),
                        FURTHER_NAMES.stream().flatMap(name -> type.find(name).stream()))
                .flatMap(properties -> properties)
                .flatMap(part -> wordsOfPart(part, document).stream())
                .findFirst();
    }

    private <T, V> Optional<String> wordsOfPart(Property<T, ?, V> part, T document) {
        return part.valueIn(document).flatMap(value -> wordsOf(part.getValueType(), value));
    }

    // -----------------------------------------------------------------------
    /**
     * Returns one sentence.
     *
     * @param item  the words for what has the property
     * @param name  the name within these words, which need not be said again
     */
    String describe(String item, String name) {
        Detail first = details.get(0);
        boolean isOfElement = form == Form.ELEMENTS && first.kind != Kind.REORDERED && first.kind != Kind.CHANGED;
        if (details.size() > 1 || isOfElement) {
            return Wording.of("Property.details", locale)
                    .withWhole("item", item)
                    .withWhole("property", property)
                    .withWhole("details", describeBriefly())
                    .toString();
        }
        boolean isNamed =
                first.kind == Kind.REPLACED && first.before.filter(name::equals).isPresent() && !name.isEmpty();
        return fill("Property." + (isNamed ? "RENAMED" : key(first)), first)
                .withWhole("item", item)
                .withWhole("property", path(append(List.of(property), first.path)))
                .toString();
    }

    private static List<String> append(List<String> path, List<String> more) {
        return Stream.concat(path.stream(), more.stream()).toList();
    }

    /** Returns the parts that differ, one after the other, without saying whose they are. */
    String describeBriefly() {
        return Wording.join(
                details.stream()
                        .map(detail -> fill("Detail." + key(detail), detail)
                                .withWhole("path", path(detail.path))
                                .toString()
                                .strip())
                        .toList(),
                locale);
    }

    /** A flag, and what a few words cannot hold, is only said to be stated or not. */
    private static String key(Detail detail) {
        boolean isOnOneSide = detail.kind == Kind.STATED || detail.kind == Kind.WITHDRAWN;
        boolean isWithoutWords = detail.before.or(detail::after).equals(Optional.of(""));
        return detail.kind + (isOnOneSide && isWithoutWords ? ".plain" : "");
    }

    private Wording fill(String key, Detail detail) {
        String before = detail.before.orElse("");
        String after = detail.after.orElse("");
        boolean areCutAlike = !before.equals(after) && Excerpt.of(before).equals(Excerpt.of(after));
        int difference = areCutAlike ? firstDifference(before, after) : 0;
        return Wording.of(key, locale)
                .withWhole("before", Excerpt.around(before, difference))
                .withWhole("after", Excerpt.around(after, difference));
    }

    private static int firstDifference(String one, String other) {
        int index = 0;
        while (index < Math.min(one.length(), other.length()) && one.charAt(index) == other.charAt(index)) {
            index++;
        }
        return index;
    }

    /** Names a part by the way to it from the outermost. */
    private String path(List<String> path) {
        return path.stream()
                .reduce((outer, inner) -> Wording.of("Part", locale)
                        .withWhole("outer", outer)
                        .withWhole("inner", inner)
                        .toString())
                .orElse("");
    }
}
