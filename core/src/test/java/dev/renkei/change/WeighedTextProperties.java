package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WeighedTextProperties {

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> words =
                Arbitraries.strings().withChars("子どもの健康と福祉に関すること・、 ＡbＢ１1").ofMaxLength(12);
        return Arbitraries.oneOf(words, Arbitraries.strings().ofMaxLength(6))
                .list()
                .ofMaxSize(6);
    }

    @Property
    void similarityIsTheSameFromEitherSideAndBetweenNoughtAndOne(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> after) {
        WeighedText.Sides sides = WeighedText.weigh(before, after);
        for (WeighedText was : sides.before()) {
            for (WeighedText is : sides.after()) {
                assertThat(was.similarityTo(is)).isEqualTo(is.similarityTo(was)).isBetween(0.0, 1.0);
                assertThat(was.shareIn(is)).isBetween(0.0, 1.0);
                assertThat(was.shareIn(List.of(is, was))).isBetween(0.0, 1.0);
            }
        }
    }

    @Property
    void aTextWithWordsIsWhollySimilarToItself(@ForAll("texts") List<String> texts) {
        WeighedText.Sides sides = WeighedText.weigh(texts, texts);
        for (int i = 0; i < texts.size(); i++) {
            WeighedText text = sides.before().get(i);
            assertThat(text.similarityTo(sides.after().get(i))).isEqualTo(text.isEmpty() ? 0 : 1);
        }
    }

    @Example
    void whatAllTextsHaveCountsLess() {
        List<String> many = List.of("防災に関すること", "福祉に関すること", "観光に関すること", "農業に関すること");
        List<String> revised = List.of("防災に関すること", "福祉に関すること", "観光に関すること", "教育に関すること");
        WeighedText farming = WeighedText.weigh(many, revised).before().get(3);
        WeighedText education = WeighedText.weigh(many, revised).after().get(3);
        assertThat(farming.similarityTo(education)).isLessThan(0.5);

        WeighedText.Sides alone = WeighedText.weigh(List.of("農業に関すること"), List.of("教育に関すること"));
        assertThat(alone.before().get(0).similarityTo(alone.after().get(0))).isGreaterThan(0.5);
    }

    @Example
    void widthCaseAndSpacesMakeNoDifference() {
        WeighedText.Sides sides = WeighedText.weigh(List.of("ＳＤＧｓ の推進 １"), List.of("sdgsの推進1"));
        assertThat(sides.before().get(0).similarityTo(sides.after().get(0))).isEqualTo(1);
    }
}
