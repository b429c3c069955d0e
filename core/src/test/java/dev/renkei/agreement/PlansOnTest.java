package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlansOnTest {

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("協定")
            .concludedOn(StatedDate.of(PartialDate.parse("2017-02-08")))
            .term(Term.endingOn(PartialDate.parse("2030-03-31")))
            .addPlans(
                    plan("a", "FY2020/FY2024"),
                    plan("b", "FY2022/FY2026"),
                    Plan.builder().id("c").build(),
                    plan("d", "FY2031"),
                    Plan.builder().id("e").build())
            .build();

    @ParameterizedTest
    @CsvSource({
        "2017-02-07, '', ''",
        "2017-02-08, 'c,e', e",
        "2020-03-31, 'c,e', e",
        "2020-04-01, 'a,c,e', a",
        "2022-04-01, 'a,b,c,e', b",
        "2025-03-31, 'a,b,c,e', b",
        "2025-04-01, 'b,c,e', b",
        "2027-04-01, 'c,e', e",
        "2030-04-01, '', ''",
        "2031-04-01, d, d"
    })
    void allPlansOfADayAreReturnedAndTheLastWithAPeriodIsTaken(LocalDate day, String all, String taken) {
        assertThat(AGREEMENT.plansOn(day))
                .extracting(plan -> plan.getId().orElseThrow())
                .containsExactlyElementsOf(Arrays.stream(all.split(","))
                        .filter(id -> !id.isEmpty())
                        .toList());
        assertThat(AGREEMENT.planOn(day).flatMap(Plan::getId).orElse("")).isEqualTo(taken);
    }

    private static Plan plan(String id, String period) {
        return Plan.builder()
                .id(id)
                .period(StatedPeriod.of(DatePeriod.parse(period)))
                .build();
    }
}
