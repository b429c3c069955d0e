package dev.renkei.lists;

import dev.renkei.message.Message;
import dev.renkei.validation.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What can be wrong with a list as a list, before any rule judges its agreements.
 *
 * <p>Their words are in the bundle {@code ListProblems} of this package.
 */
enum ListProblem {
    FILE_UNREADABLE("list.file.unreadable", Severity.ERROR),
    FILE_FORMAT("list.file.format", Severity.ERROR),
    FILE_ENCODING("list.file.encoding", Severity.ERROR),
    FILE_QUOTE("list.file.quote", Severity.ERROR),
    FILE_UNCLOSED("list.file.unclosed", Severity.ERROR),
    FILE_TOO_LARGE("list.file.too-large", Severity.ERROR),
    ROW_TOO_LONG("list.row.too-long", Severity.ERROR),
    COLUMNS_TOO_MANY("list.columns.too-many", Severity.ERROR),
    CELL_TOO_LONG("list.cell.too-long", Severity.ERROR),
    ROWS_TOO_MANY("list.rows.too-many", Severity.ERROR),
    TEXT_TOO_LONG("list.text.too-long", Severity.ERROR),
    MERGED_TOO_MANY("list.merged.too-many", Severity.ERROR),
    HEADER_MISSING("list.header.missing", Severity.ERROR),
    HEADER_DIVIDED("list.header.divided", Severity.WARNING),
    TABLE_BESIDE("list.table.beside", Severity.WARNING),
    COLUMN_MISSING("list.column.missing", Severity.WARNING),
    OWNER_UNKNOWN("list.owner.unknown", Severity.WARNING),
    SHEET_HIDDEN("list.sheet.hidden", Severity.WARNING),
    SHEET_SKIPPED("list.sheet.skipped", Severity.INFO),
    ROW_HIDDEN("list.row.hidden", Severity.WARNING),
    COLUMN_UNNAMED("list.column.unnamed", Severity.INFO),
    TABLE_SUMMARY("list.table.summary", Severity.INFO),
    ROW_CONTINUED("list.row.continued", Severity.WARNING),
    COLUMN_HIDDEN("list.column.hidden", Severity.WARNING),
    SHEET_BOXES("list.sheet.boxes", Severity.INFO),
    CELL_COMMENT("list.cell.comment", Severity.INFO),
    CELL_STRUCK("list.cell.struck", Severity.WARNING),
    ROW_HEADING("list.row.heading", Severity.WARNING),
    CELL_ENDED("list.cell.ended", Severity.WARNING),
    CELL_FORMULA("list.cell.formula", Severity.ERROR),
    CELL_ABOVE("list.cell.above", Severity.ERROR),
    CELL_BESIDE("list.cell.beside", Severity.ERROR),
    CELL_BLANK("list.cell.blank", Severity.WARNING),
    CELL_CHARACTER("list.cell.character", Severity.ERROR),
    CELL_DATE("list.cell.date", Severity.ERROR),
    CELL_SERIAL("list.cell.serial", Severity.ERROR),
    CELL_TERM("list.cell.term", Severity.WARNING),
    CELL_PART("list.cell.part", Severity.WARNING),
    CELL_RENEWAL("list.cell.renewal", Severity.WARNING),
    CELL_YEAR("list.cell.year", Severity.WARNING),
    CELL_YEARLY("list.cell.yearly", Severity.WARNING),
    CELL_PARTIES("list.cell.parties", Severity.ERROR),
    CELL_OTHERS("list.cell.others", Severity.WARNING),
    CELL_SEVERAL("list.cell.several", Severity.WARNING),
    CELL_BRANCH("list.cell.branch", Severity.WARNING),
    CELL_COUNT("list.cell.count", Severity.ERROR),
    CELL_MARK("list.cell.mark", Severity.ERROR);

    private final String code;
    private final Severity severity;

    ListProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String getCode() {
        return code;
    }

    Severity getSeverity() {
        return severity;
    }

    String getMessage(Locale locale, Map<String, String> parameters) {
        return Message.of(ListProblem.class, "ListProblems", code, parameters).getMessage(locale);
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(ListProblem::getCode).toList();
    }
}
