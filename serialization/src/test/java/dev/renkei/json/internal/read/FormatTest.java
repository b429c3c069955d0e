package dev.renkei.json.internal.read;

import static dev.renkei.json.Payloads.places;
import static dev.renkei.json.Payloads.positions;
import static dev.renkei.json.Payloads.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.Payloads;
import dev.renkei.json.ReadResult;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.json.internal.write.JsonOut;
import dev.renkei.validation.Finding;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    /** A made-up past: version 0 named two properties otherwise. */
    private static final Format WITH_A_PAST =
            new Format(0, List.of(tokens -> new Renamed(tokens, Map.of("subject", "title", "members", "parties"))));

    private static final Format WITH_TWO_PASTS = new Format(
            0,
            List.of(
                    tokens -> new Renamed(tokens, Map.of("name", "subject")),
                    tokens -> new Renamed(tokens, Map.of("subject", "title"))));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "renkei/2, which is newer than this library, このライブラリより新しい版です",
        "renkei/999999999, which is newer than this library, このライブラリより新しい版です",
        "renkei/0, which there never was, 存在したことのない版です",
        "renkei/01, which names no version, 版の書き方ではありません",
        "renkei/1.0, which names no version, 版の書き方ではありません",
        "renkei/１, which names no version, 版の書き方ではありません",
        "renkei/-1, which names no version, 版の書き方ではありません",
        "renkei/9999999999, which names no version, 版の書き方ではありません",
        "Renkei/1, which names no version, 版の書き方ではありません",
        "renkei, which names no version, 版の書き方ではありません",
        "'', which names no version, 版の書き方ではありません"
    })
    void aVersionThatCannotBeReadIsToldApart(String stated, String english, String japanese) {
        ReadResult<Agreement> result = Payloads.read(payload(stated, "\"title\":\"協定\""));

        assertThat(result.getValue()).isEmpty();
        assertThat(places(result.getReport())).containsExactly("json.unsupported-version /format");
        Finding finding = result.getReport().getFindings().get(0);
        assertThat(finding.getMessage(Locale.ENGLISH))
                .isEqualTo("The format must be renkei/1, but it is " + stated + ", " + english);
        assertThat(finding.getMessage(Locale.JAPANESE))
                .isEqualTo("形式が「renkei/1」ではなく「" + stated + "」になっています（" + japanese + "）");
    }

    @Test
    void theFormatThatIsWrittenIsTheNewest() {
        assertThat(Format.CURRENT.header()).isEqualTo("renkei/1");
        assertThat(WITH_A_PAST.version()).isEqualTo(1);
        assertThat(WITH_TWO_PASTS.version()).isEqualTo(2);
    }

    @Test
    void anEarlierVersionIsReadByItsStep() {
        PayloadReader.Result<Agreement> result = read(WITH_A_PAST, payload("renkei/0", "\"subject\":\"協定\""));

        assertThat(result.report().isValid()).isTrue();
        assertThat(result.value().orElseThrow())
                .isEqualTo(
                        Payloads.read(payload("renkei/1", "\"title\":\"協定\"")).orElseThrow());
    }

    @Test
    void theVersionIsFoundWhereverItStands() {
        String payload = "{\"subject\":\"協定\",\"parties\":[{\"organization\":\"甲市\"},{\"organization\":\"乙会\"}],"
                + "\"extensions\":{\"format\":\"renkei/1\"},\"type\":\"agreement\",\"format\":\"renkei/0\"}";

        assertThat(read(WITH_A_PAST, payload).report().isValid()).isTrue();
    }

    @Test
    void aVersionIsReadByTheStepsFromItOnAndNoOthers() {
        assertThat(read(WITH_TWO_PASTS, payload("renkei/0", "\"name\":\"協定\""))
                        .report()
                        .isValid())
                .isTrue();
        assertThat(read(WITH_TWO_PASTS, payload("renkei/1", "\"subject\":\"協定\""))
                        .report()
                        .isValid())
                .isTrue();
        assertThat(read(WITH_TWO_PASTS, payload("renkei/2", "\"title\":\"協定\""))
                        .report()
                        .isValid())
                .isTrue();
        assertThat(places(read(WITH_TWO_PASTS, payload("renkei/1", "\"name\":\"協定\""))
                        .report()))
                .containsExactly("json.unknown-property /name");
        assertThat(places(read(WITH_TWO_PASTS, payload("renkei/3", "\"title\":\"協定\""))
                        .report()))
                .containsExactly("json.unsupported-version /format");
    }

    @Test
    void whatIsFoundStandsWhereThePayloadHasIt() {
        String payload = "{\"format\":\"renkei/0\",\"type\":\"agreement\",\n\"subject\":\"協定\",\n"
                + "\"members\":[{\"organization\":\"甲市\"},\n{\"organization\":\"甲市\"}],\n\"title\":\"二つ目\"}";

        assertThat(positions(read(WITH_A_PAST, payload).report()))
                .containsExactly("4:1 agreement.party.duplicate", "5:1 json.duplicate-property");
    }

    @Test
    void aPayloadThatBreaksOffBeforeItsHeaderIsMalformed() {
        assertThat(places(read(WITH_A_PAST, "{\"subject\":\"協定\",").report())).contains("json.malformed ");
        assertThat(places(read(WITH_A_PAST, "[]").report())).containsExactly("json.wrong-type ");
        assertThat(places(read(
                                WITH_A_PAST,
                                payload("renkei/0", "\"subject\":\"協定\"").replace("\"renkei/0\"", "0"))
                        .report()))
                .contains("json.wrong-type /format");
    }

    private static PayloadReader.Result<Agreement> read(Format format, String payload) {
        ReadSettings settings =
                new ReadSettings(RenkeiValidator.standard(), new Limits(Map.of()), Severity.ERROR, format, 1);
        Codec<Agreement> codec = Codecs.of(Agreement.class);
        return new PayloadReader<>(codec::readPlainly, codec::read, settings, utf8(payload)).read();
    }

    private static String payload(String format, String title) {
        return "{\"format\":\"" + format + "\",\"type\":\"agreement\"," + title
                + ",\"parties\":[{\"organization\":\"甲市\"},{\"organization\":\"乙会\"}]}";
    }

    /** Shows properties by their later names. */
    private static final class Renamed implements Tokens {

        private final Tokens tokens;
        private final Map<String, String> names;

        Renamed(Tokens tokens, Map<String, String> names) {
            this.tokens = tokens;
            this.names = names;
        }

        @Override
        public JsonKind kind() {
            return tokens.kind();
        }

        @Override
        public void start() {
            tokens.start();
        }

        @Override
        public Optional<String> nextName() {
            return tokens.nextName().map(name -> names.getOrDefault(name, name));
        }

        @Override
        public String name() {
            return names.getOrDefault(tokens.name(), tokens.name());
        }

        @Override
        public void toValue() {
            tokens.toValue();
        }

        @Override
        public boolean nextElement() {
            return tokens.nextElement();
        }

        @Override
        public String text() {
            return tokens.text();
        }

        @Override
        public void skip() {
            tokens.skip();
        }

        @Override
        public void copyTo(JsonOut out) {
            tokens.copyTo(out);
        }

        @Override
        public Optional<String> excerptAt(long mark) {
            return tokens.excerptAt(mark);
        }

        @Override
        public Optional<String> excerpt() {
            return tokens.excerpt();
        }

        @Override
        public long mark() {
            return tokens.mark();
        }

        @Override
        public Optional<Finding.Position> positionOf(long mark) {
            return tokens.positionOf(mark);
        }
    }
}
