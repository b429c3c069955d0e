package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures and periods in words, without a notation for machines. */
class FigureAndPeriodWordsTest {

    private static final Labels JAPANESE = new Labels(Locale.JAPANESE);
    private static final Labels ENGLISH = new Labels(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "24 か所 | 24か所 | 24 か所",
                "≈260000 部 | 約260,000部 | about 260,000 部",
                "≥300 台 | 300台以上 | at least 300 台",
                ">300 台 | 300台超 | more than 300 台",
                "≤300 台 | 300台以下 | at most 300 台",
                "<300 台 | 300台未満 | less than 300 台",
                "3 回/year | 年3回 | 3 回 a year",
                "≥2 回/month | 月2回以上 | at least 2 回 a month",
                "10..20 人 | 10～20人 | 10 to 20 人",
                "2/3 | 3分の2 | 2/3",
                "-500000000 円 | -500,000,000円 | -500,000,000 円",
                "12345.678 | 12,345.678 | 12,345.678",
            })
    void figureIsWordedWithItsThousandsSeparated(String figure, String japanese, String english) {
        assertThat(new FigureWords(JAPANESE).quantity(Quantity.parse(figure))).isEqualTo(japanese);
        assertThat(new FigureWords(ENGLISH).quantity(Quantity.parse(figure))).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FY2026/FY2028 | 2026年度～2028年度 | fiscal year 2026 to fiscal year 2028",
                "FY2016 | 2016年度 | fiscal year 2016",
                "2017-09/.. | 2017年9月～ | from September 2017",
                "../2017-03-31 | ～2017年3月31日 | until 31 March 2017",
                "2013 | 2013年 | 2013",
                "2008-10/2012-03 | 2008年10月～2012年3月 | October 2008 to March 2012",
            })
    void periodIsWordedWithItsBounds(String period, String japanese, String english) {
        assertThat(new PeriodWords(JAPANESE, Locale.JAPANESE).period(DatePeriod.parse(period)))
                .isEqualTo(japanese);
        assertThat(new PeriodWords(ENGLISH, Locale.ENGLISH).period(DatePeriod.parse(period)))
                .isEqualTo(english);
    }
}
