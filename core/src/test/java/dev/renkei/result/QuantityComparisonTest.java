package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.WordingMatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityComparisonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    260000 部       | 約26万部           | DIFFERS
                    ≈260000 部      | 約26万部           | AGREES
                    1742 市区町村   | 1,742              | AGREES
                    1742            | 1,742市区町村      | AGREES
                    1742 市区町村   | 1,741              | DIFFERS
                    1742 市区町村   | 1,742団体          | DIFFERS
                    12345000 円     | 12,345             | AGREES
                    1234000000 円   | 1,234              | AGREES
                    123450000 円    | 1,2345             | NOT_READ
                    12345 円        | 12,345             | AGREES
                    24690000 円     | 12,345             | DIFFERS
                    12345000 円     | 12,345円           | DIFFERS
                    ≈12345000 円    | 12,345             | DIFFERS
                    0 円            | 5                  | DIFFERS
                    64 社           | 64社4大学          | AGREES
                    4 大学          | 64社4大学          | AGREES
                    68 団体         | 64社4大学          | AGREES
                    60 社           | 64社4大学          | DIFFERS
                    518 件          | 901件中518件       | AGREES
                    901 件          | 901件中518件       | AGREES
                    383 件          | 901件中518件       | DIFFERS
                    10..20 人       | 10～20人           | AGREES
                    10..20          | 10～20人           | AGREES
                    10 人           | 10～20人           | DIFFERS
                    ≥2/3            | 3分の2以上         | AGREES
                    2/3             | 3分の2以上         | DIFFERS
                    10 人           | 原則10人（見込み） | AGREES
                    10 人           | 原則11人（見込み） | DIFFERS
                    13 市町村       | 府内13市町村       | AGREES
                    -3 人           | 3人減              | AGREES
                    95 人           | 35社60人           | DIFFERS
                    26 件           | 11協定15社         | DIFFERS
                    60 人           | 35社60人           | AGREES
                    15 市町         | 10市5町            | AGREES
                    10 か所         | 10ヶ所             | AGREES
                    10 か所         | 10箇所             | AGREES
                    10 カ国         | 10か国             | AGREES
                    10 か所         | 11箇所             | DIFFERS
                    1000 人         | 1,000名            | AGREES
                    1000 人         | 1,000社            | DIFFERS
                    500 ml          | 500ミリリットル    | AGREES
                    500 ml          | 0.5リットル        | AGREES
                    0.5 t           | 500kg              | AGREES
                    0.5 t           | 50kg               | DIFFERS
                    10..20 kg       | 10000～20000g      | AGREES
                    500 kg          | 500リットル        | DIFFERS
                    14 日           | 2週間              | AGREES
                    5 ポイント      | 5pt                | AGREES
                    5 set           | 5セット            | NOT_READ
                    6 set           | 5セット            | DIFFERS
                    ≈1000 人        | 千人規模           | AGREES
                    1000 人         | 千人規模           | AGREES
                    1.2 倍          | 1.2倍に増加        | AGREES
                    1.3 倍          | 1.2倍に増加        | DIFFERS
                    5 km            | 5㎞                | AGREES
                    12 時間          | 12h                | AGREES
                    30 min          | 30分               | AGREES
                    2 h             | 120分              | AGREES
                    12 時間          | 13h                | DIFFERS
                    10 ha           | 10ヘクタール       | AGREES
                    1234 ㎡         | 1,234平方メートル  | AGREES
                    3 トン          | 3t                 | AGREES
                    100 店          | 100店舗            | AGREES
                    50 %            | 半数               | AGREES
                    >50 %           | 過半数             | AGREES
                    50 %            | 過半数             | DIFFERS
                    40 %            | 半数               | DIFFERS
                    3 回/year       | 3回                | AGREES
                    3 回            | 年3回              | DIFFERS
                    100000 円/month | 月額10万円         | AGREES
                    24 回/year      | 月2回              | AGREES
                    25 回/year      | 月2回              | DIFFERS
                    57.5 %          | 518件（57.5％）    | AGREES
                    57 %            | 518件（57.5％）    | DIFFERS
                    3 柱            | 3本柱              | AGREES
                    4 柱            | 3本柱              | DIFFERS
                    -50 %           | 50%削減            | AGREES
                    50 %            | 50%削減            | AGREES
                    20 人           | 20人が受講         | AGREES
                    ≥95 %           | 95％以上が満足     | AGREES
                    95 %            | 95％以上が満足     | DIFFERS
                    10 人           | 十数名             | NOT_READ
                    10 人           | 1か月前            | NOT_READ
                    """)
    void comparesAQuantityWithItsWords(String quantity, String words, WordingMatch match) {
        assertThat(Quantity.parse(quantity).withAsWritten(words).compareAsWritten())
                .isEqualTo(match);
    }
}
