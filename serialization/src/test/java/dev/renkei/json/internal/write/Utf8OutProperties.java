package dev.renkei.json.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.testing.Samples;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What Jackson would write is written, byte for byte. */
class Utf8OutProperties {

    @Property
    void writesTextsAsJacksonDoes(@ForAll("texts") List<String> texts) {
        assertThatJacksonWritesTheSame(out -> {
            out.startArray();
            texts.forEach(out::text);
            out.endArray();
        });
    }

    @Property
    void writesNamesAsJacksonDoes(@ForAll("texts") List<String> names) {
        assertThatJacksonWritesTheSame(out -> {
            out.startObject();
            for (String name : names) {
                out.name(name);
                out.nothing();
                out.name(new WrittenName(name));
                out.flag(name.isEmpty());
            }
            out.endObject();
        });
    }

    @Property(tries = 20)
    void writesSamplesAsJacksonDoes(@ForAll @IntRange(max = 1000) int seed) {
        Samples.agreements(seed)
                .limit(3)
                .forEach(each -> assertThatJacksonWritesTheSame(out -> Codecs.write(each, out)));
    }

    @Property(tries = 20)
    void laysNestedValuesOutAsJacksonDoes(@ForAll @IntRange(max = 100) int depth) {
        assertThatJacksonWritesTheSame(out -> {
            for (int i = 0; i < depth; i++) {
                out.startArray();
                out.startObject();
                out.endObject();
                out.number(i);
                out.startObject();
                out.name("a");
                out.number("1.50E+3");
                out.name("b");
            }
            out.text("");
            for (int i = 0; i < depth; i++) {
                out.endObject();
                out.startArray();
                out.endArray();
                out.endArray();
            }
        });
    }

    @Example
    void escapesEachAsciiCharacterAsJacksonDoes() {
        StringBuilder all = new StringBuilder();
        for (char each = 0; each <= 0x80; each++) {
            all.append(each);
        }
        assertThatJacksonWritesTheSame(out -> out.text(all.toString()));
    }

    @Example
    void aTextOfEscapesAloneIsWrittenInTimeThatGrowsWithItsLength() {
        String text = "\u0001".repeat(1_000_000);

        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThatJacksonWritesTheSame(out -> out.text(text)));
    }

    @Example
    void refusesHalfASurrogatePair() {
        assertThatIllegalArgumentException().isThrownBy(() -> Layout.COMPACT.textOf(out -> out.text("a\ud800")));
        assertThatIllegalArgumentException().isThrownBy(() -> Layout.COMPACT.textOf(out -> out.text("\udc00a")));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings()
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<String> usual =
                Arbitraries.strings().withChars("ab\"\\/\n\t\r\b\f\u0001\u007f\u0080é\u07ff\u0800年～\uffff");
        Arbitrary<String> pairs = Arbitraries.of("𠮷", "a𠮷\n𠮷b", "\uD83D\uDE00".repeat(300), "年".repeat(5000));
        return Arbitraries.oneOf(any, usual, pairs).list().ofMaxSize(8);
    }

    private static void assertThatJacksonWritesTheSame(Consumer<JsonOut> writer) {
        for (Layout layout : Layout.values()) {
            assertThat(new String(layout.textOf(writer), StandardCharsets.UTF_8))
                    .isEqualTo(new String(
                            layout.text(json -> writer.accept(new JacksonOut(json))), StandardCharsets.UTF_8));
        }
    }
}
