package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RegisterIndexTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    /** One year from 2020-04-01, that day counted, renewed by itself for a year unless a side speaks in time. */
    private static Agreement renewed(String title, Notice... notices) {
        return Agreement.builder()
                .title(title)
                .addParty(Party.of(Organization.of("みどり市")))
                .concludedOn(StatedDate.of(PartialDate.of(2020, 4, 1)))
                .term(Term.ofLength(Period.ofYears(1), CountingRule.FIRST_DAY_INCLUDED)
                        .withRenewal(Renewal.automatic(Period.ofYears(1), notices)))
                .build();
    }

    private static Agreement concluded(String title, int year) {
        return Agreement.builder()
                .title(title)
                .concludedOn(StatedDate.of(PartialDate.of(year, 4, 1)))
                .build();
    }

    @Test
    void anEmptyRegisterHasNoAnswers() {
        RegisterIndex index = Register.builder().build().index();

        assertThat(index.agreementsInForceOn(TODAY)).isEmpty();
        assertThat(index.agreementsEndingBetween(LocalDate.MIN, LocalDate.MAX)).isEmpty();
        assertThat(index.noticesDueBetween(LocalDate.MIN, LocalDate.MAX)).isEmpty();
        assertThat(index.agreementsOf("みどり市")).isEmpty();
        assertThat(index.coverageOf(List.of(), TODAY).covered()).isEmpty();
        assertThat(Register.builder().build().discrepancies().lookalikes()).isEmpty();
    }

    @Test
    void findsTheNoticesThatComeUp() {
        Agreement agreement = renewed("一", Notice.of(Period.ofMonths(3), "甲"), Notice.of(Period.ofMonths(1), "乙"));
        RegisterIndex index =
                Agreements.register(List.of(concluded("他", 2020), agreement)).index();

        assertThat(index.noticesDueBetween(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 27)))
                .singleElement()
                .satisfies(due -> {
                    assertThat(due.agreement()).isEqualTo(agreement);
                    assertThat(due.side()).contains("甲");
                    assertThat(due.lastDayOfNotice()).isEqualTo("2026-12-31");
                    assertThat(due.expiry()).isEqualTo("2027-03-31");
                });
        assertThat(index.noticesDueBetween(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 2, 28)))
                .extracting(due -> due.side().orElseThrow())
                .containsExactly("乙");
        assertThat(index.noticesDueBetween(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 12, 30)))
                .isEmpty();
    }

    @Test
    void anAgreementEndedEarlyHasNoNoticeLeftAndEndsOnlyThen() {
        Agreement ended = Agreement.builder()
                .from(renewed("一", Notice.of(Period.ofMonths(1))))
                .terminatedOn(StatedDate.of(PartialDate.of(2022, 6, 30)))
                .build();
        RegisterIndex index = Agreements.register(List.of(ended)).index();

        assertThat(index.noticesDueBetween(LocalDate.of(2022, 4, 1), LocalDate.of(2030, 1, 1)))
                .isEmpty();
        assertThat(index.agreementsEndingBetween(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 6, 29)))
                .isEmpty();
        assertThat(index.agreementsEndingBetween(LocalDate.of(2022, 6, 30), LocalDate.of(2022, 6, 30)))
                .containsExactly(ended);
        assertThat(index.agreementsEndingBetween(LocalDate.of(2022, 7, 1), LocalDate.of(2040, 1, 1)))
                .isEmpty();
    }

    @Test
    void anAgreementThatSleepsUntilADisasterIsInForce() {
        Agreement sleeping = Agreement.builder()
                .from(concluded("災害協定", 2020))
                .activation(Activation.builder().condition("災害時").build())
                .build();

        assertThat(Agreements.register(List.of(sleeping)).index().agreementsInForceOn(TODAY))
                .containsExactly(sleeping);
    }

    @Test
    void agreementsThatHaveEndedAreNotUnusedAfterwards() {
        Agreement ended = Agreement.builder()
                .from(concluded("旧", 2000))
                .terminatedOn(StatedDate.of(PartialDate.of(2010, 3, 31)))
                .build();
        Agreement running = concluded("新", 2020);
        Agreement unknown = Agreement.builder().title("不明").build();
        RegisterIndex index =
                Agreements.register(List.of(ended, running, unknown)).index();

        assertThat(index.agreementsWithoutInitiativeIn(DatePeriod.parse("FY2025")))
                .containsExactly(running, unknown);
        assertThat(index.agreementsWithoutResultIn(DatePeriod.parse("FY2005"))).containsExactly(ended, unknown);
    }

    @Test
    void theIndexOfARegisterIsBuiltOnce() {
        Register register = Agreements.register(List.of(concluded("一", 2020)));
        Register equal = Agreements.register(List.of(concluded("一", 2020)));

        assertThat(register.index()).isSameAs(register.index());
        assertThat(register).isEqualTo(equal).hasSameHashCodeAs(equal);
        assertThat(register.toString()).doesNotContain("index");
    }

    @Test
    void noAnswerCanBeChanged() {
        Agreement agreement = renewed("一", Notice.of(Period.ofMonths(1)));
        RegisterIndex index = Agreements.register(List.of(agreement)).index();
        List<List<?>> answers = List.of(
                index.agreementsInForceOn(TODAY),
                index.agreementsEndingBetween(TODAY, TODAY.plusYears(1)),
                index.noticesDueBetween(TODAY, TODAY.plusYears(1)),
                index.agreementsOf("みどり市"),
                index.agreementsWithoutInitiativeIn(DatePeriod.parse("2026")));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer).hasSize(1);
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> answer.remove(0));
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(answer::clear);
        });
    }

    @Test
    void refusesAWindowThatEndsBeforeItBegins() {
        RegisterIndex index = Register.builder().build().index();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.agreementsEndingBetween(TODAY, TODAY.minusDays(1)))
                .withMessageStartingWith("Window must not end before it begins but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.noticesDueBetween(TODAY, TODAY.minusDays(1)))
                .withMessageStartingWith("Window must not end before it begins but was ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.dutiesDueBetween(TODAY, TODAY.minusDays(1)))
                .withMessageStartingWith("Window must not end before it begins but was ");
        assertThat(index.agreementsEndingBetween(TODAY, TODAY)).isEmpty();
    }

    @Test
    void wantsEveryArgument() {
        RegisterIndex index = Register.builder().build().index();

        assertThatNullPointerException()
                .isThrownBy(() -> index.agreementsInForceOn(nothing()))
                .withMessage("date");
        assertThatNullPointerException()
                .isThrownBy(() -> index.agreementsEndingBetween(TODAY, nothing()))
                .withMessage("last");
        assertThatNullPointerException()
                .isThrownBy(() -> index.agreementsOf(RegisterIndexTest.<String>nothing()))
                .withMessage("text");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "DataFlowIssue"})
    private static <T> T nothing() {
        return null;
    }

    @RepeatedTest(8)
    void manyThreadsThatAskFirstGetTheAnswersThatOneGets() throws Exception {
        List<Agreement> agreements = IntStream.range(0, 100)
                .mapToObj(i -> i % 2 == 0
                        ? concluded("協定" + i, 2000 + i % 30)
                        : renewed("協定" + i, Notice.of(Period.ofMonths(i % 5))))
                .toList();
        Register register = Agreements.register(agreements);
        List<Object> expected = answers(new RegisterIndex(register));

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Object>>> questions = Collections.nCopies(8, () -> answers(register.index()));
            for (Future<List<Object>> answer : threads.invokeAll(questions)) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Object> answers(RegisterIndex index) {
        List<Object> answers = new ArrayList<>();
        for (int year = 1999; year < 2035; year += 4) {
            LocalDate day = LocalDate.of(year, 3, 31);
            answers.add(List.copyOf(index.agreementsInForceOn(day)));
            answers.add(List.copyOf(index.agreementsEndingBetween(day, day.plusMonths(1))));
            answers.add(index.noticesDueBetween(day.minusMonths(5), day));
            answers.add(List.copyOf(index.agreementsWithoutResultIn(DatePeriod.of(PartialDate.of(year)))));
            answers.add(List.copyOf(index.agreementsOf("みどり市")));
        }
        return answers;
    }
}
