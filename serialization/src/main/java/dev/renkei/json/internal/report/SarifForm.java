package dev.renkei.json.internal.report;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/**
 * Writes reports as a log of SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).
 *
 * @param style  for whom the log is written
 * @param json  where the log is written to
 */
public record SarifForm(ReportStyle style, JsonGenerator json) {

    /** A document with the report about it. */
    public record Reported(URI uri, Report report) {}

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** What SARIF has where there is no index. */
    private static final int NO_INDEX = -1;

    public void write(List<Reported> documents) {
        List<Rule> rules = brokenRules(documents);
        Map<URI, Integer> artifacts = indexes(documents.stream().map(Reported::uri));
        json.writeStartObject();
        json.writeStringProperty("$schema", SCHEMA);
        json.writeStringProperty("version", VERSION);
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        writeTool(rules);
        json.writeStringProperty("language", style.language().toLanguageTag());
        json.writeStringProperty("columnKind", "unicodeCodePoints");
        writeLineEnds();
        writeArtifacts(artifacts.keySet());
        writeResults(documents, indexes(rules.stream()), artifacts);
        writeProfiles(documents);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Returns the rules that are broken somewhere, in the order of the catalogue. */
    private static List<Rule> brokenRules(List<Reported> documents) {
        Set<Rule> broken = new HashSet<>();
        documents.forEach(
                document -> all(document.report()).map(Finding::getRule).forEach(broken::add));
        return RuleCatalogue.getRules().stream().filter(broken::contains).toList();
    }

    /** Returns the indexes of values by their order, equal ones having the same. */
    private static <T> Map<T, Integer> indexes(Stream<T> values) {
        Map<T, Integer> indexes = new LinkedHashMap<>();
        values.forEach(value -> indexes.putIfAbsent(value, indexes.size()));
        return indexes;
    }

    private static Stream<Finding> all(Report report) {
        return Stream.concat(report.getFindings().stream(), report.getSuppressedFindings().stream());
    }

    private void writeTool(List<Rule> rules) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Renkei");
        json.writeArrayPropertyStart("rules");
        rules.forEach(this::writeRule);
        json.writeEndArray();
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("ruleSetVersion", RuleCatalogue.getVersion());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRule(Rule rule) {
        SarifText text = new SarifText(style.language());
        json.writeStartObject();
        json.writeStringProperty("id", rule.getCode());
        writeText("shortDescription", text.shortDescription(rule));
        writeText("fullDescription", text.reason(rule));
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", levelOf(rule.getSeverity()));
        json.writeEndObject();
        style.addressOf(rule).ifPresent(address -> json.writeStringProperty("helpUri", address.toString()));
        writeText("help", text.repair(rule));
        json.writeEndObject();
    }

    private void writeText(String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private void writeLineEnds() {
        json.writeArrayPropertyStart("newlineSequences");
        Stream.of("\r\n", "\n", "\r").forEach(json::writeString);
        json.writeEndArray();
    }

    private void writeArtifacts(Iterable<URI> uris) {
        json.writeArrayPropertyStart("artifacts");
        for (URI uri : uris) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("uri", uri.toASCIIString());
            json.writeEndObject();
            json.writeStringProperty("mimeType", "application/json");
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeProfiles(List<Reported> documents) {
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("profiles");
        documents.stream()
                .map(document -> document.report().getProfile().name())
                .distinct()
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeResults(List<Reported> documents, Map<Rule, Integer> rules, Map<URI, Integer> artifacts) {
        json.writeArrayPropertyStart("results");
        for (Reported document : documents) {
            int artifact = artifacts.getOrDefault(document.uri(), NO_INDEX);
            all(document.report()).forEach(finding -> {
                json.writeStartObject();
                json.writeStringProperty("ruleId", finding.getCode());
                json.writeNumberProperty("ruleIndex", rules.getOrDefault(finding.getRule(), NO_INDEX));
                json.writeStringProperty("level", levelOf(finding.getSeverity()));
                writeText("message", new SarifText(style.language()).message(finding));
                writeLocation(document.uri(), artifact, finding);
                writeSuppressions(finding);
                json.writeEndObject();
            });
        }
        json.writeEndArray();
    }

    private void writeLocation(URI uri, int artifact, Finding finding) {
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", uri.toASCIIString());
        json.writeNumberProperty("index", artifact);
        json.writeEndObject();
        finding.getPosition().ifPresent(this::writeRegion);
        json.writeEndObject();
        if (!finding.getPointer().isEmpty()) {
            writeLogicalLocation(finding.getPointer());
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private void writeRegion(Finding.Position position) {
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", position.line());
        json.writeNumberProperty("startColumn", position.column());
        json.writeEndObject();
    }

    private void writeLogicalLocation(String pointer) {
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("name", pointer.substring(pointer.lastIndexOf('/') + 1));
        json.writeStringProperty("fullyQualifiedName", pointer);
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Writes an empty list where nothing is suppressed: without the list, nobody could tell. */
    private void writeSuppressions(Finding finding) {
        json.writeArrayPropertyStart("suppressions");
        finding.getSuppression().map(Suppression::reason).ifPresent(reason -> {
            json.writeStartObject();
            json.writeStringProperty("kind", "external");
            json.writeStringProperty("status", "accepted");
            json.writeStringProperty("justification", reason);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static String levelOf(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
