package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "é", "大", "𠮷", "\u0000", "\uFFFF", "\uFEFF"})
    void wholeCharactersHaveNoFault(String text) {
        byte[] bytes = utf8(text);

        assertThat(Utf8.firstFault(bytes)).isEqualTo(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4095, 8190, 8191, 8192, 8193, 100_000})
    void theFirstFaultIsFoundHoweverFarItIs(int before) {
        byte[] bytes = utf8("x".repeat(before) + "大");

        assertThat(Utf8.firstFault(bytes)).isEqualTo(bytes.length);
        assertThat(Utf8.firstFault(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(before);
        bytes[before] = (byte) 0xFF;
        assertThat(Utf8.firstFault(bytes)).isEqualTo(before);
    }

    /** Whole characters of each length, and bytes that begin, continue or break one. */
    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<byte[]> characters = Arbitraries.of(
                        "a", "abcdefgh", "é", "߿", "ࠀ", "協", "定", "\uD7FF", "\uE000", "\uFFFF", "𠮷", "\uDBFF\uDFFF")
                .map(Utf8Test::utf8);
        Arbitrary<byte[]> bytes = Arbitraries.of(
                        0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF, 0x8F, 0x90, 0x9F,
                        0xA0)
                .map(each -> new byte[] {each.byteValue()});
        return Arbitraries.frequencyOf(Tuple.of(9, characters), Tuple.of(1, bytes))
                .list()
                .ofMaxSize(30)
                .map(Utf8Test::joined);
    }

    @Property
    void theFirstFaultIsWhereADecoderStops(@ForAll("texts") byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text);
        StandardCharsets.UTF_8.newDecoder().decode(bytes, CharBuffer.allocate(text.length + 1), true);

        assertThat(Utf8.firstFault(text)).isEqualTo(bytes.position());
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    @Test
    void aMarkStandsAtTheBeginningOnly() {
        assertThat(Utf8.startsWithMark(utf8("\uFEFF{}"))).isTrue();
        assertThat(Utf8.startsWithMark(utf8("\uFEFF"))).isTrue();
        assertThat(Utf8.startsWithMark(utf8("{}\uFEFF"))).isFalse();
        assertThat(Utf8.startsWithMark(new byte[] {(byte) 0xEF, (byte) 0xBB})).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 0", "' \t\r\n', 0, 4", "'  x ', 0, 2", "'x  ', 1, 3", "'\u00A0', 0, 0", "'\f', 0, 0"})
    void onlyTheWhiteSpaceOfJsonIsSkipped(String text, int offset, int next) {
        assertThat(Utf8.skipBlank(utf8(text), offset)).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17})
    void aLineFeedIsFoundHoweverFarItIs(int before) {
        byte[] text = utf8("\n" + "x".repeat(before) + "\n\n");

        assertThat(Utf8.lineFeed(text, 1, text.length)).isEqualTo(1 + before);
        assertThat(Utf8.lineFeed(text, 1, 1 + before)).isEqualTo(1 + before);
    }

    @Test
    void aCharacterIsTakenWhole() {
        byte[] bytes = utf8("a大𠮷");

        assertThat(Utf8.characterAt(bytes, 0)).isEqualTo("a");
        assertThat(Utf8.characterAt(bytes, 1)).isEqualTo("大");
        assertThat(Utf8.characterAt(bytes, 4)).isEqualTo("𠮷");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`\\ud800`, true",
                "`\\uDFFF`, true",
                "`\\uD7FF`, false",
                "`\\uE000`, false",
                "`\\ud80x`, false",
                "`/ud800`, false",
                "`ud800`, false",
                "``, false"
            })
    void halfASurrogatePairIsKnownByItsEscape(String text, boolean half) {
        assertThat(Utf8.isBehindHalfPair(utf8(text), text.length())).isEqualTo(half);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
