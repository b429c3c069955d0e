package dev.renkei.examples.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.StatedCount;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountsAndRolesPageTest {

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("見守り協定")
            .addParties(Party.of("みなと市"), Party.of("みなと生協"))
            .statedPartyCount(StatedCount.parse("1市1生協"))
            .excerptOfParties(true)
            .statedFieldCount(StatedCount.parse("その他を除く6分野"))
            .excerptOfFields(true)
            .addPlan(Plan.builder()
                    .addStatedInitiativeCount(StatedCount.parse("平成28年度は16事業"))
                    .excerptOfInitiatives(true)
                    .addInitiative(Initiative.builder()
                            .title("声かけ")
                            .addSeries(Series.builder()
                                    .label("参加者数")
                                    .addObservation(Observation.builder()
                                            .period(StatedPeriod.of(DatePeriod.parse("FY2016")))
                                            .value(Quantity.of(500, "人").withRole(FigureRole.TARGET))
                                            .change(Quantity.of(-20, "人"))
                                            .build())
                                    .build())
                            .build())
                    .build())
            .build();

    @Test
    void aPageShowsCountsByKindAndPeriod() {
        String page = page(Locale.JAPANESE);

        assertThat(page)
                .contains("- **当事者の数の記載**: 2、1市、1生協、原文「1市1生協」\n- **当事者は抜粋**\n")
                .contains("- **分野の数の記載**: 6、その他を除く、原文「その他を除く6分野」\n- **分野は抜粋**\n")
                .contains("- **取組の数の記載**: 16、2016年度")
                .contains("- **取組は抜粋**\n");
    }

    @Test
    void aPageShowsWhatAFigureIs() {
        assertThat(page(Locale.JAPANESE)).contains("500人、目標").contains("-20人、増減");
        assertThat(page(Locale.ENGLISH)).contains("500 人, target").contains("-20 人, change");
    }

    private static String page(Locale locale) {
        return AgreementPage.of(AGREEMENT, locale, LocalDate.of(2026, 11, 23));
    }
}
