package dev.renkei.json;

import static dev.renkei.json.Payloads.agreement;
import static dev.renkei.json.Payloads.positions;
import static dev.renkei.json.Payloads.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.agreement.Agreement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentLinesTest {

    private static final String BAD = agreement("\"concludedOn\":\"2017-02-30\"");

    @Test
    void eachLineHoldsADocument() {
        List<ReadResult<Agreement>> results = read(agreement() + "\n" + agreement("\"id\":\"b\"") + "\n");

        assertThat(results).hasSize(2).allMatch(ReadResult::isValid);
        assertThat(results.get(1).orElseThrow().getId()).contains("b");
    }

    @Test
    void theLastLineNeedsNoLineFeed() {
        assertThat(read(agreement() + "\n" + agreement())).hasSize(2).allMatch(ReadResult::isValid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\r\n \t\n"})
    void blankLinesHoldNothing(String blank) {
        assertThat(read(blank)).isEmpty();
        assertThat(read(blank + agreement() + "\n" + blank)).hasSize(1).allMatch(ReadResult::isValid);
    }

    @Test
    void whatIsFoundStandsAtItsLineOfTheStream() {
        String lines = agreement() + "\r\n\n" + BAD + "\r\n" + agreement("\"purpose\":\"\"") + "\n{\n";

        List<List<String>> found = read(lines).stream()
                .map(result -> positions(result.getReport()))
                .toList();

        assertThat(found.get(0)).isEmpty();
        assertThat(found.get(1)).singleElement().asString().startsWith("3:").endsWith(" json.invalid-scalar");
        assertThat(found.get(2)).singleElement().asString().startsWith("4:").endsWith(" text.blank");
        assertThat(found.get(3)).contains("5:2 json.malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void aLineThatBreaksOffDoesSoOnItsOwnLine(String end) {
        assertThat(read("{\"a\":" + end + agreement() + end))
                .satisfiesExactly(
                        broken -> assertThat(positions(broken.getReport())).contains("1:6 json.malformed"),
                        next -> assertThat(next.isValid()).isTrue());
    }

    @Test
    void theReturnAtTheEndOfALineIsNoPartOfIt() {
        assertThat(RenkeiJson.lines(new ByteArrayInputStream(utf8("{}\r\n{}\r")), ReadLimits.standard()))
                .extracting(DocumentLine::getLength)
                .containsExactly(2, 2);
    }

    @Test
    void linesAreHandedOutWithTheirNumbersBeforeTheyAreRead() {
        String text = agreement() + "\r\n\n" + BAD + "\n";

        try (Stream<DocumentLine> lines =
                RenkeiJson.lines(new ByteArrayInputStream(utf8(text)), ReadLimits.standard())) {
            List<DocumentLine> all = lines.toList();

            assertThat(all).extracting(DocumentLine::getNumber).containsExactly(1, 3);
            assertThat(all.get(1)).hasToString("line 3 (" + utf8(BAD).length + " bytes)");
            assertThat(all.get(1).getPayload())
                    .isEqualTo(utf8(BAD))
                    .hasSize(all.get(1).getLength());
            assertThat(all.get(0).read(Agreement.class, Payloads.OPTIONS).isValid())
                    .isTrue();
            assertThat(positions(
                            all.get(1).read(Agreement.class, Payloads.OPTIONS).getReport()))
                    .singleElement()
                    .asString()
                    .startsWith("3:");
        }
    }

    @Test
    void aLineThatIsTooLongIsOneFindingAndTheNextIsRead() {
        ReadOptions narrow = Payloads.OPTIONS.withLimits(ReadLimits.standard().withBytes(utf8(agreement()).length));
        String lines = agreement() + "\n" + agreement("\"id\":\"" + "x".repeat(100_000) + "\"") + "\n" + agreement();

        List<ReadResult<Agreement>> results = read(new ByteArrayInputStream(utf8(lines)), narrow);

        assertThat(results).hasSize(3);
        assertThat(results.get(0).isValid()).isTrue();
        assertThat(positions(results.get(1).getReport())).containsExactly("2:1 json.limit-exceeded");
        assertThat(results.get(2).isValid()).isTrue();
    }

    @Test
    void aLineThatIsNotUtf8IsOneFindingAndTheNextIsRead() {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes(new byte[] {'{', (byte) 0xFF, '}', '\n'});
        lines.writeBytes(utf8(agreement()));

        List<ReadResult<Agreement>> results = read(new ByteArrayInputStream(lines.toByteArray()), Payloads.OPTIONS);

        assertThat(positions(results.get(0).getReport())).containsExactly("1:2 json.malformed");
        assertThat(results.get(1).isValid()).isTrue();
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        InputStream endless = new Endless(utf8(agreement() + "\n"));

        assertThat(RenkeiJson.readLines(endless, Agreement.class, Payloads.OPTIONS)
                        .limit(3))
                .hasSize(3)
                .allMatch(ReadResult::isValid);
    }

    /** Longer than the blocks in which the stream is read, and ending at each place about the border of one. */
    @ParameterizedTest
    @ValueSource(ints = {-2, -1, 0, 1, 2, 70_000})
    void linesOfAnyLengthAreWhole(int beyond) {
        String filler = "x".repeat(65_536 + beyond);
        InputStream in = new ByteArrayInputStream(utf8(filler + "\ny\n" + filler));

        try (Stream<DocumentLine> lines = RenkeiJson.lines(in, ReadLimits.standard())) {
            assertThat(lines.map(line -> new String(line.getPayload(), StandardCharsets.UTF_8)))
                    .containsExactly(filler, "y", filler);
        }
    }

    @Test
    void aParallelStreamKeepsTheOrder() {
        String lines = IntStream.range(0, 1000)
                .mapToObj(i -> agreement("\"id\":\"a" + i + "\"") + "\n\n")
                .collect(Collectors.joining());

        assertThat(RenkeiJson.readLines(new ByteArrayInputStream(utf8(lines)), Agreement.class, Payloads.OPTIONS)
                        .parallel()
                        .map(result -> result.orElseThrow().getId().orElseThrow())
                        .toList())
                .containsExactlyElementsOf(
                        IntStream.range(0, 1000).mapToObj(i -> "a" + i).toList());
    }

    @Test
    void nothingIsReadUntilItIsAskedFor() {
        InputStream broken = new Broken();
        Stream<ReadResult<Agreement>> results = RenkeiJson.readLines(broken, Agreement.class, Payloads.OPTIONS);
        Iterator<ReadResult<Agreement>> each = results.iterator();

        assertThatThrownBy(each::hasNext)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("Line 1 must be readable but was not");
    }

    @Test
    void closingTheResultsClosesTheInput() {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        RenkeiJson.readLines(in, Agreement.class, Payloads.OPTIONS).close();

        assertThat(closed).containsExactly(true);
    }

    @Test
    void onlyTypesOfRenkeiAreReadFromLines() {
        InputStream none = InputStream.nullInputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.readLines(none, String.class, Payloads.OPTIONS))
                .withMessage("Type must be one of Renkei's but was java.lang.String");
    }

    @Test
    void whatIsWrittenAsLinesIsReadAsTheSame() throws IOException {
        List<Agreement> documents = IntStream.range(0, 50)
                .mapToObj(i -> Payloads.read(agreement("\"id\":\"a" + i + "\"", "\"purpose\":\"一\\n二\\u2028三\""))
                        .orElseThrow())
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RenkeiJson.writeLines(documents.stream(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
        assertThat(read(new ByteArrayInputStream(out.toByteArray()), Payloads.OPTIONS))
                .extracting(ReadResult::orElseThrow)
                .containsExactlyElementsOf(documents);
    }

    @Test
    void theLinesBeforeWhatCannotBeWrittenAreThere() {
        Agreement agreement = Payloads.read(agreement()).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiJson.writeLines(Stream.of(agreement, "no document"), out));

        assertThat(out.toByteArray()).isEqualTo(utf8(agreement() + "\n"));
    }

    private static List<ReadResult<Agreement>> read(String lines) {
        return read(new ByteArrayInputStream(utf8(lines)), Payloads.OPTIONS);
    }

    private static List<ReadResult<Agreement>> read(InputStream lines, ReadOptions options) {
        try (Stream<ReadResult<Agreement>> results = RenkeiJson.readLines(lines, Agreement.class, options)) {
            return results.toList();
        }
    }

    /** Repeats a line for ever. */
    private static final class Endless extends InputStream {

        private final byte[] line;
        private int next;

        Endless(byte[] line) {
            this.line = Arrays.copyOf(line, line.length);
        }

        @Override
        public int read() {
            int each = line[next] & 0xFF;
            next = (next + 1) % line.length;
            return each;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            for (int i = 0; i < length; i++) {
                target[offset + i] = (byte) read();
            }
            return length;
        }
    }
}
