package dev.renkei.examples;

import dev.renkei.json.ReportWriter;
import dev.renkei.json.ReportedDocument;
import dev.renkei.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the reports about documents one after the other, in the format that was asked for.
 */
final class ReportPrinter {

    private final Terminal terminal;
    private final Messages messages;
    private final ReportFormat format;
    private final ReportWriter writer;
    private final List<ReportedDocument> reported = new ArrayList<>();

    ReportPrinter(Terminal terminal, Messages messages, ReportFormat format) {
        this.terminal = terminal;
        this.messages = messages;
        this.format = format;
        this.writer = ReportWriter.in(messages.locale());
    }

    /** Prints the report about a document, or keeps it for the end, and counts it. */
    void print(String file, Report report, Tally tally) {
        tally.add(report);
        switch (format) {
            case TEXT, GROUPS -> printLines(file, report);
            case JSON -> terminal.print(new FindingWriter(messages.locale()).toJson(file, report));
            case REPORT -> print(writer.write(report));
            case PROBLEM -> printProblem(file, report);
            case SARIF -> reported.add(new ReportedDocument(FileUri.of(file), report));
        }
    }

    /** Prints what follows the last report. */
    void end(Tally tally) {
        switch (format) {
            case TEXT, GROUPS -> terminal.print(messages.get("summary", tally.toParameters()));
            case SARIF -> print(writer.writeSarif(reported));
            case JSON, REPORT, PROBLEM -> {}
        }
    }

    private void printLines(String file, Report report) {
        FindingWriter lines = new FindingWriter(messages.locale());
        if (format == ReportFormat.GROUPS) {
            report.groups().forEach(group -> terminal.print(lines.toText(file, group)));
        } else {
            report.getFindings().forEach(finding -> terminal.print(lines.toText(file, finding)));
        }
        report.getSuppressedFindings().forEach(finding -> terminal.print(lines.toSuppressedText(file, finding)));
    }

    /** A document without an error is no problem, and nothing is to be told of it. */
    private void printProblem(String file, Report report) {
        if (!report.isValid()) {
            print(writer.writeProblem(report, FileUri.of(file)));
        }
    }

    private void print(byte[] json) {
        terminal.print(new String(json, StandardCharsets.UTF_8));
    }
}
