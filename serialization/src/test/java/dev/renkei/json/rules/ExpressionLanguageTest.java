package dev.renkei.json.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import jakarta.validation.constraints.NotEmpty;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests of providers run without an expression language, and once more with one. */
@Tag("provider")
@Tag("expression-language")
class ExpressionLanguageTest {

    /** A type of the host, with a message of its own that an expression language evaluates. */
    record Folder(@NotEmpty(message = "${7 * 6} of {min}") String name) {}

    @Test
    void isOnTheClassPathWhereItIsMeantToBe() {
        try (Provider provider = Provider.speaking(Locale.ENGLISH)) {
            assertThat(provider.violations(new Folder(""), Profile.DRAFT))
                    .singleElement()
                    .satisfies(violation -> assertThat(violation.getMessage())
                            .startsWith(Provider.hasExpressionLanguage() ? "42" : "${7 * 6}"));
        }
    }

    @Test
    void isNotAskedForTheViolationsOfOtherConstraints() {
        assertThat(Provider.bilingual().violations(new Folder(""), Profile.DRAFT))
                .singleElement()
                .satisfies(violation -> assertThat(Finding.from(violation)).isEmpty());
    }
}
