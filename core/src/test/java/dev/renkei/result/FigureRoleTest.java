package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureRoleTest {

    @ParameterizedTest
    @CsvSource({
        "目標500人, TARGET",
        "目標値500人, TARGET",
        "500人を目標, TARGET",
        "計画500人, PLANNED",
        "500人予定, PLANNED",
        "500人を見込む, PLANNED",
        "500人（実績）, ACTUAL",
        "実績500人, ACTUAL",
        "500人（参考）, CONTEXT",
        "500人, ",
        "約500人, ",
        "目標500人（実績）, "
    })
    void wordsSayWhatAFigureIs(String words, FigureRole role) {
        assertThat(Quantity.parsePhrase(words).role().orElse(null)).isEqualTo(role);
        assertThat(Quantity.of(500, "人").withAsWritten(words).readRole().orElse(null))
                .isEqualTo(role);
    }

    @Test
    void aFigureIsStatedUnlessTheSourceSaysMore() {
        Quantity figure = Quantity.of(500, "人");

        assertThat(figure.getRole()).isEqualTo(FigureRole.STATED);
        assertThat(figure.withRole(FigureRole.TARGET)).isNotEqualTo(figure);
        assertThat(figure.withRole(FigureRole.TARGET).withRole(FigureRole.STATED))
                .isEqualTo(figure);
        assertThat(figure.withRole(FigureRole.TARGET).agreesWith(figure)).isTrue();
        assertThat(FigureRole.ACTUAL.getLabel(Locale.JAPANESE)).isEqualTo("実績");
    }

    @Test
    void theChangeOfAnObservationIsAChange() {
        Observation.Builder observation = Observation.builder().period(StatedPeriod.of(DatePeriod.parse("FY2016")));
        Quantity fewer = Quantity.of(-3, "件");

        assertThat(observation.change(fewer).build().getChange()).contains(fewer.withRole(FigureRole.CHANGE));
        assertThat(observation
                        .change(fewer.withRole(FigureRole.PLANNED))
                        .build()
                        .getChange())
                .contains(fewer.withRole(FigureRole.PLANNED));
    }

    @ParameterizedTest
    @CsvSource({
        "100件, 100件達成, AGREES",
        "≥100件, 100件達成, AGREES",
        ">100件, 100件を達成, AGREES",
        "≥100件, 100件突破, AGREES",
        ">100件, 100件突破, AGREES",
        "≥100件, 100件に到達, AGREES",
        "<100件, 100件達成, DIFFERS",
        ">101件, 100件突破, DIFFERS",
        ">100件, 100件, DIFFERS"
    })
    void aFigureThatPassedAThresholdIsThatOrMore(Quantity figure, String words, WordingMatch match) {
        assertThat(figure.withAsWritten(words).compareAsWritten()).isEqualTo(match);
    }
}
