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
                    10 人           | 十数名             | NOT_READ
                    10 人           | 1か月前            | NOT_READ
                    """)
    void comparesAQuantityWithItsWords(String quantity, String words, WordingMatch match) {
        assertThat(Quantity.parse(quantity).withAsWritten(words).compareAsWritten())
                .isEqualTo(match);
    }
}
