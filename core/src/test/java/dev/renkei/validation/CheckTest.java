package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Check<Agreement> CHECK =
            Check.of(Agreement.class, Rule.error("x"), (subject, inspection) -> {});

    @Test
    void looksAtTheWholeSubjectUnlessItSaysOtherwise() {
        assertThat(CHECK.lookedAt(List.of("parties", 1))).containsExactly("");
        assertThat(CHECK.reading().lookedAt(List.of("parties", 1))).isEmpty();
    }

    @Test
    void looksAtTheElementInWhichItFindsSomething() {
        Check<Agreement> check = CHECK.reading("id", "plans/@/period", "plans/@/initiatives/@/period", "plans/*/id");
        assertThat(check.lookedAt(List.of("plans", 2, "initiatives", 7, "period")))
                .containsExactly("id", "plans/2/period", "plans/2/initiatives/7/period", "plans/*/id");
    }

    @Test
    void looksAtAnyElementWhereItFindsNothingInOne() {
        Check<Agreement> check = CHECK.reading("plans/@/initiatives/@/period");
        assertThat(check.lookedAt(List.of("parties", 1))).containsExactly("plans/*/initiatives/*/period");
        assertThat(check.lookedAt(List.of())).containsExactly("plans/*/initiatives/*/period");
        assertThat(check.lookedAt(List.of("plans", 3))).containsExactly("plans/3/initiatives/*/period");
    }
}
