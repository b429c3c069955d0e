package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.time.Term;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundRuleTest {

    private static final Agreement AGREEMENT = Agreement.builder().title("協定").build();

    private static final JsonPointer IN_REGISTER = JsonPointer.parse("/agreements/0");

    private static final BoundRule<Agreement> RULE =
            BoundRule.of(Agreement.class, Rule.error("x"), (subject, context) -> {});

    @Test
    void looksAtTheWholeSubjectUnlessItSaysOtherwise() {
        assertThat(RULE.lookedAt(List.of("parties", 1))).containsExactly(List.of());
        assertThat(RULE.reading().lookedAt(List.of("parties", 1))).isEmpty();
    }

    @Test
    void looksAtTheElementInWhichItFindsSomething() {
        BoundRule<Agreement> rule = RULE.reading("id", "plans/@/period", "plans/@/initiatives/@/period", "plans/*/id");
        assertThat(rule.lookedAt(List.of("plans", 2, "initiatives", 7, "period")))
                .containsExactly(
                        List.of("id"),
                        List.of("plans", 2, "period"),
                        List.of("plans", 2, "initiatives", 7, "period"),
                        List.of("plans", "*", "id"));
    }

    @Test
    void looksAtAnyElementWhereItFindsNothingInOne() {
        BoundRule<Agreement> rule = RULE.reading("plans/@/initiatives/@/period");
        assertThat(rule.lookedAt(List.of("parties", 1)))
                .containsExactly(List.of("plans", "*", "initiatives", "*", "period"));
        assertThat(rule.lookedAt(List.of())).containsExactly(List.of("plans", "*", "initiatives", "*", "period"));
        assertThat(rule.lookedAt(List.of("plans", 3)))
                .containsExactly(List.of("plans", 3, "initiatives", "*", "period"));
    }

    @Test
    void looksAtTheRegisterInWhichItsConceptIs() {
        UnreadParts gaps = UnreadParts.of(List.of("/sources"));
        BoundRule<Agreement> rule = RULE.reading("sources/*/id");

        assertThat(rule.looksInto(gaps, IN_REGISTER, AGREEMENT, List.of())).isFalse();
        assertThat(rule.reading("/sources/*/id").looksInto(gaps, IN_REGISTER, AGREEMENT, List.of()))
                .isTrue();
        assertThat(rule.reading("/notes").looksInto(gaps, IN_REGISTER, AGREEMENT, List.of()))
                .isFalse();
    }

    @Test
    void looksWhereTheTextPointsAtWhichItFindsSomething() {
        Agreement agreement = Agreement.builder()
                .from(AGREEMENT)
                .addInferred("/title", "title", "/parties/0/side")
                .build();
        BoundRule<Agreement> rule = RULE.reading("^");
        UnreadParts gaps = UnreadParts.of(List.of("/agreements/0/parties", "/title"));

        assertThat(IntStream.range(0, 3)
                        .filter(i -> rule.looksInto(gaps, IN_REGISTER, agreement, List.of("inferred", i))))
                .containsExactly(2);
    }

    @Test
    void concernsOnlySubjectsThatStateOneOfTheProperties() {
        BoundRule<Agreement> rule = RULE.ifStated("term", "clauses");

        assertThat(concerns(rule, AGREEMENT)).isFalse();
        assertThat(concerns(RULE, AGREEMENT)).isTrue();
        assertThat(concerns(
                        rule,
                        Agreement.builder()
                                .from(AGREEMENT)
                                .term(Term.builder().build())
                                .build()))
                .isTrue();
    }

    private static boolean concerns(BoundRule<Agreement> rule, Agreement agreement) {
        long stated = Concept.of(agreement).statedIn(agreement);
        return Concerned.of(List.of(rule), BoundRule::concerned).next(0, stated) == 0;
    }

    @Test
    void asksForNoPropertyThatItsConceptLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.ifStated("terms").requireProperties())
                .withMessageContaining("terms");
    }

    @Test
    void readsNoPropertyThatARegisterLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.reading("/sources/*/key").requireProperties())
                .withMessageContaining("key");
    }

    @Test
    void readsNoPropertyThatItsConceptLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RULE.reading("parties/*/joinedAt").requireProperties())
                .withMessageContaining("joinedAt");
    }
}
