package dev.renkei.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.renkei.character.JapaneseNumerals;
import dev.renkei.character.LookAlikes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ParseFailureTest {

    private static final ParseFailure REFUSAL = ParseFailure.of(JapaneseNumerals.class, "unit-order", "1万2億");

    @Test
    void namesTheTypeAndTheRule() {
        assertThat(REFUSAL.getRule()).isEqualTo("JapaneseNumerals.unit-order");
    }

    @Test
    void tellsTheReasonInEnglishAndJapanese() {
        String english = "Number must have its units in descending order but was 1万2億";
        assertThat(REFUSAL.getMessage(Locale.JAPAN)).isEqualTo("「1万2億」の単位が大きい順に並んでいません");
        assertThat(REFUSAL.getMessage(Locale.UK)).isEqualTo(english);
        assertThat(REFUSAL.getMessage(Locale.FRANCE)).isEqualTo(english);
        assertThat(REFUSAL).hasToString(english);
    }

    @Test
    void doesNotDependOnTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertThat(REFUSAL.getMessage(Locale.ENGLISH)).startsWith("Number must");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void fillsMoreParametersIntoTheWording() {
        ParseFailure failure = ParseFailure.of(JapaneseNumerals.class, "too-long", "123")
                .with("max", 2)
                .with("length", 3);
        assertThat(failure.getParameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(ParseFailure.VALUE, "123", "max", "2", "length", "3"));
        assertThat(failure).hasToString("Number must have at most 2 characters but had 3: 123");
    }

    @Test
    void neverChanges() {
        REFUSAL.with("max", 1);
        assertThat(REFUSAL.getParameters()).containsOnlyKeys(ParseFailure.VALUE);
        assertThatThrownBy(() -> REFUSAL.getParameters().clear()).isInstanceOf(UnsupportedOperationException.class);
        Map<String, String> parameters = REFUSAL.with("max", 1).getParameters();
        assertThatThrownBy(parameters::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void showsTheBeginningOfALongTextAndHoldsItWhole() {
        String text = "𠮷".repeat(5_000_000);
        ParseFailure failure = ParseFailure.of(JapaneseNumerals.class, "unit-order", text);
        assertThat(failure.toString()).endsWith("but was " + "𠮷".repeat(100) + "…");
        assertThat(failure.getParameters()).containsEntry(ParseFailure.VALUE, text);
        String whole = "𠮷".repeat(100);
        assertThat(ParseFailure.of(JapaneseNumerals.class, "unit-order", whole).toString())
                .endsWith("but was " + whole);
    }

    @Test
    void showsCharactersThatCannotBeSeenByTheirName() {
        assertThat(ParseFailure.of(JapaneseNumerals.class, "unit-order", "1\u0000\n\u001B[31m\uD842")
                        .toString())
                .endsWith("but was 1[NULL][LINE FEED][ESCAPE][31m[U+D842]");
        assertThat(ParseFailure.of(JapaneseNumerals.class, "unit-order", "1\u200B2\u00A0　3\u202E\u3164\uFFFF")
                        .toString())
                .endsWith(
                        "but was 1[ZERO WIDTH SPACE]2[NO-BREAK SPACE]　3[RIGHT-TO-LEFT OVERRIDE][HANGUL FILLER][U+FFFF]");
    }

    @Test
    void isEqualByTypeRuleAndParameters() {
        assertThat(REFUSAL)
                .isEqualTo(ParseFailure.of(JapaneseNumerals.class, "unit-order", "1万2億"))
                .hasSameHashCodeAs(ParseFailure.of(JapaneseNumerals.class, "unit-order", "1万2億"))
                .isNotEqualTo(ParseFailure.of(LookAlikes.class, "unit-order", "1万2億"))
                .isNotEqualTo(ParseFailure.of(JapaneseNumerals.class, "grouping", "1万2億"))
                .isNotEqualTo(ParseFailure.of(JapaneseNumerals.class, "unit-order", "1万"))
                .isNotEqualTo(REFUSAL.with("max", 1));
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> ParseFailure.of(null, "rule", ""))
                .withMessage("type");
        assertThatNullPointerException()
                .isThrownBy(() -> ParseFailure.of(LookAlikes.class, null, ""))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> ParseFailure.of(LookAlikes.class, "rule", null))
                .withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> REFUSAL.with(null, 1)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> REFUSAL.with("max", null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> new InvalidTextException(null))
                .withMessage("failure");
    }

    @Test
    void travelsWithItsException() throws IOException, ClassNotFoundException {
        InvalidTextException thrown = new InvalidTextException(REFUSAL.with("max", 1));
        assertThat(thrown).hasMessage(REFUSAL.toString());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidTextException) in.readObject()).getFailure()).isEqualTo(thrown.getFailure());
        }
    }
}
