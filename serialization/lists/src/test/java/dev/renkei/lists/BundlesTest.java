package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of this package in both languages. */
class BundlesTest {

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle("dev.renkei.lists." + name, locale);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ListProblems", "ListWords", "ParseFailures"})
    void japaneseHasTheKeysOfEnglish(String name) {
        ResourceBundle japanese = bundle(name, Locale.JAPANESE);

        assertThat(japanese.getLocale()).isEqualTo(Locale.JAPANESE);
        assertThat(japanese.keySet()).isEqualTo(bundle(name, Locale.ROOT).keySet());
        assertThat(bundle(name, Locale.ROOT).keySet())
                .allSatisfy(key -> assertThat(japanese.getString(key))
                        .isNotEqualTo(bundle(name, Locale.ROOT).getString(key)));
    }

    @Test
    void eachProblemHasItsWordsAndNoOtherHas() {
        assertThat(bundle("ListProblems", Locale.ROOT).keySet())
                .containsExactlyInAnyOrderElementsOf(ListProblem.codes());
    }

    @Test
    void problemsNameNoOptionOfACommand() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.JAPANESE}) {
            ResourceBundle words = bundle("ListProblems", locale);
            assertThat(words.keySet()).allSatisfy(key -> assertThat(words.getString(key)).doesNotContain("--"));
        }
    }

    @Test
    void eachTargetHasHeadersInBothLanguages() {
        for (ColumnTarget target : ColumnTarget.values()) {
            if (target != ColumnTarget.KEEP && target != ColumnTarget.FIELD_MARK) {
                for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
                    String header = HeaderWords.standard().headerOf(target, locale);
                    assertThat(HeaderWords.standard().find(header)).as(header).contains(target);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 26, 27, 28, 702, 703, 16_384})
    void columnsHaveTheLettersOfSpreadsheets(int column) {
        assertThat(CellPlace.lettersOf(column)).isEqualTo(CellReference.convertNumToColString(column - 1));
    }
}
