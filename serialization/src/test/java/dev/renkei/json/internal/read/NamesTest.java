package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    /** Some begin in the same eight bytes, and some of so many fall into the same slot. */
    private static final List<String> MANY = Stream.concat(
                    Stream.of("language", "languages", "languageOfTheText", "languageOfTheNote"),
                    IntStream.range(4, 64).mapToObj(i -> "name" + i))
            .toList();

    @Test
    void everyNameIsFoundAtItsIndex() {
        assertThat(indexesOf(MANY))
                .containsExactlyElementsOf(IntStream.range(0, 64).boxed().toList());
    }

    @Test
    void nameThatOnlyBeginsOrEndsLikeAnotherIsNotKnown() {
        Names names = new Names(MANY);

        assertThat(List.of("lang", "languageOf", "languageOfTheTexts", "languageInTheText", "name", "xname4", ""))
                .noneMatch(name -> Names.isKnown(indexOf(name, names)));
    }

    private static List<Integer> indexesOf(List<String> texts) {
        Names names = new Names(texts);
        return texts.stream().map(name -> indexOf(name, names)).toList();
    }

    private static int indexOf(String name, Names names) {
        return names.indexAt((name + "\":1}").getBytes(StandardCharsets.UTF_8), 0);
    }
}
