package dev.renkei.testing.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.document.Document;
import dev.renkei.document.ExtensionValue;
import dev.renkei.organization.Organization;
import dev.renkei.result.Quantity;
import dev.renkei.testing.Samplers;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a document shows all that it says, and nothing that it does not say. */
class DocumentTextTest {

    @Test
    void showsEachPropertyThatIsPresentOnALineOfItsOwn() {
        Agreement agreement = Agreement.builder()
                .title(LocalizedText.of("ja", "包括連携協定").with("en", "Comprehensive agreement"))
                .concludedOn(JapaneseDates.parse("平成29年２月８日（水）"))
                .addParty(Party.of(Organization.builder()
                        .name("みなと市")
                        .memberCount(Quantity.parse("約26万人")
                                .withScope(LocalizedText.of("世帯"))
                                .withAsOf(StatedDate.inferred(PartialDate.of(2024))))
                        .build()))
                .addParty(Party.of("みなと生活協同組合"))
                .addField(CooperationField.builder()
                        .label("その他")
                        .catchAll(true)
                        .addSdgGoals(3, 11)
                        .build())
                .addPlans(
                        Plan.builder().build(),
                        Plan.builder()
                                .period(StatedPeriod.of(DatePeriod.parse("FY2026/FY2028")))
                                .build())
                .putExtension("memo/1", ExtensionValue.parse("{\"a\":1}"))
                .build();

        assertThat(DocumentText.of(agreement).lines())
                .containsExactly(
                        "Agreement",
                        "/concludedOn: 2017-02-08 (平成29年２月８日（水）)",
                        "/extensions/memo~11: {\"a\":1}",
                        "/fields/0/catchAll: true",
                        "/fields/0/label: その他",
                        "/fields/0/sdgGoals/0: 3",
                        "/fields/0/sdgGoals/1: 11",
                        "/parties/0/organization/memberCount: ≈260000 人",
                        "/parties/0/organization/memberCount/asOf: 2024",
                        "/parties/0/organization/memberCount/asOf/basis: INFERRED",
                        "/parties/0/organization/memberCount/asWritten: 約26万人",
                        "/parties/0/organization/memberCount/scope: 世帯",
                        "/parties/0/organization/name: みなと市",
                        "/parties/1/organization/name: みなと生活協同組合",
                        "/plans/0: Plan",
                        "/plans/1/period: FY2026/FY2028",
                        "/title/en: Comprehensive agreement",
                        "/title/ja: 包括連携協定");
    }

    @Test
    void showsAPartAlone() {
        assertThat(DocumentText.of(Plan.builder().build())).isEqualTo("Plan");
        assertThat(DocumentText.of(LocalizedText.of("協定"))).isEqualTo("協定");
        assertThat(DocumentText.of(LocalizedText.of("ja", "協定")).lines()).containsExactly("LocalizedText", "/ja: 協定");
        assertThat(DocumentText.of(StatedDate.inferred(PartialDate.of(2024))).lines())
                .containsExactly("2024", "/basis: INFERRED");
        assertThat(DocumentText.of(Quantity.of(3, "回").withPer(Quantity.Per.YEAR))
                        .lines())
                .containsExactly("3 回/year", "/per: year");
    }

    @Test
    void doesNotDependOnTheOrderOfTheKeysOfAMap() {
        assertThat(DocumentText.of(LocalizedText.of("ja", "協定").with("en", "Agreement")))
                .isEqualTo(DocumentText.of(LocalizedText.of("en", "Agreement").with("ja", "協定")));
    }

    @ParameterizedTest
    @CsvSource({
        "'a\nb', a\\u000Ab",
        "a\u00A0b, a\\u00A0b",
        "a\u3000b, a\u3000b",
        "'\u3000a ', \\u3000a\\u0020",
        "' ', \\u0020",
        "か\u3099, か\\u3099",
        "葛\uDB40\uDD00, 葛\\u{E0100}",
        "\uFA19, \\uFA19",
        "a\u200Bb, a\\u200Bb",
        "\uE000, \\uE000",
        "a\\b, a\\\\b",
        "𠮷野家, 𠮷野家",
        "が神①㈱, が神①㈱",
        "'', ''",
    })
    void writesOutWhatCannotBeSeen(String text, String shown) {
        assertThat(DocumentText.of(LocalizedText.of(text))).isEqualTo(shown);
    }

    @Test
    void knowsThePropertiesOfEveryDocument() {
        assertThat(Samplers.types()).allSatisfy(type -> {
            Object sample = Samplers.of(type).orElseThrow().sample(new SeededRandomSource(1));
            assertThat(DocumentProperties.of(sample).isEmpty()).isNotEqualTo(sample instanceof Document);
        });
    }

    @Test
    void leavesOtherValuesToTheirOwnText() {
        assertThat(List.of(PartialDate.of(2024), "x", 1, List.of(), Optional.empty()))
                .noneMatch(DocumentText::shows);
    }
}
