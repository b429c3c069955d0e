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
    void print(Origin origin, Report report, Tally tally) {
        tally.add(report);
        switch (format) {
            case TEXT, GROUPS -> printLines(origin.file(), report);
            case JSON -> terminal.print(new FindingWriter(messages.locale()).toJson(origin, report));
            case REPORT -> print(write(origin, report));
            case PROBLEM -> printProblem(origin, report);
            case SARIF -> reported.add(new ReportedDocument(origin.toUri(), report));
        }
    }

    /** Tells why a file could not be read, for programs in the place of its report too, and counts it. */
    void miss(String file, String reason, Tally tally) {
        tally.miss();
        terminal.complain(reason);
        if (format == ReportFormat.JSON || format == ReportFormat.REPORT) {
            terminal.print(JsonLine.of(json -> {
                json.writeStringProperty("file", file);
                json.writeStringProperty("error", reason);
            }));
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

    /** A document without an error is no problem and is not reported. */
    private void printProblem(Origin origin, Report report) {
        if (!report.isValid()) {
            print(writer.writeProblem(report, origin.toUri()));
        }
    }

    private byte[] write(Origin origin, Report report) {
        return origin.line().isPresent()
                ? writer.write(report, origin.file(), origin.line().getAsInt())
                : writer.write(report, origin.file());
    }

    private void print(byte[] json) {
        terminal.print(new String(json, StandardCharsets.UTF_8));
    }
}
