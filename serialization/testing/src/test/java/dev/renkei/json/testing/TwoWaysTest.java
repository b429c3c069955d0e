package dev.renkei.json.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiModule;
import dev.renkei.json.ReportedException;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import dev.renkei.validation.StructureRules;
import dev.renkei.validation.Suppression;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whichever way a payload is read, the verdict, the value and the findings are the same. */
class TwoWaysTest {

    /** A tenth are mutants of whole documents, the others of parts. */
    private static final int MUTANTS = Integer.getInteger("renkei.mutants", 4000);

    private static final int WITH_POLICY = 200;
    private static final int MAX_FAULTS = 10;

    private static final ReadOptions OPTIONS = ReadOptions.standard().withClock(Breakers.CLOCK);

    /** Weighs differently, and suppresses by places. */
    private static final ReadOptions WEIGHING = OPTIONS.withPolicy(Policy.builder()
            .putSeverity("text.blank", Severity.WARNING)
            .putSeverity("json.unknown-property", Severity.INFO)
            .addSuppressions(Suppression.of("date.as-written-mismatch", "/concludedOn", "known"))
            .addSuppressions(Suppression.of("text.not-normalised", "/title", "known"))
            .build());

    private static final Mutants OF_RICH_DOCUMENTS = Mutants.of(Bases.rich(), 20);

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new RenkeiModule(OPTIONS)).build();

    /** What the mapper finds before Renkei does, or not at all. */
    private static final Set<String> OF_THE_WHOLE = Set.of(
            StructureRules.MALFORMED.getCode(),
            StructureRules.TRAILING_CONTENT.getCode(),
            StructureRules.LIMIT_EXCEEDED.getCode());

    @Test
    void mutantsAreJudgedAlike() {
        assertThatMutantsAreJudgedAlike(OF_RICH_DOCUMENTS, MUTANTS / 10);
    }

    @Test
    void mutantsOfSmallDocumentsAreJudgedAlike() {
        assertThatMutantsAreJudgedAlike(Mutants.ofParts(Bases.rich()), MUTANTS - MUTANTS / 10);
    }

    @Test
    @Tag("thorough")
    void aMillionMutantsAreJudgedAlike() {
        List<Document> documents = Stream.concat(Bases.rich().stream(), Bases.ofPractice().stream())
                .toList();
        assertThatMutantsAreJudgedAlike(Mutants.of(documents, 300), 100_000);
        assertThatMutantsAreJudgedAlike(Mutants.ofParts(documents), 900_000);
    }

    @Test
    void isValidFollowsThePolicyAsReadingDoes() {
        assertThat(IntStream.range(0, WITH_POLICY).filter(each -> {
                    byte[] payload = OF_RICH_DOCUMENTS.at(each);
                    return RenkeiJson.isValid(payload, Agreement.class, WEIGHING)
                            != RenkeiJson.read(payload, Agreement.class, WEIGHING)
                                    .isValid();
                }))
                .isEmpty();
    }

    private static void assertThatMutantsAreJudgedAlike(Mutants mutants, int count) {
        List<String> faults = IntStream.range(0, count)
                .parallel()
                .boxed()
                .flatMap(each ->
                        faultOf(mutants.at(each), mutants.typeOf(each))
                                .map(fault -> "mutant " + each + ": " + fault)
                                .stream())
                .limit(MAX_FAULTS)
                .toList();

        assertThat(faults).isEmpty();
    }

    /** Returns how the ways differ for a payload, empty if they do not. */
    private static <T> Optional<String> faultOf(byte[] payload, Class<T> type) {
        ReadResult<T> read = RenkeiJson.read(payload, type, OPTIONS);
        if (RenkeiJson.isValid(payload, type, OPTIONS) != read.isValid()) {
            return Optional.of("isValid is not that of " + read.getReport().getFindings());
        }
        List<String> structure = structureOf(read.getReport());
        if (structure.stream().anyMatch(TwoWaysTest::isOfTheWhole)) {
            return Optional.empty();
        }
        Object expected = read.getValue().<Object>map(value -> value).orElse(structure);
        return Optional.of(mapped(payload, type))
                .filter(mapped -> !mapped.equals(expected))
                .map(mapped -> "a mapper reads " + mapped + " and not " + expected);
    }

    /** Returns what a mapper reads: a value, or what it finds in the structure. */
    private static <T> Object mapped(byte[] payload, Class<T> type) {
        try {
            return MAPPER.readValue(payload, type);
        } catch (ReportedException e) {
            return structureOf(e.getReport());
        }
    }

    private static List<String> structureOf(Report report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().startsWith("json."))
                .map(finding ->
                        finding.getCode() + " " + finding.getPointer() + " " + finding.getMessage(Locale.ENGLISH))
                .toList();
    }

    private static boolean isOfTheWhole(String finding) {
        return OF_THE_WHOLE.stream().anyMatch(code -> finding.startsWith(code + " "));
    }
}
