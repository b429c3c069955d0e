package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.internal.codec.DocumentCodecs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GoldenFilesTest {

    static final List<String> DOCUMENTS = Payloads.DOCUMENTS;

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void writesADocumentAsItWasRead(String name) {
        byte[] document = Payloads.document(name);

        ReadResult<Agreement> result = Payloads.read(document);

        assertThat(result.isValid()).isTrue();
        assertThat(RenkeiJson.write(result.orElseThrow())).asString().isEqualTo(text(document));
    }

    @ParameterizedTest
    @FieldSource("DOCUMENTS")
    void writesTheCompactFormOnOneLineWithTheSameTokens(String name) {
        byte[] document = Payloads.document(name);
        Agreement agreement = Payloads.read(document).orElseThrow();

        byte[] compact = RenkeiJson.writeCompact(agreement);

        assertThat(text(compact)).doesNotContain("\n").isEqualTo(withoutIndentation(text(document)));
        assertThat(Payloads.read(compact).orElseThrow()).isEqualTo(agreement);
    }

    @Test
    void findsNothingElseInADocumentOnOneLine() {
        Agreement agreement =
                Payloads.read(Payloads.document("osaka-izumi-2017")).orElseThrow();

        ReadResult<Agreement> indented = Payloads.read(RenkeiJson.write(agreement));
        ReadResult<Agreement> compact = Payloads.read(RenkeiJson.writeCompact(agreement));

        assertThat(indented.getReport().getFindings()).isNotEmpty();
        assertThat(Payloads.places(compact.getReport()))
                .containsExactlyElementsOf(Payloads.places(indented.getReport()));
    }

    @Test
    void keepsTheOrderOfTheProperties() throws IOException {
        String declared = propertyLists().stream().collect(Collectors.joining("\n", "", "\n"));

        assertThat(declared).isEqualTo(resource("property-order.txt"));
    }

    /** Lists the types whose codec has properties, each with their names in the order in which they are written. */
    private static List<String> propertyLists() {
        return DocumentCodecs.all()
                .map(each -> each.type().getSimpleName() + ": " + String.join(", ", each.names()))
                .sorted()
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = GoldenFilesTest.class.getResourceAsStream(name)) {
            return text(Objects.requireNonNull(stream, name).readAllBytes());
        }
    }

    private static String withoutIndentation(String json) {
        return json.lines().map(String::strip).collect(Collectors.joining()).replace("\": ", "\":");
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
