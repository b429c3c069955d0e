package dev.renkei.json.documentation;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Keeps the rule reference equal to the catalogue; run with {@code -Drenkei.update=true} to write it anew. */
class RuleReferenceTest {

    @Test
    void theRuleReferenceSaysWhatTheCatalogueDoes() throws IOException {
        GeneratedFile.assertThatItSays("rules.md", RuleReferencePage.ENGLISH.write());
    }

    @Test
    void theJapaneseRuleReferenceSaysWhatTheCatalogueDoes() throws IOException {
        GeneratedFile.assertThatItSays("ja/rules.md", RuleReferencePage.JAPANESE.write());
    }
}
