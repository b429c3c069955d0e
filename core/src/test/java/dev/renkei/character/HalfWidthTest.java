package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfWidthTest {

    @Test
    void narrowsDigitsLettersSignsAndSpaces() {
        assertThat(LookAlikes.toHalfWidth("平成２９年　ＳＯＳ（約１５．５％）～")).isEqualTo("平成29年 SOS(約15.5%)~");
    }

    @Test
    void narrowsTheWholeOfAsciiAndNothingBesideIt() {
        StringBuilder wide = new StringBuilder();
        StringBuilder narrow = new StringBuilder();
        for (char ascii = '!'; ascii <= '~'; ascii++) {
            wide.append((char) (ascii - '!' + '\uFF01'));
            narrow.append(ascii);
        }
        assertThat(LookAlikes.toHalfWidth(wide)).isEqualTo(narrow.toString());
        assertThat(LookAlikes.toHalfWidth("\uFF00\uFF5F")).isEqualTo("\uFF00\uFF5F");
    }

    @Test
    void leavesOtherCharactersAsTheyAre() {
        String text = "ｶﾅ かな カナ 漢字 −〜 \uD867\uDE3D \uD800 \u0000";
        assertThat(LookAlikes.toHalfWidth(text)).isEqualTo(text);
    }
}
