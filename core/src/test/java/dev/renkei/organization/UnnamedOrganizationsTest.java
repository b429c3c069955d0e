package dev.renkei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedOrganizationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14事業者",
                "ほか３社",
                "県内全市町村",
                "中核市",
                "市内郵便局",
                "市内の事業者",
                "市内の自治会",
                "各自治会",
                "東海地方の高等学校",
                "東海の高等学校",
                "グループ各社",
                "個人",
                "非公表"
            })
    void areMeantByWordsThatNameNone(String words) {
        assertThat(UnnamedOrganizations.areMeantBy(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "東海高等学校",
                "東北高等学校",
                "関西高等学校",
                "東北大学",
                "府内自治会",
                "稲毛台町内自治会",
                "上町下自治会",
                "本村下町内会",
                "市町村振興協会",
                "中核市市長会",
                "特別区長会",
                "東京都市大学",
                "全国個人タクシー協会",
                "第3区自治会",
                "JAグループ"
            })
    void areNotMeantByNames(String name) {
        assertThat(UnnamedOrganizations.areMeantBy(name)).isFalse();
    }
}
