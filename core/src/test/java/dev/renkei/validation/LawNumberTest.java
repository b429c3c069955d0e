package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawNumberTest {

    @ParameterizedTest
    @CsvSource({
        "昭和36年法律第223号, 昭和36年法律第223号",
        "昭和３６年法律第２２３号, 昭和36年法律第223号",
        "昭和三十六年法律第二百二十三号, 昭和36年法律第223号",
        "令和元年法律第十九号, 令和元年法律第19号",
        "（昭和22年 法律第67号。以下「法」という。）, 昭和22年法律第67号",
    })
    void isReadInFiguresAndKanji(String words, String number) {
        assertThat(LawNumber.in(words)).map(LawNumber::toString).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成28年条例第12号", "昭和36年法律", "法律第223号", "昭和二三十年法律第一号", ""})
    void isNotReadOfOtherTexts(String words) {
        assertThat(LawNumber.in(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "災害対策基本法, 昭和36年法律第223号",
        "まち・ひと・しごと創生法, 平成26年法律第136号",
        "ﾏﾁ･ﾋﾄ･ｼｺﾞﾄ創生法, ",
        "災害対策基本法施行令, ",
        "みなと市見守り条例, ",
    })
    void isKnownByTheWholeTitleOfALaw(String title, String number) {
        assertThat(LawNumber.of(title).map(LawNumber::toString).orElse(null)).isEqualTo(number);
    }
}
