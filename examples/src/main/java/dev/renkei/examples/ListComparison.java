package dev.renkei.examples;

import dev.renkei.lists.ListDifference;
import dev.renkei.lists.ListDifferences;
import dev.renkei.lists.ListFinding;
import dev.renkei.lists.ListReader;
import dev.renkei.lists.ListResult;
import dev.renkei.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what changed from one list to another.
 *
 * <p>The sentences go to standard output, each with its cell. Errors in the lists go to standard error: their rows are not compared.
 */
record ListComparison(Terminal terminal, Messages messages, ListReader reader) {

    private static final List<String> ENDINGS = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls");

    /** Checks by its name if a file is a list and not a document. */
    static boolean isList(String file) {
        return ENDINGS.stream().anyMatch(file.toLowerCase(Locale.ROOT)::endsWith);
    }

    int run(String oldFile, String newFile) {
        Optional<ListResult> before = read(oldFile);
        Optional<ListResult> after = read(newFile);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitCode.FAILED;
        }
        ListDifferences differences = ListDifferences.between(before.get(), after.get());
        for (ListDifference each : differences.getDifferences()) {
            String file = each.after().isPresent() ? newFile : oldFile;
            String cell = each.after().or(each::before).orElseThrow().toString();
            terminal.print(Visible.of(file + ":" + cell + " " + each.describe(messages.locale())));
        }
        return differences.isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
    }

    /** Reads a list; one without a single row in it cannot be compared. */
    private Optional<ListResult> read(String file) {
        List<ListResult> results = new ArrayList<>();
        new ListFiles(terminal, messages).read(file, reader, rows -> results.add(ListResult.of(rows)));
        results.forEach(list -> tellErrors(file, list));
        return results.stream()
                .filter(list -> list.getFindings().stream().noneMatch(ListComparison::isOfFile))
                .findFirst();
    }

    private static boolean isError(ListFinding finding) {
        return finding.getSeverity() == Severity.ERROR;
    }

    /** Checks if a finding says that a file was not read, or not to its end. */
    private static boolean isOfFile(ListFinding finding) {
        return isError(finding)
                && finding.getHeader().isEmpty()
                && finding.getRuleFinding().isEmpty();
    }

    private void tellErrors(String file, ListResult list) {
        ListFindings findings = new ListFindings(terminal, messages, OutputFormat.TEXT, file);
        list.getFindings().stream().filter(ListComparison::isError).forEach(findings::add);
        if (list.getSummary().refused() > 0) {
            terminal.complain(messages.get(
                    "diff.refused",
                    Map.of(
                            "file",
                            file,
                            "rows",
                            String.valueOf(list.getSummary().refused()))));
        }
    }
}
