package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import tools.jackson.databind.JsonNode;

/** The schema and the reader refuse the same places of whatever becomes of a document. */
class SchemaProperties {

    /** No schema tells how deep is too deep. */
    private static final ReadOptions DEEP =
            Payloads.OPTIONS.withLimits(ReadLimits.standard().withDepth(ReadLimits.MAX_DEPTH));

    private static final SchemaJudge AGREEMENTS = SchemaJudge.of(Agreement.class);
    private static final SchemaJudge REGISTERS = SchemaJudge.of(Register.class);

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void theSchemaTakesWhatIsWritten(@ForAll("agreements") Agreement agreement) {
        JsonNode written = Edit.MAPPER.readTree(RenkeiJson.write(agreement));

        assertThat(AGREEMENTS.placesIn(written)).isEmpty();
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void agreeOnChangedAgreements(@ForAll("agreements") Agreement agreement, @ForAll("edits") List<Edit> edits) {
        agreeOn(RenkeiJson.write(agreement), edits, Agreement.class, AGREEMENTS);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void agreeOnChangedPublishedAgreements(
            @ForAll("publishedAgreements") String document, @ForAll("edits") List<Edit> edits) {
        agreeOn(Payloads.document(document), edits, Agreement.class, AGREEMENTS);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void agreeOnChangedPublishedRegisters(
            @ForAll("publishedRegisters") String document, @ForAll("edits") List<Edit> edits) {
        agreeOn(Payloads.document(document), edits, Register.class, REGISTERS);
    }

    private static void agreeOn(byte[] document, List<Edit> edits, Class<?> type, SchemaJudge judge) {
        JsonNode tree = Edit.MAPPER.readTree(document);
        edits.forEach(edit -> edit.apply(tree));
        byte[] payload = Edit.MAPPER.writeValueAsBytes(tree);

        judge.agreesWith(RenkeiJson.read(payload, type, DEEP), payload);
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return Sampled.agreements();
    }

    @Provide
    Arbitrary<String> publishedAgreements() {
        return Arbitraries.of(Payloads.DOCUMENTS);
    }

    @Provide
    Arbitrary<String> publishedRegisters() {
        return Arbitraries.of("coop-mirai-2017", "mhlw-cases-2018", "tokyo-networks-2023");
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.of(Edit.Kind.values()),
                        Arbitraries.integers().between(0, 10_000),
                        Arbitraries.integers().between(0, 10_000))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
