package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Emphasis;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The revision of a plan of two invented parties, without any keys but those of the fields. */
class PlanRevisionTest {

    private static final Plan BEFORE = Plan.builder()
            .title("みどり市と青空生協の連携計画")
            .period(period("FY2023/FY2025", "令和５年度～令和７年度"))
            .addFields(
                    field("f1", 1, "子ども・教育"),
                    field("f2", 2, "健康・福祉"),
                    field("f3", 3, "環境保全"),
                    field("f4", 4, "災害への備え"),
                    field("f5", 5, "防犯"),
                    field("f6", 6, "市政の広報"))
            .addInitiatives(
                    initiative("児童館への絵本の寄贈", "市内の児童館（12か所）に、年２回、絵本を贈ります", "f1")
                            .addQuantities(Quantity.parse("12か所"), Quantity.parse("年２回"))
                            .build(),
                    initiative("食育教室の開催", "小学生を対象に食育教室を開きます", "f1").build(),
                    initiative("健康診断の受診勧奨", "機関誌で市の健康診断をお知らせします", "f2").build(),
                    initiative("高齢者の見守り", "配達員が異変に気付いたときは市に知らせます", "f2").build(),
                    initiative("レジ袋の削減", "店舗でマイバッグの持参を呼びかけます", "f3").build(),
                    initiative("物資の調達", "災害が起きたときに食料品を届けます", "f4").build(),
                    initiative("広報紙の配架", "店舗に市の広報紙を置きます", "f6").build())
            .build();

    private static final Plan AFTER = Plan.builder()
            .title("みどり市と青空生協の連携計画")
            .period(period("FY2026/FY2028", "令和８年度～令和10年度"))
            .addFields(
                    field("f1", 1, "子ども・若者・教育"),
                    field("f2a", 2, "健康"),
                    field("f2b", 3, "福祉"),
                    field("f3", 4, "環境保全"),
                    field("f45", 5, "災害への備えと防犯"),
                    field("f7", 6, "文化"))
            .addInitiatives(
                    initiative("児童館への絵本の寄贈", "市内の児童館（12か所）に、年３回、絵本を贈ります", "f1")
                            .addQuantities(Quantity.parse("12か所"), Quantity.parse("年３回"))
                            .build(),
                    initiative("健康診断の受診勧奨", "機関誌で市の健康診断をお知らせします", "f2a").build(),
                    initiative("食育教室の開催", "小学生を対象に食育教室を開きます", "f2a").build(),
                    initiative("高齢者の見守り", "配達員が異変に気付いたときは市に知らせます", "f2b")
                            .emphasis(Emphasis.PRIORITY)
                            .build(),
                    initiative("レジ袋の有料化と削減", "店舗でマイバッグの持参を呼びかけます", "f3").build(),
                    initiative("物資の調達", "災害が起きたときに食料品を届けます", "f45").build(),
                    initiative("市民音楽祭の後援", "市民音楽祭の券を店頭で扱います", "f7").build())
            .build();

    private static final PlanChange REVISION = PlanChange.between(BEFORE, AFTER);

    private static StatedPeriod period(String period, String words) {
        return StatedPeriod.of(DatePeriod.parse(period), words);
    }

    private static CooperationField field(String id, int number, String label) {
        return CooperationField.builder().id(id).number(number).label(label).build();
    }

    private static Initiative.Builder initiative(String title, String description, String field) {
        return Initiative.builder().title(title).addDescription(description).addField(field);
    }

    @Test
    void isToldInJapanese() {
        assertThat(REVISION.getChanges())
                .extracting(change -> change.describe(Locale.JAPANESE))
                .containsExactly();
    }

    @Test
    void isToldInEnglish() {
        assertThat(REVISION.getChanges())
                .extracting(change -> change.describe(Locale.ENGLISH))
                .containsExactly();
    }

    @Test
    void isShownAsATable() {
        assertThat(REVISION.getTable().toMarkdown(Locale.JAPANESE)).isEqualTo("");
    }
}
