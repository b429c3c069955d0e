package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The revision of a plan of two invented parties, without any keys but those of the fields. */
class PlanRevisionTest {

    private static final Plan OLD = Plan.builder()
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

    private static final Plan NEXT = Plan.builder()
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
                            .emphasis(Initiative.Emphasis.PRIORITY)
                            .build(),
                    initiative("レジ袋の有料化と削減", "店舗でマイバッグの持参を呼びかけます", "f3").build(),
                    initiative("物資の調達", "災害が起きたときに食料品を届けます", "f45").build(),
                    initiative("市民音楽祭の後援", "市民音楽祭の券を店頭で扱います", "f7").build())
            .build();

    private static final PlanChange REVISION = PlanChange.between(OLD, NEXT);

    private static StatedPeriod period(String period, String words) {
        return StatedPeriod.of(DatePeriod.parse(period), words);
    }

    private static CooperationField field(String id, int number, String label) {
        return CooperationField.builder().id(id).number(number).label(label).build();
    }

    private static Initiative.Builder initiative(String title, String description, String field) {
        return Initiative.builder().title(title).addDescription(description).addFieldId(field);
    }

    @Test
    void isToldInJapanese() {
        assertThat(REVISION.getChanges())
                .extracting(change -> change.describe(Locale.JAPANESE))
                .containsExactly(
                        "計画「みどり市と青空生協の連携計画」の期間が「令和５年度～令和７年度」から「令和８年度～令和10年度」に変わりました",
                        "分野「子ども・教育」の名称が「子ども・若者・教育」に変わりました",
                        "分野「環境保全」の番号が「3」から「4」に変わりました",
                        "分野「健康・福祉」が「健康」と「福祉」に分かれました",
                        "分野「災害への備え」と「防犯」が「災害への備えと防犯」にまとまりました",
                        "分野「文化」が加わりました",
                        "分野「市政の広報」がなくなりました",
                        "取組「児童館への絵本の寄贈」の本文が「市内の児童館（12か所）に、年２回、絵本を贈ります」から「市内の児童館（12か所）に、年３回、絵本を贈ります」に変わりました",
                        "取組「児童館への絵本の寄贈」の数値が変わりました：「年２回」→「年３回」",
                        "取組「健康診断の受診勧奨」が分野とともに「健康・福祉」から「健康」に移りました",
                        "取組「食育教室の開催」の分野が「子ども・教育」から「健康」に変わりました",
                        "取組「高齢者の見守り」が分野とともに「健康・福祉」から「福祉」に移りました",
                        "取組「高齢者の見守り」の重点区分として「重点」が加わりました",
                        "取組「レジ袋の削減」の表題が「レジ袋の有料化と削減」に変わりました",
                        "取組「物資の調達」が分野とともに「災害への備え」から「災害への備えと防犯」に移りました",
                        "取組「市民音楽祭の後援」が加わりました",
                        "取組「広報紙の配架」がなくなりました");
    }

    @Test
    void isToldInEnglish() {
        assertThat(REVISION.getChanges())
                .extracting(change -> change.describe(Locale.ENGLISH))
                .containsExactly(
                        "The period of plan “みどり市と青空生協の連携計画” changed from “令和５年度～令和７年度” to “令和８年度～令和10年度”",
                        "The label of field “子ども・教育” changed to “子ども・若者・教育”",
                        "The number of field “環境保全” changed from “3” to “4”",
                        "Field “健康・福祉” was split into “健康” and “福祉”",
                        "Fields “災害への備え” and “防犯” were merged into “災害への備えと防犯”",
                        "Field “文化” is new",
                        "Field “市政の広報” is gone",
                        "The text of initiative “児童館への絵本の寄贈” changed from “市内の児童館（12か所）に、年２回、絵本を贈ります” to “市内の児童館（12か所）に、年３回、絵本を贈ります”",
                        "The figures of initiative “児童館への絵本の寄贈” changed: “年２回” → “年３回”",
                        "Initiative “健康診断の受診勧奨” went with its field from “健康・福祉” to “健康”",
                        "Initiative “食育教室の開催” moved from “子ども・教育” to “健康”",
                        "Initiative “高齢者の見守り” went with its field from “健康・福祉” to “福祉”",
                        "Added to initiative “高齢者の見守り”: emphasis “priority”",
                        "The title of initiative “レジ袋の削減” changed to “レジ袋の有料化と削減”",
                        "Initiative “物資の調達” went with its field from “災害への備え” to “災害への備えと防犯”",
                        "Initiative “市民音楽祭の後援” is new",
                        "Initiative “広報紙の配架” is gone");
    }

    @Test
    void isShownAsATableInJapanese() {
        assertThat(REVISION.getTable().toMarkdown(Locale.JAPANESE)).isEqualTo("""
                        | 分野 | 区分 | 変更前 | 変更後 | 備考 |
                        |---|---|---|---|---|
                        | 子ども・教育 → 子ども・若者・教育 | 改訂 | 児童館への絵本の寄贈 | 児童館への絵本の寄贈 | 本文、「年２回」→「年３回」 |
                        | 健康・福祉 → 健康 | 継続 | 健康診断の受診勧奨 | 健康診断の受診勧奨 | |
                        | 子ども・教育 → 健康 | 移動 | 食育教室の開催 | 食育教室の開催 | |
                        | 健康・福祉 → 福祉 | 変更 | 高齢者の見守り | 高齢者の見守り | 重点区分 |
                        | 環境保全 | 改訂 | レジ袋の削減 | レジ袋の有料化と削減 | |
                        | 災害への備え → 災害への備えと防犯 | 継続 | 物資の調達 | 物資の調達 | |
                        | 市政の広報 | 終了 | 広報紙の配架 | | |
                        | 文化 | 新規 | | 市民音楽祭の後援 | |
                        """);
    }

    @Test
    void isShownAsATableInEnglish() {
        assertThat(REVISION.getTable().toMarkdown(Locale.UK).lines().limit(3))
                .containsExactly(
                        "| Field | Status | Before | After | Remarks |",
                        "|---|---|---|---|---|",
                        "| 子ども・教育 → 子ども・若者・教育 | reworded | 児童館への絵本の寄贈 | 児童館への絵本の寄贈 | text, “年２回” → “年３回” |");
    }

    @Test
    void givesTheReasonOfEachMatch() {
        assertThat(reasons("label")).containsExactly("same key");
        assertThat(reasons("fields")).containsOnly("same title");
        assertThat(reasons("description")).containsExactly("same title");
        assertThat(reasons("title")).singleElement().asString().matches("similar words \\(0\\.\\d\\d\\)");
        assertThat(reasons("period")).containsExactly("given to be compared");
        assertThat(all(Change.FieldsRegrouped.class).findFirst().orElseThrow().matches())
                .extracting(match -> match.describeReason(Locale.JAPANESE))
                .containsExactly("名称の語が他方に含まれる (1.00)", "名称の語が他方に含まれる (1.00)");
    }

    private static List<String> reasons(String property) {
        return all(Change.PropertyChanged.class)
                .filter(change -> change.property().equals(property))
                .map(change -> change.match().describeReason(Locale.ENGLISH))
                .toList();
    }

    @Test
    void leadsFromTheOldPlanToTheNewAndBack() {
        assertThat(REVISION.applyTo(OLD)).isEqualTo(new MergeResult<>(NEXT, List.of()));
        assertThat(PlanChange.between(NEXT, OLD).applyTo(NEXT)).isEqualTo(new MergeResult<>(OLD, List.of()));
    }

    @Test
    void seenFromTheOtherSideMergesWhatWasSplit() {
        List<Change> back = PlanChange.between(NEXT, OLD).getChanges();
        assertThat(back)
                .extracting(change -> change.describe(Locale.JAPANESE))
                .contains("分野「健康」と「福祉」が「健康・福祉」にまとまりました", "分野「災害への備えと防犯」が「災害への備え」と「防犯」に分かれました");
    }

    @Test
    void isEqualToTheSameChangesOfTheSamePlan() {
        Plan other = Plan.builder().from(OLD).id("other").build();
        assertThat(REVISION)
                .isEqualTo(PlanChange.between(OLD, NEXT))
                .hasSameHashCodeAs(PlanChange.between(OLD, NEXT))
                .isNotEqualTo(PlanChange.between(OLD, other))
                .isNotEqualTo(PlanChange.between(other, NEXT))
                .isNotEqualTo(OLD)
                .hasToString("みどり市と青空生協の連携計画: 17 changes");
        assertThat(PlanChange.between(OLD, OLD)).hasToString("みどり市と青空生協の連携計画: no changes");
        assertThat(PlanChange.between(OLD, OLD).isEmpty()).isTrue();
        assertThat(REVISION.isEmpty()).isFalse();
    }

    @Test
    void anInitiativeCanLeaveAllFields() {
        Initiative books = initiative("絵本", "贈ります", "f1").build();
        Plan before = Plan.builder()
                .addField(field("f1", 1, "教育"))
                .addInitiative(books)
                .build();
        Plan after = Plan.builder()
                .from(before)
                .initiatives(List.of(
                        Initiative.builder().from(books).fieldIds(List.of()).build()))
                .build();
        Change change = PlanChange.between(before, after).getChanges().get(0);
        assertThat(change.describe(Locale.JAPANESE)).isEqualTo("取組「絵本」の分野が「教育」から「分野なし」に変わりました");
        assertThat(change.describe(Locale.ENGLISH)).isEqualTo("Initiative “絵本” moved from “教育” to no field");
        assertThat(change).isInstanceOfSatisfying(Change.Moved.class, moved -> {
            assertThat(moved.isToAnotherField()).isTrue();
            assertThat(moved.isToAnotherPlan()).isFalse();
        });
    }

    @Test
    void countsWhatIsNewAndKeptAndGone() {
        PlanTable table = REVISION.getTable();
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rowsOf(PlanTable.Status.NEW)).hasSize(1);
        assertThat(table.rowsOf(PlanTable.Status.GONE)).hasSize(1);
        assertThat(table.rowsOf(PlanTable.Status.MOVED)).hasSize(1);
        assertThat(table.rowsOf(PlanTable.Status.REWORDED)).hasSize(2);
        assertThat(table.rowsOf(PlanTable.Status.CHANGED)).hasSize(1);
        assertThat(table.rowsOf(PlanTable.Status.KEPT)).hasSize(2);
    }

    /** Within one agreement the fields stand there and not in its plans, and no two initiatives may bear one key. */
    @Test
    void isToldOfTwoPlansOfOneAgreement() {
        Agreement agreement = Agreement.builder()
                .title("包括連携協定")
                .addFields(field("f1", 1, "健康"), field("f2", 2, "福祉"))
                .build();
        Plan old = Plan.builder()
                .addInitiatives(
                        initiative("健診の勧奨", "お知らせします", "f1").id("a").build(),
                        initiative("見守り", "知らせます", "f1").id("b").build())
                .build();
        Plan next = Plan.builder()
                .addInitiatives(
                        initiative("健診の勧奨", "お知らせします", "f1").id("c").build(),
                        initiative("見守り", "知らせます", "f2").id("d").build())
                .build();
        assertThat(PlanChange.between(old, next, agreement)
                        .getTable()
                        .toMarkdown(Locale.JAPANESE)
                        .lines()
                        .skip(2))
                .containsExactly("| 健康 | 継続 | 健診の勧奨 | 健診の勧奨 | |", "| 健康 → 福祉 | 移動 | 見守り | 見守り | |");
    }

    private static <T extends Change> Stream<T> all(Class<T> kind) {
        return REVISION.getChanges().stream().filter(kind::isInstance).map(kind::cast);
    }
}
