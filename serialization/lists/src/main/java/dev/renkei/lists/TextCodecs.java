package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.Note;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns whose words are taken as they are. */
final class TextCodecs {

    private static final String LINE = "\n";

    private static final Pattern ANY_BREAK = Pattern.compile("\\R");
    private static final Pattern BREAK = Pattern.compile("(?<![ \\t])[ \\t]*+\\R[ \\t]*+");
    private static final Pattern BREAK_IN_LATIN =
            Pattern.compile("(?<=[\\p{ASCII}&&[^\\s]])[ \\t]*+\\R[ \\t]*+(?=[\\p{ASCII}&&[^\\s]])");

    static final ColumnCodec TITLE = new TextCodec(
            (cell, draft) -> {
                draft.agreement().title(onOneLine(cell.words()));
                draft.cameFrom("/title", cell.column());
            },
            (agreement, column) -> agreement.getTitle().stream().toList());

    static final ColumnCodec PURPOSE = ofEach(
            "/purpose", TextCodecs::lines, (line, draft) -> draft.agreement().addPurpose(line), Agreement::getPurpose);

    static final ColumnCodec CONTENT = new TextCodec(
            (cell, draft) -> {
                draft.agreement()
                        .addClause(Clause.builder()
                                .heading(cell.column().header())
                                .text(lines(cell).map(LocalizedText::of).toList())
                                .build());
                draft.cameFromNext("/clauses", cell.column());
            },
            (agreement, column) -> agreement.getClauses().stream()
                    .filter(clause -> clause.getHeading()
                            .filter(LocalizedText.of(column.header())::equals)
                            .isPresent())
                    .flatMap(clause -> clause.getText().stream())
                    .toList());

    static final ColumnCodec OFFICE = ofEach(
            "/listing/officesInCharge",
            TextCodecs::lines,
            (line, draft) -> draft.listing().addOfficeInCharge(line),
            agreement -> agreement.getListing().map(Listing::getOfficesInCharge).orElse(List.of()));

    static final ColumnCodec PLACES = ofEach(
            "/places",
            cell -> lines(cell)
                    .flatMap(line -> Stream.of(line.split("、")))
                    .map(String::strip)
                    .filter(place -> !place.isEmpty()),
            (place, draft) -> draft.agreement().addPlace(Place.of(place)),
            agreement -> agreement.getPlaces().stream().map(Place::getName).toList());

    static final ColumnCodec ADDRESS = new TextCodec(
            (cell, draft) -> draft.contact(cell.column()).address(onOneLine(cell.words())),
            (agreement, column) -> agreement.getContacts().stream()
                    .flatMap(contact -> contact.getAddress().stream())
                    .toList());

    static final ColumnCodec TELEPHONE = ofContact(Contact.Builder::addAllTelephones, Contact::getTelephones);
    static final ColumnCodec EMAIL = ofContact(Contact.Builder::addAllEmails, Contact::getEmails);
    static final ColumnCodec WEB_PAGE = ofContact(Contact.Builder::addAllWebPages, Contact::getWebPages);

    static final ColumnCodec NOTE = ofEach(
            "/notes",
            cell -> Stream.of(cell.words().strip()),
            (words, draft) -> draft.agreement().addNote(Note.of(words)),
            agreement -> agreement.getNotes().stream().map(Note::getText).toList());

    private TextCodecs() {}
    /** Reads each part of a cell as the next element of a list. */
    private static ColumnCodec ofEach(
            String list,
            Function<ReadCell, Stream<String>> parts,
            BiConsumer<String, RowDraft> adder,
            Function<Agreement, List<LocalizedText>> texts) {
        return new TextCodec(
                (cell, draft) -> parts.apply(cell).forEach(part -> {
                    adder.accept(part, draft);
                    draft.cameFromNext(list, cell.column());
                }),
                (agreement, column) -> texts.apply(agreement));
    }

    /** Reads and writes the lines of a cell as one of the lists of a contact. */
    private static ColumnCodec ofContact(
            BiConsumer<Contact.Builder, List<String>> setter, Function<Contact, List<String>> getter) {
        return new TextCodec(
                (cell, draft) ->
                        setter.accept(draft.contact(cell.column()), lines(cell).toList()),
                (agreement, column) -> agreement.getContacts().stream()
                        .flatMap(contact -> getter.apply(contact).stream())
                        .map(LocalizedText::of)
                        .toList());
    }

    /** Reads words, and writes texts on lines. */
    private record TextCodec(
            BiConsumer<ReadCell, RowDraft> reader, BiFunction<Agreement, Column, List<LocalizedText>> texts)
            implements ColumnCodec {

        @Override
        public void read(ReadCell cell, RowDraft draft) {
            reader.accept(cell, draft);
        }

        @Override
        public Cell write(Agreement agreement, Column column, Wording wording) {
            return Cell.of(
                    texts.apply(agreement, column).stream().map(wording::text).collect(Collectors.joining(LINE)));
        }
    }

    /** Returns the lines of a cell that are not blank. */
    static Stream<String> lines(ReadCell cell) {
        return cell.words().lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    /** Returns words without line breaks: between Japanese ones nothing takes their place, between others a space. */
    static String onOneLine(String words) {
        String text = words.strip();
        return ANY_BREAK.matcher(text).find()
                ? BREAK.matcher(BREAK_IN_LATIN.matcher(text).replaceAll(" ")).replaceAll("")
                : text;
    }
}
