package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Sources;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.ParseContext;
import dev.renkei.time.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a list says beside its entries: its title, day, headings, notes and totals, and the file as their source. */
final class RegisterParts {

    private static final Pattern AS_OF = Pattern.compile("現在|時点|as of", Pattern.CASE_INSENSITIVE);

    /** A day at the end of a title: 協定一覧（令和6年4月1日現在）. */
    private static final Pattern INNER_AS_OF =
            Pattern.compile("[（(【\\[ \\u3000]([^（）()【】\\[\\] \\u3000]+?(?:現在|時点))[）)】\\]]?$");

    private static final Pattern COUNT = Pattern.compile("[0-9０-９,，]{1,9}(?:件|協定)?");

    /** A total in one cell: 計 3件, 合計（3件）. */
    private static final Pattern TOTAL_IN_ONE =
            Pattern.compile("([^0-9０-９:：（(]+)[:：（(]?[ \\u3000]*([0-9０-９][^)）]*)[)）]?");

    private final String key;
    private final Optional<Organization> owner;
    private final List<Source> sources = new ArrayList<>();
    private final List<RegisterSection> sections = new ArrayList<>();
    private final List<LocalizedText> introduction = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private Optional<LocalizedText> title = Optional.empty();
    private Optional<StatedDate> asOf = Optional.empty();
    private Optional<StatedCount> total = Optional.empty();
    private CellPlace totalPlace = CellPlace.FILE;
    private Optional<Sources> known = Optional.empty();
    private Optional<String> sheet = Optional.empty();
    private Optional<String> section = Optional.empty();

    /**
     * Creates the parts of a list.
     *
     * @param key  the key of the file as a source, with which those of sheets and headings begin
     * @param file  the name of the file
     * @param owner  the organization that keeps the list
     */
    RegisterParts(String key, String file, Optional<Organization> owner) {
        this.key = key;
        this.owner = owner;
        sources.add(Source.builder().id(key).file(file).build());
    }

    /** Begins a sheet, which is a part of the file. */
    void beginSheet(Optional<String> name) {
        section = Optional.empty();
        known = Optional.empty();
        sheet = name.map(each -> {
            String own = key + "-sheet" + sources.size();
            sources.add(Source.builder().id(own).partOfId(key).section(each).build());
            return own;
        });
    }

    /** Takes what stands above a table: a title, the day whose state it shows, and whatever else. */
    void addAbove(CellRow row) {
        List<String> words = new ArrayList<>();
        for (Cell cell : row.cells()) {
            String text = cell.isFilled() ? TextCodecs.onOneLine(cell.text()) : "";
            if (!text.isBlank() && !isAsOf(text)) {
                words.add(text);
            }
        }
        if (words.isEmpty()) {
            return;
        }
        LocalizedText line = LocalizedText.of(String.join(" ", words));
        if (title.isEmpty()) {
            title = Optional.of(line);
        } else {
            introduction.add(line);
        }
    }

    /** Takes the day of a text; the text itself is taken elsewhere if it says more. */
    private boolean isAsOf(String words) {
        Optional<StatedDate> whole = asOfIn(words);
        Matcher inner = INNER_AS_OF.matcher(words);
        Optional<StatedDate> day = whole.isPresent() || !inner.find() ? whole : asOfIn(inner.group(1));
        boolean isNew = asOf.isEmpty();
        asOf = asOf.or(() -> day);
        return isNew && whole.isPresent();
    }

    private static Optional<StatedDate> asOfIn(String words) {
        return AS_OF.matcher(words).find()
                ? emptyIfInvalid(() ->
                        JapaneseDates.parsePhrase(words, ParseContext.none()).stated())
                : Optional.empty();
    }

    private static String wordsOf(CellRow row) {
        return row.cells().stream()
                .filter(Cell::isFilled)
                .map(cell -> TextCodecs.onOneLine(cell.text()))
                .collect(Collectors.joining(" "));
    }

    void addHeading(CellRow row) {
        String words = wordsOf(row);
        String own = key + "-section" + (sections.size() + 1);
        sections.add(RegisterSection.builder()
                .id(own)
                .title(words)
                .fiscalYear(RowKind.fiscalYearIn(words))
                .build());
        section = Optional.of(own);
    }

    /** Returns the fiscal year that the last heading names, empty if it names none. */
    Optional<FiscalYear> fiscalYear() {
        return section.flatMap(any -> sections.get(sections.size() - 1).getFiscalYear());
    }

    void addNote(CellRow row) {
        notes.add(Note.of(wordsOf(row)));
    }

    /** Takes a row of totals: the number of the entries if it says one, else its words as a note. */
    void addTotal(CellRow row) {
        List<String> words = row.cells().stream()
                .filter(Cell::isFilled)
                .map(cell -> cell.text().strip())
                .flatMap(RegisterParts::wordsOfTotal)
                .toList();
        Optional<StatedCount> count = words.size() == 2 ? countIn(words.get(1)) : Optional.empty();
        boolean isOfAll = !words.get(0).startsWith("小") && sections.isEmpty();
        if (count.isPresent() && isOfAll && total.isEmpty()) {
            total = count;
            totalPlace = CellPlace.of(row.sheet(), row.number()).atColumn(lastFilled(row));
        } else {
            addNote(row);
        }
    }

    private static Stream<String> wordsOfTotal(String cell) {
        Matcher total = TOTAL_IN_ONE.matcher(cell);
        return total.matches() ? Stream.of(total.group(1), total.group(2)) : Stream.of(cell);
    }

    private static int lastFilled(CellRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(column -> row.at(column).isFilled())
                .max()
                .orElseThrow();
    }

    /** Returns the cell with the number of the entries, the file if there is none. */
    CellPlace totalPlace() {
        return totalPlace;
    }

    private static Optional<StatedCount> countIn(String words) {
        return COUNT.matcher(words).matches() ? emptyIfInvalid(() -> StatedCount.parse(words)) : Optional.empty();
    }

    /** Returns an agreement of the list with its source and its heading. */
    Agreement complete(Agreement agreement) {
        if (known.isEmpty()) {
            known = Optional.of(Sources.of(List.copyOf(sources)));
        }
        Listing listing = Listing.builder()
                .from(agreement.getListing().orElseGet(() -> Listing.builder().build()))
                .sectionId(section)
                .build();
        return Agreement.builder()
                .from(agreement)
                .listing(listing)
                .sourceId(sheet.orElse(key))
                .registerSources(known)
                .build();
    }

    /** Returns the register of agreements; it is an excerpt if not all entries are there. */
    Register toRegister(List<Agreement> agreements, ListSummary summary) {
        return Register.builder()
                .title(title)
                .publisher(owner)
                .asOf(asOf)
                .introduction(introduction)
                .sections(sections)
                .agreements(agreements)
                .statedAgreementCount(total)
                .excerptOfAgreements(agreements.size() < summary.rows())
                .notes(notes)
                .sources(sources)
                .build();
    }
}
