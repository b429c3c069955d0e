package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3        | 3
                    ３       | 3
                    （３）   | 3
                    (3)      | 3
                    ③        | 3
                    ⑶        | 3
                    ⒊        | 3
                    3.       | 3
                    ３．     | 3
                    12       | 12
                    ⑫        | 12
                    三       | 3
                    十二     | 12
                    （一）   | 1
                    第三     | 3
                    第３条   | 3
                    第2号    | 2
                    3項      | 3
                    Ⅲ        | 3
                    ⅲ        | 3
                    iv       | 4
                    IX       | 9
                    XIV      | 14
                    ア       | 1 36
                    イ       | 2 1
                    ロ       | 43 2
                    （ｳ）    | 3 24
                    い       | 2 1
                    A        | 1
                    ｂ       | 2
                    (c)      | 3
                    I        | 9 1
                    v        | 22 5
                    ◎        |
                    その他   |
                    ・       |
                    AB       |
                    """)
    void readsTheNumbersThatAnItemCanHave(String words, @Nullable String numbers) {
        Integer[] expected = Optional.ofNullable(numbers).stream()
                .flatMap(text -> Arrays.stream(text.split(" ", -1)))
                .map(Integer::valueOf)
                .toArray(Integer[]::new);
        assertThat(ItemNumbers.read(words)).containsExactlyInAnyOrder(expected);
    }

    @Test
    void readsNoNumberFromALongText() {
        assertThat(ItemNumbers.read("1".repeat(100_000))).isEmpty();
        assertThat(ItemNumbers.read("")).isEmpty();
        assertThat(ItemNumbers.read("99999999999")).isEmpty();
    }

    @Test
    void plainWordsMeanTheNumberThatTheyCanMean() {
        IntStream.rangeClosed(Character.MIN_VALUE, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .flatMap(each -> Stream.of(
                        each,
                        "(" + each + ")",
                        "（" + each + "）",
                        "(" + each + "）",
                        "1" + each,
                        "（" + each + "０）",
                        "第" + each + "条"))
                .filter(words -> ItemNumbers.plainNumber(words).isPresent())
                .forEach(words -> assertThat(ItemNumbers.readAll(words))
                        .as(words)
                        .containsExactly(ItemNumbers.plainNumber(words).getAsInt()));
        assertThat(ItemNumbers.plainNumber("③")).hasValue(3);
        assertThat(ItemNumbers.plainNumber("（３）")).hasValue(3);
        assertThat(ItemNumbers.plainNumber("（１２）")).hasValue(12);
    }
}
