package dev.renkei.character;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.message.InvalidTextException;
import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class JapaneseNumeralsProperties {

    private static final long MAX = 9_999_9999_9999_9999L;

    @Property
    void readsEveryNumberInDigits(@ForAll @LongRange(min = 0, max = MAX) long number) {
        BigDecimal expected = BigDecimal.valueOf(number);
        assertThat(JapaneseNumerals.parse(Long.toString(number))).isEqualTo(expected);
        assertThat(JapaneseNumerals.parse(String.format(Locale.ROOT, "%,d", number)))
                .isEqualTo(expected);
        assertThat(JapaneseNumerals.parse(inKanjiDigits(number))).isEqualTo(expected);
    }

    @Property
    void readsEveryNumberInKanjiWithUnits(@ForAll @LongRange(min = 1, max = MAX) long number) {
        assertThat(JapaneseNumerals.parse(inKanji(number))).isEqualTo(BigDecimal.valueOf(number));
    }

    @Property
    void readsEveryNumberInDigitsWithLargeUnits(@ForAll @LongRange(min = 1, max = MAX) long number) {
        StringBuilder text = new StringBuilder();
        long power = 1_0000_0000_0000L;
        for (String unit : new String[] {"兆", "億", "万", ""}) {
            long section = number / power % 1_0000;
            text.append(section == 0 ? "" : section + unit);
            power /= 1_0000;
        }
        assertThat(JapaneseNumerals.parse(text)).isEqualTo(BigDecimal.valueOf(number));
    }

    @Property
    void readsFullWidthAsHalfWidth(@ForAll("numeralLike") String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '!' && c <= '~' ? c - '!' + '\uFF01' : c)));
        assertThat(outcome(wide.toString())).isEqualTo(outcome(text));
    }

    @Property
    void readsANumberThatIsNotNegativeOrRefusesTheText(@ForAll("numeralLike") String text) {
        try {
            assertThat(JapaneseNumerals.parse(text)).isNotNegative();
        } catch (InvalidTextException refused) {
            assertThat(refused.getFailure().getRule()).startsWith("JapaneseNumerals.");
            assertThat(refused.getFailure().getMessage(Locale.JAPANESE)).contains("「");
        }
    }

    @Provide
    Arbitrary<String> numeralLike() {
        return Arbitraries.strings()
                .withChars("0123456789,.〇零一二三九十百千万億兆".toCharArray())
                .withChars(" -人\uD842")
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    private static String outcome(String text) {
        try {
            return JapaneseNumerals.parse(text).toPlainString();
        } catch (InvalidTextException refused) {
            return refused.getFailure().getRule();
        }
    }

    private static String inKanjiDigits(long number) {
        StringBuilder text = new StringBuilder();
        Long.toString(number).chars().forEach(digit -> text.append("〇一二三四五六七八九".charAt(digit - '0')));
        return text.toString();
    }

    private static String inKanji(long number) {
        StringBuilder text = new StringBuilder();
        String digits = Long.toString(number);
        for (int i = 0; i < digits.length(); i++) {
            int rank = digits.length() - 1 - i;
            int digit = digits.charAt(i) - '0';
            boolean oneIsSilent = digit == 1 && rank % 4 != 0;
            if (digit > 0) {
                text.append(oneIsSilent ? "" : "〇一二三四五六七八九".substring(digit, digit + 1))
                        .append(new String[] {"", "十", "百", "千"}[rank % 4]);
            }
            boolean sectionIsEmpty = digits.substring(Math.max(0, i - 3), i + 1).matches("0*");
            if (rank % 4 == 0 && rank > 0 && !sectionIsEmpty) {
                text.append(new String[] {"万", "億", "兆"}[rank / 4 - 1]);
            }
        }
        return text.toString();
    }
}
