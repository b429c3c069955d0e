package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.text.LocalizedText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.WorkbookUtil;

/**
 * Writes the agreements of a register as a list: CSV, TSV or XLSX.
 *
 * <p>For example:
 * <pre>{@code
 *   ListWriter.standard().withMapping(mapping).write(register, out, ListFormat.XLSX);
 * }</pre>
 *
 * <p>With a {@link ListMapping}, the list has its columns in its order, under its headers. Without one, it has a column for all that one of
 * the agreements says. A list that was read and is written unchanged has the same cells again.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ListWriter {

    private static final ListWriter STANDARD =
            new ListWriter(Locale.JAPANESE, Wording.Dates.AS_WRITTEN, Optional.empty(), Optional.empty());

    /** The columns of a list without a mapping, where an agreement has anything to say in them. */
    private static final List<ColumnTarget> COLUMNS = List.of(
            ColumnTarget.NUMBER,
            ColumnTarget.TITLE,
            ColumnTarget.KIND,
            ColumnTarget.PARTIES,
            ColumnTarget.CONCLUDED_ON,
            ColumnTarget.EFFECTIVE_ON,
            ColumnTarget.AMENDED_ON,
            ColumnTarget.TERM,
            ColumnTarget.RENEWED_ON,
            ColumnTarget.TERMINATED_ON,
            ColumnTarget.FIELDS,
            ColumnTarget.PURPOSE,
            ColumnTarget.PLACES,
            ColumnTarget.OFFICE,
            ColumnTarget.ADDRESS,
            ColumnTarget.TELEPHONE,
            ColumnTarget.EMAIL,
            ColumnTarget.WEB_PAGE,
            ColumnTarget.NOTE);

    /** The columns that every list has, by which it is known as a list. */
    private static final Set<ColumnTarget> OF_EVERY_LIST = EnumSet.of(ColumnTarget.TITLE, ColumnTarget.PARTIES);

    private final Locale locale;
    private final Wording.Dates dates;
    private final Optional<ListMapping> mapping;
    private final Optional<Organization> owner;

    private ListWriter(
            Locale locale, Wording.Dates dates, Optional<ListMapping> mapping, Optional<Organization> owner) {
        this.locale = locale;
        this.dates = dates;
        this.mapping = mapping;
        this.owner = owner;
    }

    /**
     * Obtains the writer of Japanese lists, with dates as they were written.
     *
     * @return the writer, not null
     */
    public static ListWriter standard() {
        return STANDARD;
    }

    /**
     * Returns a copy of this writer for headers and words in a language.
     *
     * @param locale  the locale of the language, English if there are no headers in it, not null
     * @return the writer, not null
     */
    public ListWriter withLanguage(Locale locale) {
        return new ListWriter(Objects.requireNonNull(locale, "locale"), dates, mapping, owner);
    }

    /**
     * Returns a copy of this writer that writes dates in years of the eras.
     *
     * <p>A cell that is a date or a period of dates and nothing else is written anew unless it names its era, and so is what the agreement
     * says without words of its source. All other words of cells, such as {@code 2027年3月31日まで（自動更新）}, stay as they are.
     *
     * @return the writer, not null
     */
    public ListWriter withEras() {
        return new ListWriter(locale, Wording.Dates.ERAS, mapping, owner);
    }

    /**
     * Returns a copy of this writer for the columns of a mapping.
     *
     * @param mapping  the mapping, not null
     * @return the writer, not null
     */
    public ListWriter withMapping(ListMapping mapping) {
        return new ListWriter(locale, dates, Optional.of(mapping), owner);
    }

    /**
     * Returns a copy of this writer for the lists of an organization, which is not written among the counterparties. Without it,
     * that is the owner of the mapping, else the publisher of the register.
     *
     * @param name  the name of the organization that keeps the list, not null
     * @return the writer, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public ListWriter withOwner(String name) {
        return new ListWriter(locale, dates, mapping, Optional.of(Organization.of(ListMapping.requireName(name))));
    }

    /**
     * Writes the agreements of a register.
     *
     * @param register  the register, not null
     * @param out  where the list goes, which is flushed but not closed, not null
     * @param format  the format, not null
     * @throws IOException if the list cannot be written, or if a workbook cannot hold what a cell says
     */
    public void write(Register register, OutputStream out, ListFormat format) throws IOException {
        Optional<Organization> keeper = owner.or(
                        () -> mapping.flatMap(ListMapping::owner).map(Organization::of))
                .or(register::getPublisher);
        Wording wording = new Wording(locale, dates, keeper);
        String sheet =
                register.getTitle().map(wording::text).orElseGet(() -> ListWords.word("sheet", Map.of(), locale));
        List<Column> columns =
                mapping.map(ListWriter::columnsOf).orElseGet(() -> columnsFor(register.getAgreements(), wording));
        write(register.getAgreements(), columns, wording, open(out, format, sheet, wording));
    }

    private static TableTarget open(OutputStream out, ListFormat format, String sheet, Wording wording)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvTarget(out, ',', wording);
            case TSV -> new CsvTarget(out, '\t', wording);
            case XLSX -> new WorkbookTarget(out, WorkbookUtil.createSafeSheetName(sheet, '_'), wording);
        };
    }

    private static void write(
            Collection<Agreement> agreements, List<Column> columns, Wording wording, TableTarget target)
            throws IOException {
        try (target) {
            target.write(
                    columns.stream().map(column -> Cell.of(column.header())).toList());
            RowWriter rows = new RowWriter(columns, wording);
            for (Agreement agreement : agreements) {
                target.write(rows.write(agreement));
            }
        }
    }

    private static List<Column> columnsOf(ListMapping mapping) {
        List<Column> columns = new ArrayList<>();
        for (ColumnMapping each : mapping.columns()) {
            columns.add(Column.of(columns.size(), each.header(), each));
        }
        return columns;
    }

    private List<Column> columnsFor(List<Agreement> agreements, Wording wording) {
        List<Column> columns = new ArrayList<>();
        for (ColumnTarget target : COLUMNS) {
            Column column = Column.of(columns.size(), HeaderWords.standard().headerOf(target, locale), target);
            boolean isOfEmptyList = agreements.isEmpty() && target == ColumnTarget.CONCLUDED_ON;
            if (OF_EVERY_LIST.contains(target)
                    || isOfEmptyList
                    || agreements.stream()
                            .anyMatch(each ->
                                    !target.codec().write(each, column, wording).isBlank())) {
                columns.add(column);
            }
        }
        TreeSet<String> contents = new TreeSet<>();
        TreeSet<String> extensions = new TreeSet<>();
        for (Agreement agreement : agreements) {
            agreement.getClauses().stream()
                    .flatMap(clause -> clause.getHeading().stream())
                    .map(LocalizedText::getDefault)
                    .filter(heading -> HeaderWords.standard()
                            .find(heading)
                            .filter(target -> target == ColumnTarget.CONTENT)
                            .isPresent())
                    .forEach(contents::add);
            extensions.addAll(agreement.getExtensions().keySet());
        }
        contents.forEach(header -> columns.add(Column.of(columns.size(), header, ColumnTarget.CONTENT)));
        extensions.forEach(header -> columns.add(Column.of(columns.size(), header, ColumnTarget.KEEP)));
        return columns;
    }
}
