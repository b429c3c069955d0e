package dev.renkei.json;

import dev.renkei.json.internal.report.ProblemForm;
import dev.renkei.json.internal.report.ReportForm;
import dev.renkei.json.internal.report.ReportStyle;
import dev.renkei.json.internal.report.SarifForm;
import dev.renkei.json.internal.write.Layout;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.Languages;
import dev.renkei.validation.Report;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes reports as JSON, in a form of Renkei's own and in those of the standards.
 *
 * <p>For example:
 * <pre>{@code
 *   Report report = RenkeiJson.read(payload, Agreement.class).getReport();
 *   byte[] body = ReportWriter.in(Locale.JAPANESE).writeProblem(report);
 * }</pre>
 *
 * <p>The texts are in the language of the reader, or English if Renkei does not speak it. The same report always gives the same
 * bytes. What is written is valid by {@code report.schema.json} and {@code problem.schema.json}, which stand beside this class as
 * resources, or by the schema of SARIF.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ReportWriter implements NeedsModule {

    private final ReportStyle style;
    private final Layout layout;

    private ReportWriter(ReportStyle style, Layout layout) {
        this.style = style;
        this.layout = layout;
    }

    /**
     * Obtains the writer of a language, which writes everything on a single line, without a line feed.
     *
     * @param locale  the reader's locale, not null
     * @return the writer, not null
     */
    public static ReportWriter in(Locale locale) {
        return new ReportWriter(ReportStyle.in(Languages.of(locale)), Layout.COMPACT);
    }

    /**
     * Returns a copy of this writer that indents by two spaces, with a line feed at the end of each line.
     *
     * @return the writer, not null
     */
    public ReportWriter indented() {
        return new ReportWriter(style, Layout.INDENTED);
    }

    /**
     * Returns a copy of this writer whose findings lead to a copy of the rule reference ({@code docs/rules.md}).
     *
     * <p>For example, with the base {@code https://host.example/docs/rules} the help for a party that is listed more than once is at
     * {@code https://host.example/docs/rules#agreement.party.duplicate}. Without a base, findings have only the name of their rule,
     * {@code urn:renkei:rule:agreement.party.duplicate}.
     *
     * @param base  the address of the rule reference, not null
     * @return the writer, not null
     * @throws IllegalArgumentException if the base is not absolute or has a fragment
     */
    public ReportWriter withHelpBase(URI base) {
        if (!base.isAbsolute() || base.getRawFragment() != null) {
            throw new IllegalArgumentException("Base must be absolute and have no fragment but was " + base);
        }
        return new ReportWriter(new ReportStyle(style.language(), Optional.of(base)), layout);
    }

    /**
     * Returns the language and the layout, as {@code ReportWriter[ja, indented]}.
     */
    @Override
    public String toString() {
        return "ReportWriter[" + style.language() + (layout == Layout.INDENTED ? ", indented]" : "]");
    }

    /**
     * Writes a report in the form {@code renkei-report/1}: all that it says.
     *
     * @param report  the report, not null
     * @return the JSON text in UTF-8, not null
     */
    public byte[] write(Report report) {
        return report(report, Optional.empty(), OptionalInt.empty());
    }

    /**
     * Writes a report in the form {@code renkei-report/1}, with the file of the document.
     *
     * @param report  the report, not null
     * @param file  the name of the file, not null
     * @return the JSON text in UTF-8, not null
     */
    public byte[] write(Report report, String file) {
        return report(report, Optional.of(file), OptionalInt.empty());
    }

    /**
     * Writes a report in the form {@code renkei-report/1}, with the file of the document and its line there.
     *
     * @param report  the report, not null
     * @param file  the name of a file that holds a document on each line, not null
     * @param line  the line of the document, from 1
     * @return the JSON text in UTF-8, not null
     */
    public byte[] write(Report report, String file, int line) {
        return report(report, Optional.of(file), OptionalInt.of(line));
    }

    private byte[] report(Report report, Optional<String> file, OptionalInt line) {
        Objects.requireNonNull(report, "report");
        return layout.text(json -> new ReportForm(style, json).write(report, file, line));
    }

    /**
     * Writes a report as the details of a problem: {@code application/problem+json} (RFC 9457), with status 422 and the findings as an
     * extension.
     *
     * @param report  the report, not null
     * @return the JSON text in UTF-8, not null
     * @throws IllegalArgumentException if the report has no error: then there is no problem
     */
    public byte[] writeProblem(Report report) {
        return problem(report, Optional.empty());
    }

    /**
     * Writes a report as the details of a problem that happened to one document.
     *
     * @param report  the report, not null
     * @param instance  the address of the document or of the request that brought it, not null
     * @return the JSON text in UTF-8, not null
     * @throws IllegalArgumentException if the report has no error: then there is no problem
     */
    public byte[] writeProblem(Report report, URI instance) {
        return problem(report, Optional.of(instance));
    }

    /**
     * Writes reports as one log of a static analysis: SARIF 2.1.0.
     *
     * <p>The log has one run, with the documents as its artifacts and each finding as a result. Suppressed findings are results with a
     * suppression. Columns are Unicode code points.
     *
     * @param documents  the documents with their reports, in the order in which they are written, not null
     * @return the JSON text in UTF-8, not null
     */
    public byte[] writeSarif(List<ReportedDocument> documents) {
        List<SarifForm.Reported> copy = documents.stream()
                .map(document -> new SarifForm.Reported(document.uri(), document.report()))
                .toList();
        return layout.text(json -> new SarifForm(style, json).write(copy));
    }

    private byte[] problem(Report report, Optional<URI> instance) {
        if (report.isValid()) {
            throw new IllegalArgumentException("Report must have an error to be a problem but had none");
        }
        return layout.text(json -> new ProblemForm(style, json).write(report, instance));
    }
}
