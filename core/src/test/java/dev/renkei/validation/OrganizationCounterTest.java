package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.organization.Organization;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.validation.OrganizationCounter.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationCounterTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/vectors/organization-counters.tsv", delimiter = '\t', numLinesToSkip = 1)
    void anOrganizationIsCountedByItsKindAndName(String word, String name, String kind, Answer answer) {
        Organization.Builder organization = Organization.builder().name(name);
        if (!kind.equals("-")) {
            organization.kind(Organization.Kind.of(kind));
        }

        assertThat(OrganizationCounter.find(word).orElseThrow().counts(organization.build()))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "社, 14社, , YES",
        "社, 14企業, , YES",
        "社, 14事業者, , UNKNOWN",
        "事業者, 14社, , YES",
        "事業者, 14事業者, , YES",
        "社, 14, company, YES",
        "市, 14社, company, NO",
        "市, 3市, , YES",
        "市町村, 3市, , UNKNOWN",
        "市, 3, municipality, UNKNOWN",
        "団体, 3者, , YES"
    })
    void organizationsWithoutNamesAreCountedByTheirKindAndWords(String word, String words, String kind, Answer answer) {
        UnnamedOrganizations.Builder unnamed = UnnamedOrganizations.builder().count(StatedCount.parse(words));
        if (kind != null) {
            unnamed.kind(Organization.Kind.of(kind));
        }

        assertThat(OrganizationCounter.find(word).orElseThrow().counts(unnamed.build()))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"分野", "協定", "件", "回", "", "人"})
    void otherWordsDoNotCountOrganizations(String word) {
        assertThat(OrganizationCounter.find(word)).isEmpty();
    }

    @Test
    void aCounterHasItsKinds() {
        OrganizationCounter towns = OrganizationCounter.find("町").orElseThrow();

        assertThat(towns.getKinds()).containsExactly(Organization.Kind.MUNICIPALITY);
        assertThat(towns).hasToString("OrganizationCounter[町]");
        assertThat(OrganizationCounter.find("ＪＡ")).isEqualTo(OrganizationCounter.find("JA"));
    }

    @Test
    void anOrganizationMayBeNamedInSeveralLanguages() {
        Organization city = Organization.builder()
                .name(LocalizedText.of(Map.of("en", "Hinata City", "ja", "ひなた市")))
                .build();

        assertThat(OrganizationCounter.find("市").orElseThrow().counts(city)).isEqualTo(Answer.YES);
    }
}
