package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.renkei.organization.Person;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Finds the parts of an agreement by what the source calls them. */
class AgreementPartsTest {

    private static final StatedDate DAY = StatedDate.of(PartialDate.of(2020, 4, 1));
    private static final Party CITY = party("city", "みどり市");
    private static final CooperationField DISASTERS = field("1", "防災");
    private static final CooperationField CHILDREN = field("2", "子育て");
    private static final Initiative DRILL = initiative("訓練", Initiative.Emphasis.PRIORITY);
    private static final Initiative LUNCH = initiative("食堂", Initiative.Emphasis.REGULAR);
    private static final Initiative PATROL = initiative("見守り", Initiative.Emphasis.PRIORITY);

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("包括連携協定")
            .addParties(Party.of("名もない会"), CITY, party("city", "同じ鍵の市"), party("coop", "みどり生協"))
            .addFields(CooperationField.builder().label("鍵なし").build(), DISASTERS)
            .addPlan(Plan.builder()
                    .addFields(field("1", "計画の防災"), CHILDREN)
                    .addInitiatives(DRILL, LUNCH)
                    .build())
            .addPlan(Plan.builder()
                    .addInitiatives(Initiative.builder().title("祭り").build(), PATROL)
                    .build())
            .build();

    private static Party party(String id, String name) {
        return Party.builder().from(Party.of(name)).id(id).build();
    }

    private static CooperationField field(String id, String label) {
        return CooperationField.builder().id(id).label(label).build();
    }

    private static Initiative initiative(String title, Initiative.Emphasis emphasis) {
        return Initiative.builder().title(title).emphasis(emphasis).build();
    }

    @Test
    void findsThePartyOfAKeyTheFirstIfSeveralHaveIt() {
        assertThat(AGREEMENT.findParty("city")).contains(CITY);
        assertThat(AGREEMENT.findParty("village")).isEmpty();
    }

    @Test
    void findsThePlanOfAKey() {
        Plan plan = Plan.builder().id("2026").build();
        Agreement agreement = Agreement.builder().from(AGREEMENT).addPlan(plan).build();
        assertThat(agreement.findPlan("2026")).contains(plan);
        assertThat(agreement.findPlan("2027")).isEmpty();
    }

    @Test
    void findsTheFieldOfAKeyInTheAgreementBeforeItsPlans() {
        assertThat(AGREEMENT.findField("1")).contains(DISASTERS);
        assertThat(AGREEMENT.findField("2")).contains(CHILDREN);
        assertThat(AGREEMENT.findField("3")).isEqualTo(Optional.empty());
    }

    @Test
    void priorityHaveTheInitiativesOfAllPlansToWhichTheSourceGivesIt() {
        assertThat(AGREEMENT.priorityInitiatives()).containsExactly(DRILL, PATROL);
    }

    @Test
    void aFieldIsNoCatchAllAndAVersionNotAuthenticUnlessTheSourceSaysSo() {
        LanguageVersion version = LanguageVersion.builder().language("en").build();

        assertThat(DISASTERS.isCatchAll()).isFalse();
        assertThat(version.isAuthentic()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "IN_PREPARATION,    no",
        "PLANNED,           no",
        "IN_FORCE,          yes",
        "DORMANT,       yes",
        "PRESUMED_IN_FORCE, yes",
        "EXPIRED,           no",
        "TERMINATED,        no",
        "UNKNOWN,           no"
    })
    void inForceIsWhatRunsIsPresumedToOrStandsBy(Agreement.Status status, String answer) {
        assertThat(status.isInForce() ? "yes" : "no").isEqualTo(answer);
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments(AGREEMENT, "Agreement[包括連携協定]"),
                arguments(CITY, "Party[みどり市]"),
                arguments(DISASTERS, "CooperationField[防災]"),
                arguments(CooperationField.builder().id("7").build(), "CooperationField[7]"),
                arguments(DRILL, "Initiative[訓練]"),
                arguments(Programme.of("クールオアシス"), "Programme[クールオアシス]"),
                arguments(Note.of("登録商標です。"), "Note[登録商標です。]"),
                arguments(Award.builder().name("大賞").build(), "Award[大賞]"),
                arguments(Amendment.builder().amendedOn(DAY).build(), "Amendment[2020-04-01]"),
                arguments(Ceremony.builder().heldOn(DAY).build(), "Ceremony[2020-04-01]"),
                arguments(Ceremony.builder().build(), "Ceremony[]"),
                arguments(Statement.builder().heading("コメント").build(), "Statement[コメント]"),
                arguments(Source.builder().title("お知らせ").file("a.pdf").build(), "Source[お知らせ]"),
                arguments(Source.builder().file("a.pdf").build(), "Source[a.pdf]"),
                arguments(Contribution.builder().text("物資の提供").build(), "Contribution[物資の提供]"),
                arguments(LegendEntry.builder().mark("◎").meaning("重点").build(), "LegendEntry[◎ 重点]"),
                arguments(Signatory.builder().person(Person.of("山田 花子")).build(), "Signatory[山田 花子]"),
                arguments(Signatory.builder().proxy(true).build(), "Signatory[proxy]"),
                arguments(Classification.builder().scheme("sdg").code("11").build(), "Classification[sdg:11]"),
                arguments(
                        Relation.builder()
                                .kind(Relation.Kind.EXTENDS)
                                .title("見守り協定")
                                .build(),
                        "Relation[extends 見守り協定]"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void saysWhichPartItIs(Object part, String text) {
        assertThat(part).hasToString(text);
    }
}
