package dev.renkei.json.internal.codec;

import static dev.renkei.json.Payloads.agreement;
import static dev.renkei.json.Payloads.places;
import static dev.renkei.json.Payloads.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.Payloads;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.organization.Organization;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A misspelt name is one finding, which names the property that was meant. */
class MisspeltNamesTest {

    private static final List<String> NAMES = List.of("id", "title", "concludedOn", "signedOn", "fields", "webPage");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    titel,          title
                    tilte,          title
                    ttle,           title
                    tittle,         title
                    Title,          title
                    TITLE,          title
                    concluded_on,   concludedOn
                    concluded-on,   concludedOn
                    Concluded On,   concludedOn
                    conclduedon,    concludedOn
                    concluddOnn,    concludedOn
                    singedOn,       signedOn
                    field,          fields
                    web_page,       webPage
                    homepage,       -
                    ID,             id
                    di,             id
                    no,             -
                    -id,            id
                    name,           -
                    x,              -
                    untitled,       -
                    協定,           -
                    ---,            -
                    """)
    void aNameIsNearAnotherIfFewOfItsCharactersDiffer(String written, String meant) {
        assertThat(NearbyName.of(written, NAMES).orElse(null)).isEqualTo(meant);
    }

    @Test
    void aRequiredPropertyIsNotMissingAsWell() {
        ReadResult<Agreement> result = read(agreement("\"sources\":[]").replace("\"title\"", "\"titel\""));

        assertThat(places(result.getReport())).containsExactly("json.unknown-property /titel");
        Finding finding = result.getReport().getFindings().get(0);
        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("Unknown property \"titel\". Did you mean \"title\"?");
        assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo("「titel」はここでは使えないプロパティです。「title」の誤りではありませんか");
        assertThat(result.getValue()).isEmpty();
    }

    /** Without a name there is no organization, so that passing over the misspelt one does not help. */
    @Test
    void aRequiredPropertyIsAnErrorAlsoWhereUnknownOnesArePassedOver() {
        ReadResult<Organization> result = RenkeiJson.read(
                Payloads.utf8("{\"naem\": \"みなと市\"}"),
                Organization.class,
                Payloads.OPTIONS.withUnknownPropertiesIgnored());

        assertThat(result.getReport().getFindings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR));
    }

    @Test
    void aPropertyThatIsThereIsNotMeant() {
        Finding finding =
                read(agreement("\"titel\":\"題\"")).getReport().getFindings().get(0);

        assertThat(finding.getMessage(Locale.ENGLISH))
                .isEqualTo("Unknown property \"titel\". Put additional properties under \"extensions\"");
    }

    @Test
    void rulesDoNotJudgeWhatAMisspeltPropertyWouldHaveSaid() {
        ReadResult<Agreement> result = read(agreement(
                "\"feilds\":[{\"id\":\"a\",\"label\":\"防災\"}]",
                "\"plans\":[{\"initiatives\":[{\"title\":\"訓練\",\"fields\":[\"a\"]}]}]"));

        assertThat(places(result.getReport())).containsExactly("json.unknown-property /feilds");
    }

    @Test
    void eachOfTwoMisspeltNamesIsAFindingOfItsOwn() {
        assertThat(places(read(agreement()
                                .replace("\"title\"", "\"titel\"")
                                .replace("{\"organization\":\"甲市\"}", "{\"organisation\":\"甲市\"}"))
                        .getReport()))
                .containsExactly("json.unknown-property /titel", "json.unknown-property /parties/0/organisation");
    }

    @Test
    void aMisspeltNameIsToldAlsoWhereThePayloadBreaksOff() {
        assertThat(places(read("{\"format\":\"renkei/1\",\"titel\":\"協定\",").getReport()))
                .containsExactly("json.unknown-property /titel", "json.malformed ");
    }
}
