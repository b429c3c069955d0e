package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.renkei.declaration.DocumentType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.organization.Organization;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import dev.renkei.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever can be built can be written, and whatever is written can be read. */
class ExtremeProperties {

    /** A type, and a hundred characters of which some are shown by their codes. */
    private static final int MAX_PRINTED = 700;

    private static final ReadOptions ON_THE_DAY = ReadOptions.standard().withClock(Samples.clock());

    @Property
    void whateverADocumentIsBuiltOfItIsReadAsItIsWritten(@ForAll long seed) {
        Extremes extremes = new Extremes(seed);
        for (DocumentType<?, ?> type : Sampled.documentTypes()) {
            extremes.document(type).ifPresent(document -> assertReadAsWritten(type.getDocumentClass(), document));
        }
    }

    @Example
    void everyTypeOfDocumentIsBuiltOfExtremes() {
        Extremes extremes = new Extremes(1);
        for (DocumentType<?, ?> type : Sampled.documentTypes()) {
            List<?> built = IntStream.range(0, 40)
                    .mapToObj(i -> extremes.document(type))
                    .flatMap(Optional::stream)
                    .toList();

            assertThat(built).as("%s", type).isNotEmpty();
        }
    }

    @Property(tries = 20)
    void whateverADocumentIsBuiltOfItPrintsItsTypeAndWhatItIsOnOneLine(@ForAll long seed) {
        Extremes extremes = new Extremes(seed);
        for (DocumentType<?, ?> type : Sampled.documentTypes()) {
            extremes.document(type)
                    .ifPresent(document -> assertThat(document.toString())
                            .startsWith(type.getName() + "[")
                            .endsWith("]")
                            .doesNotContain("Optional")
                            .doesNotContainPattern("\\p{Cntrl}")
                            .hasSizeLessThan(MAX_PRINTED));
        }
    }

    @Example
    void everyOtherValueIsReadAsItIsWritten() {
        Extremes.pools().forEach((type, values) -> {
            if (Sampled.types().contains(type)) {
                assertThat(values).as("%s", type).isNotEmpty();
                values.forEach(value -> assertReadAsWritten(type, value));
            }
        });
    }

    private static void assertReadAsWritten(Class<?> type, Object value) {
        ReadResult<?> result = RenkeiJson.read(RenkeiJson.write(value), type, ON_THE_DAY);

        assertThat(result.getReport().getFindings())
                .as("%s", value)
                .noneMatch(finding -> finding.getCode().startsWith("json."));
        assertThat(result.orElseThrow()).isEqualTo(value);
        assertThat(value.toString()).as("%s", type).isNotNull();
    }

    @Example
    void organizationsAreNestedUpToALimitThatReadersAllow() {
        Organization nested = Organization.of("1");
        for (int depth = 2; depth <= Organization.MAX_DEPTH; depth++) {
            nested = Organization.builder().name("" + depth).partOf(nested).build();
        }
        Organization deepest = nested;

        assertReadAsWritten(Organization.class, deepest);
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() ->
                        Organization.builder().name("協会").addSuccessor(deepest).build())
                .withMessage("Organizations must be nested at most 40 levels deep, but 協会 is nested deeper");

        String tooDeep = "{\"name\":\"協会\",\"partOf\":"
                + new String(RenkeiJson.writeCompact(deepest), StandardCharsets.UTF_8) + "}";
        assertThat(RenkeiJson.read(tooDeep.getBytes(StandardCharsets.UTF_8), Organization.class, ON_THE_DAY)
                        .getReport()
                        .getFindings())
                .extracting(finding -> finding.getCode() + " " + finding.getPointer())
                .containsExactly("json.invalid-scalar ");
    }

    @Example
    void theTextOfAQuantityWithoutWordsOrNotesIsReadBackAsThatQuantity() {
        assertThat(Extremes.pools().get(Quantity.class)).hasSizeGreaterThan(100).allSatisfy(each -> {
            Quantity quantity = (Quantity) each;
            Quantity read = Quantity.parse(quantity.toString());

            assertThat(read.agreesWith(quantity)).as("%s", quantity).isTrue();
            assertThat(read.equals(quantity)).as("%s", quantity).isEqualTo(hasNeitherWordsNorNotes(quantity));
        });
    }

    private static boolean hasNeitherWordsNorNotes(Quantity quantity) {
        return quantity.getAsWritten().isEmpty()
                && quantity.getScope().isEmpty()
                && quantity.getAsOf().isEmpty()
                && quantity.getRole() == FigureRole.STATED;
    }
}
