package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.message.InvalidTextException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionTest {

    @ParameterizedTest
    @CsvSource({
        "/title, /title, true",
        "/title, /titles, false",
        "/title, /title/ja, false",
        "/title, '', false",
        "'', '', true",
        "'', /title, false",
        "/plans/*/title, /plans/0/title, true",
        "/plans/*/title, /plans/12/title, true",
        "/plans/*/title, /plans/title, false",
        "/plans/*/title, /plans/0/1/title, false",
        "/plans/*, /plans/0/title, false",
        "/*/0, /plans/0, true",
        "/*/0, /plans/1, false",
        "/plans/1, /plans/10, false",
        "/sources/**, /sources, true",
        "/sources/**, /sources/0/title, true",
        "/sources/**, /sourcesOfLife, false",
        "/sources/*/**, /sources, false",
        "/sources/*/**, /sources/3/title/ja, true",
        "/**, '', true",
        "/**, /plans/0, true"
    })
    void coversThePlacesOfItsPointer(String places, String pointer, boolean covered) {
        Suppression suppression = Suppression.of("text.residue", places, "known");
        assertThat(suppression.covers(finding("text.residue", pointer))).isEqualTo(covered);
    }

    @Test
    void coversItsRuleAlone() {
        Suppression everywhere = Suppression.of("text.residue", "known");
        assertThat(everywhere.covers(finding("text.residue", "/title"))).isTrue();
        assertThat(everywhere.covers(finding("text.blank", "/title"))).isFalse();
    }

    @Test
    void coversTheGeneralPointerOfEachFinding() {
        Finding finding = finding("text.residue", "/plans/3/initiatives/14/title/ja");
        assertThat(Suppression.of("text.residue", finding.getGeneralPointer(), "known")
                        .covers(finding))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.residue=as the source prints it",
                "text.residue@/title=as printed",
                "text.residue@/plans/*/title=a = b @ c",
                "text.residue@=the whole"
            })
    void isReadFromTheTextThatItPrints(String text) {
        assertThat(Suppression.parse(text)).hasToString(text);
    }

    @Test
    void takesAllBehindTheFirstEqualsSignForTheReason() {
        assertThat(Suppression.parse("plan.empty@/plans/0=a@b=c"))
                .isEqualTo(Suppression.of("plan.empty", "/plans/0", "a@b=c"));
        assertThat(Suppression.parse("plan.empty=a@b")).isEqualTo(Suppression.of("plan.empty", "a@b"));
    }

    @Test
    void refusesTextsThatHaveNoJson() {
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of("text.residue", "as \uD842 prints it"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of("text.residue", "/extensions/\uD842", "as printed"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                   | Suppression must be written as CODE@PLACES=REASON or CODE=REASON but was
                    text.residue         | Suppression must be written as CODE@PLACES=REASON or CODE=REASON but was text.residue
                    text.residu=known    | Code must be that of a rule of the catalogue but was text.residu
                    =known               | Code must be that of a rule of the catalogue but was
                    text.residue@title=x | Places must be a JSON Pointer but was title
                    text.residue=        | Reason of a suppression must not be blank but was for text.residue
                    text.residue=' '     | Reason of a suppression must not be blank but was for text.residue
                    json.malformed=known | Rule must be one that a document can break and yet be read but was json.malformed
                    """)
    void refusesWhatCannotBe(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.parse(text.replace("'", "")))
                .withMessage(message.strip().equals(message) && message.endsWith("was") ? message + " " : message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "json.malformed",
                "json.duplicate-property",
                "json.missing-property",
                "json.null-value",
                "json.wrong-type",
                "json.unknown-type",
                "json.unsupported-version",
                "json.limit-exceeded",
                "json.invalid-scalar",
                "json.trailing-content"
            })
    void isNotToBeHadForWhatCannotBeRead(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Suppression.of(code, "known"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feelds/*",
                "/feelds/**",
                "/",
                "/plans/title",
                "/plans/*/titel",
                "/title/ja/0",
                "/title/**/**",
                "/extensions/**/xNote",
                "/concludedOn/date/year",
                "/agreements/*/feelds/*"
            })
    void refusesPlacesThatNoDocumentCanHave(String places) {
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Suppression.of("text.residue", places, "lost"))
                .withMessage("Places must exist in documents, such as /plans/*/title, but were " + places);
    }

    /** Each part can be validated on its own, and others name what they add. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/**",
                "/*/*/title",
                "/plans/0/fields/*/label/en",
                "/agreements/*/parties/*/organization/name",
                "/label",
                "/title/*",
                "/title/zh-Hant/**",
                "/term/renewal/notices/0",
                "/extensions/xNote/1/text",
                "/parties/*/organization/partOf/partOf/**",
                "/concludedOn/date"
            })
    void takesThePlacesOfADocumentAndItsParts(String places) {
        assertThat(Suppression.of("text.residue", places, "known").places()).isEqualTo(places);
    }

    @Test
    void takesManyStepsInLittleTime() {
        String places = "/*".repeat(10_000);
        assertThat(Suppression.of("text.residue", places, "in extensions").places())
                .isEqualTo(places);
    }

    @Test
    void isToBeHadForAPropertyThatCanBePassedOver() {
        assertThat(Suppression.of("json.unknown-property", "/xNote", "ours").code())
                .isEqualTo("json.unknown-property");
        assertThatExceptionOfType(InvalidTextException.class)
                .isThrownBy(() -> Suppression.of("json.unknown-property", "/feelds/0/xNote", "ours"));
    }

    private static Finding finding(String code, String pointer) {
        return Finding.of(RuleCatalogue.find(code).orElseThrow(), pointer, Map.of());
    }
}
