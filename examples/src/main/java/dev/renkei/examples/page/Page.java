package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Source;
import dev.renkei.document.Document;
import dev.renkei.organization.Place;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The page that the sections write to: lists of labelled facts, in the language of the reader.
 *
 * <p>A fact that the document does not hold leaves no trace. The depth of a fact is that of its list, from 0.
 */
final class Page {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final LocalDate date;
    private final Labels labels;
    private final Wordings words;
    private final Markdown out;
    private final Optional<Agreement> agreement;
    private final List<CooperationField> fields;
    private final List<Source> sources;
    private final List<RegisterSection> sections;
    private final int headingOffset;

    private Page(
            LocalDate date,
            Labels labels,
            Wordings words,
            Markdown out,
            Optional<Agreement> agreement,
            List<CooperationField> fields,
            List<Source> sources,
            List<RegisterSection> sections,
            int headingOffset) {
        this.date = date;
        this.labels = labels;
        this.words = words.citing(this::source);
        this.out = out;
        this.agreement = agreement;
        this.fields = fields;
        this.sources = sources;
        this.sections = sections;
        this.headingOffset = headingOffset;
    }

    /** Obtains an empty page. */
    static Page in(Locale locale, LocalDate date) {
        Labels labels = new Labels(locale);
        return new Page(
                date,
                labels,
                new Wordings(labels, locale, key -> key),
                new Markdown(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    /** Returns this page for the parts of an agreement, whose parties, fields and sources they speak of by keys. */
    Page within(Agreement whole) {
        List<CooperationField> all = Stream.concat(
                        whole.getFields().stream(),
                        whole.getPlans().stream().flatMap(plan -> plan.getFields().stream()))
                .distinct()
                .toList();
        List<Source> own = Stream.concat(
                        whole.getSources().stream(),
                        whole.getRegisterSources().stream().flatMap(sources -> sources.toList().stream()))
                .toList();
        return new Page(date, labels, words, out, Optional.of(whole), all, own, sections, headingOffset);
    }

    /** Returns this page for entries that speak of fields by their keys. */
    Page among(List<CooperationField> meant) {
        return new Page(date, labels, words, out, agreement, meant, sources, sections, headingOffset);
    }

    /** Returns this page for the entries of a register, which speak of its sources and sections by their keys. */
    Page listing(Register register) {
        return new Page(
                date,
                labels,
                words,
                out,
                agreement,
                fields,
                register.getSources(),
                register.getSections(),
                headingOffset);
    }

    /** Returns this page with all headings one level down. */
    Page below() {
        return new Page(date, labels, words, out, agreement, fields, sources, sections, headingOffset + 1);
    }

    /** Returns the day that is a number of years after that of the page, at the latest the last one of the calendar. */
    LocalDate dateAfterYears(int years) {
        return date.getYear() > LAST_DAY.getYear() - years ? LAST_DAY : date.plusYears(years);
    }

    /** Returns the day for which the page tells the status. */
    LocalDate date() {
        return date;
    }

    Labels labels() {
        return labels;
    }

    Wordings words() {
        return words;
    }

    Markdown out() {
        return out;
    }

    /** Begins a section. */
    void section(String key) {
        heading(2, labels.get(key));
    }

    /** Writes a section of things, if there are any. */
    <T> void section(String key, List<T> things, Consumer<T> writer) {
        if (!things.isEmpty()) {
            section(key);
            things.forEach(writer);
        }
    }

    /** Writes a heading, whose level is 1 for the title of a document. */
    void heading(int level, String title) {
        out.heading(level + headingOffset, title);
    }

    /** Writes a label alone, above what lies deeper. */
    void label(int depth, String key) {
        out.item(depth, labels.get(key), "");
    }

    void fact(int depth, String key, String value) {
        out.item(depth, labels.get(key), value);
    }

    void fact(int depth, String key, Optional<String> value) {
        value.ifPresent(words -> fact(depth, key, words));
    }

    void text(int depth, String key, Optional<LocalizedText> text) {
        fact(depth, key, text.map(words::text));
    }

    /** Writes several long texts: each on a line of its own, if there is more than one. */
    void texts(int depth, String key, List<LocalizedText> texts) {
        if (texts.size() == 1) {
            text(depth, key, Optional.of(texts.get(0)));
        } else if (!texts.isEmpty()) {
            label(depth, key);
            texts.forEach(text -> out.item(depth + 1, words.text(text)));
        }
    }

    /** Writes several short texts on one line. */
    <T> void list(int depth, String key, List<T> elements, Function<T, String> wording) {
        if (!elements.isEmpty()) {
            fact(depth, key, words.list(elements.stream().map(wording)));
        }
    }

    /** Writes what else there is of a thing. */
    interface Details<T> {
        void write(int depth, T thing);
    }

    /** Writes things of one kind under one label: a single one beside it, several as its items. */
    <T> void things(int depth, String key, List<T> things, Function<T, Optional<String>> name, Details<T> details) {
        if (things.size() == 1) {
            fact(depth, key, name.apply(things.get(0)).orElse(""));
            details.write(depth + 1, things.get(0));
        } else if (!things.isEmpty()) {
            label(depth, key);
            for (T thing : things) {
                out().item(depth + 1, name.apply(thing).orElseGet(() -> labels.get(key)));
                details.write(depth + 2, thing);
            }
        }
    }

    void date(int depth, String key, Optional<StatedDate> stated) {
        fact(depth, key, stated.map(words::date));
    }

    void period(int depth, String key, Optional<StatedPeriod> stated) {
        fact(depth, key, stated.map(words::period));
    }

    void places(int depth, List<Place> places) {
        places(depth, "Agreement.places", places);
    }

    /** Writes places, each with those in which it lies and of which it consists. */
    void places(int depth, String key, List<Place> places) {
        things(depth, key, places, place -> Optional.of(words.text(place.getName())), this::placeDetails);
    }

    private void placeDetails(int depth, Place place) {
        fact(depth, "Place.code", place.getCode().map(Object::toString));
        fact(depth, "Place.kind", place.getKind().map(labels::name));
        places(depth, "Place.partOf", place.getPartOf().stream().toList());
        places(depth, "Place.members", place.getMembers());
        extensions(depth, place);
    }

    /** Writes notes under a label, if there are any. */
    void notes(String key, List<Note> notes) {
        if (!notes.isEmpty()) {
            label(0, key);
            notes(1, notes);
        }
    }

    void notes(int depth, List<Note> notes) {
        for (Note note : notes) {
            out.item(depth, note.getMark().map(mark -> mark + " ").orElse("") + words.text(note.getText()));
            extensions(depth + 1, note);
        }
    }

    void paragraphs(List<LocalizedText> paragraphs) {
        paragraphs.forEach(paragraph -> out.paragraph(words.text(paragraph)));
    }

    /** Writes what others have added to a part of the document. */
    void extensions(int depth, Document part) {
        part.getExtensions().forEach((name, value) -> out.item(depth, words.extension(name), value.toString()));
    }

    /** Words the title of a thing, or else what kind of thing it is. */
    String title(Optional<LocalizedText> title, String key) {
        return title.map(words::text).orElseGet(() -> labels.get(key));
    }

    /** Names a party by its organization; a key that no party has stands for itself. */
    String party(String key) {
        return agreement
                .flatMap(whole -> whole.findParty(key))
                .map(party -> words.text(party.getOrganization().getName()))
                .orElse(key);
    }

    /** Names a source by its title; one without a title, or unknown, is named by its key. */
    String source(String key) {
        return sources.stream()
                .filter(each -> each.getId().filter(key::equals).isPresent())
                .findFirst()
                .flatMap(Source::getTitle)
                .map(words::text)
                .orElse(key);
    }

    /** Names a section of the register by its number and title; an unknown one by its key. */
    String registerSection(String key) {
        return sections.stream()
                .filter(each -> each.getId().filter(key::equals).isPresent())
                .findFirst()
                .map(this::registerSection)
                .orElse(key);
    }

    String registerSection(RegisterSection section) {
        return ListingEntry.nameOf(section, words);
    }

    /** Names a field by its number and label, or by its place; an unknown one by its key. */
    String field(String key) {
        return findField(key)
                .map(field -> FieldsSection.nameOf(this, field, fields))
                .orElse(key);
    }

    /** Finds the field that a key means here. */
    Optional<CooperationField> findField(String key) {
        return fields.stream()
                .filter(field -> field.getId().filter(key::equals).isPresent())
                .findFirst();
    }
}
