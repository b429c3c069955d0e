package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static Plan plan(Initiative... initiatives) {
        return Plan.builder().id("p").addInitiatives(initiatives).build();
    }

    private static Initiative initiative(String title) {
        return Initiative.builder().title(title).build();
    }

    private static List<String> rows(Plan before, Plan after) {
        return PlanChange.between(before, after)
                .getTable()
                .toMarkdown(Locale.ENGLISH)
                .lines()
                .skip(2)
                .toList();
    }

    @Test
    void escapesWhatMarkdownWouldTakeForItsOwn() {
        assertThat(rows(plan(), plan(initiative("a|b *c* [d](e) <f> & `g` \\\n2行目"))))
                .containsExactly("| | new | | a\\|b \\*c\\* \\[d\\](e) \\<f\\> \\& \\`g\\` \\\\\\[LINE FEED\\]2行目 | |");
    }

    @Test
    void putsWhatIsGoneBehindWhatItFollowed() {
        assertThat(rows(
                        plan(initiative("甲"), initiative("絵本"), initiative("乙"), initiative("植樹"), initiative("丙")),
                        plan(initiative("植樹"), initiative("音楽祭"), initiative("絵本"))))
                .containsExactly(
                        "| | gone | 甲 | | |",
                        "| | kept | 植樹 | 植樹 | |",
                        "| | gone | 丙 | | |",
                        "| | new | | 音楽祭 | |",
                        "| | kept | 絵本 | 絵本 | order |",
                        "| | gone | 乙 | | |");
    }

    @Test
    void showsPlansThatAreNewOrGoneWhole() {
        Agreement without = Agreement.builder().title("協定").build();
        Agreement with = Agreement.builder()
                .from(without)
                .addPlan(plan(initiative("絵本")))
                .build();
        assertThat(AgreementChange.between(without, with).getPlanTables())
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.before()).isEmpty();
                    assertThat(table.after())
                            .hasValueSatisfying(plan -> assertThat(plan.getId()).contains("p"));
                    assertThat(table.rowsOf(PlanTable.Status.NEW)).hasSize(1);
                });
        assertThat(AgreementChange.between(with, without).getPlanTables())
                .singleElement()
                .satisfies(
                        table -> assertThat(table.rowsOf(PlanTable.Status.GONE)).hasSize(1));
    }

    @Test
    void namesAFieldWithoutALabelByItsKey() {
        Initiative initiative =
                Initiative.builder().title("絵本").addFieldId("field-3").build();
        assertThat(rows(plan(), plan(initiative))).containsExactly("| field-3 | new | | 絵本 | |");
    }

    @Test
    void isNamedByTheTitlesOfThePlanBeforeAndAfter() {
        Plan early = Plan.builder().title("前期計画").build();
        Plan late = Plan.builder().title("後期計画").build();
        assertThat(PlanChange.between(early, late).getTable().getName(Locale.JAPANESE))
                .isEqualTo("前期計画 → 後期計画");
        assertThat(PlanChange.between(early, early).getTable().getName(Locale.JAPANESE))
                .isEqualTo("前期計画");
        assertThat(PlanChange.between(plan(), plan()).getTable().getName(Locale.JAPANESE))
                .isEqualTo("p");
    }

    @Test
    void remarksWhatTheOtherColumnsDoNotShow() {
        Initiative.Builder book = Initiative.builder().id("a").title("絵本").addMark("○");
        assertThat(rows(
                        plan(book.build()),
                        plan(book.id("b")
                                .addFieldId("f1")
                                .addMark("◎")
                                .addDescription("贈ります")
                                .build())))
                .containsExactly("|  → f1 | moved | 絵本 | 絵本 | text, mark |");
    }
}
