package dev.renkei.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenCodeTest {

    private static final String SIGNS = "az09-A_ é";

    @Test
    void theFormOfCodesIsThatOfThePattern() {
        Stream<String> texts = texts(5);
        Stream<String> manyWords = IntStream.rangeClosed(30, 34).mapToObj(words -> "a-".repeat(words) + "a");
        assertThat(Stream.concat(texts, manyWords))
                .allMatch(text -> OpenCode.isCode(text) == text.matches(OpenCode.PATTERN));
    }

    /** Returns all texts of the signs up to a length. */
    private static Stream<String> texts(int length) {
        return length == 0
                ? Stream.of("")
                : texts(length - 1)
                        .flatMap(text -> text.length() < length - 1
                                ? Stream.of(text)
                                : Stream.concat(
                                        Stream.of(text),
                                        SIGNS.chars().mapToObj(sign -> text + Character.toString(sign))));
    }
}
