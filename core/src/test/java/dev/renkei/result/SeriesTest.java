package dev.renkei.result;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final BreakdownPart CITIES =
            BreakdownPart.builder().label("市").value(Quantity.of(81)).build();

    @Test
    void textsOfASeriesAreThoseOfTheLanguageOfTheDocument() {
        Observation observation = Observation.builder()
                .period(StatedPeriod.of(DatePeriod.parse("2017-03")))
                .value(Quantity.of(116, "市町村"))
                .addBreakdown(CITIES)
                .source("市の集計")
                .build();
        Series series = Series.builder()
                .label("協定の数")
                .addObservations(observation)
                .addRemark("島しょ部を除く")
                .build();

        assertThat(series.getLabel()).isEqualTo(LocalizedText.of("協定の数"));
        assertThat(series.getRemarks()).containsExactly(LocalizedText.of("島しょ部を除く"));
        assertThat(series.getObservations()).containsExactly(observation);
        assertThat(observation.getSource()).contains(LocalizedText.of("市の集計"));
        assertThat(observation.getBreakdown()).containsExactly(CITIES);
        assertThat(CITIES.getLabel()).isEqualTo(LocalizedText.of("市"));
    }

    @Test
    void aCoverageTellsWhatItsUniverseLeavesOut() {
        Coverage coverage = Coverage.builder()
                .label("実施市町村")
                .covered(Quantity.of(162))
                .universe(Quantity.of(170))
                .addExcluded("島しょ部")
                .build();

        assertThat(coverage.getLabel()).contains(LocalizedText.of("実施市町村"));
        assertThat(coverage.getExcluded()).containsExactly(LocalizedText.of("島しょ部"));
    }
}
