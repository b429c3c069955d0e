package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldQueriesTest {

    private static final Initiative DRILL =
            Initiative.builder().title("防災訓練").addFieldId("1").build();
    private static final Initiative LUNCH =
            Initiative.builder().title("子ども食堂").addFieldId("2").build();

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("包括連携協定")
            .addField(CooperationField.builder()
                    .id("1")
                    .label(LocalizedText.of("ja", "防災・減災").with("en", "Disaster prevention"))
                    .addOtherLabel("安全 安心")
                    .addSdgGoal(11)
                    .build())
            .addPlan(Plan.builder()
                    .addField(CooperationField.builder()
                            .id("2")
                            .label("子育て")
                            .addClassification(Classification.builder()
                                    .scheme("npo")
                                    .version("2012")
                                    .code("A 13")
                                    .build())
                            .build())
                    .addInitiatives(DRILL, LUNCH)
                    .build())
            .build();

    private static final Agreement OTHER = Agreement.builder().title("見守り協定").build();

    private final RegisterIndex index =
            Agreements.register(List.of(OTHER, AGREEMENT)).index();

    private static List<FieldKey> keysOfTheFirstField() {
        return List.of(
                FieldKey.ofLabel("防災･減災"),
                FieldKey.ofLabel("disaster  PREVENTION"),
                FieldKey.ofLabel("安全安心"),
                FieldKey.ofSdgGoal(11),
                FieldKey.ofClassification("sdg", "11"));
    }

    @Test
    void findsAFieldByItsLabelsAndByTheGoalsItServes() {
        assertThat(keysOfTheFirstField()).allSatisfy(key -> {
            assertThat(index.agreementsInField(key)).containsExactly(AGREEMENT);
            assertThat(index.initiativesInField(key))
                    .containsExactly(new RegisterIndex.AgreedInitiative(AGREEMENT, DRILL));
        });
    }

    @Test
    void findsTheFieldsOfPlansByTheirClassification() {
        assertThat(index.agreementsInField(FieldKey.ofClassification("npo", "A13")))
                .containsExactly(AGREEMENT);
        assertThat(index.initiativesInField(FieldKey.ofLabel("子育て")))
                .containsExactly(new RegisterIndex.AgreedInitiative(AGREEMENT, LUNCH));
    }

    @Test
    void aKeyMeansAFieldOfItsOwnPlanBeforeThatOfAnother() {
        Plan first = plan("1", "防災", "訓練");
        Plan second = plan("1", "健康", "体操");
        Agreement agreement = agreement(first, second);
        RegisterIndex built =
                new RegisterIndex(Register.builder().addAgreement(agreement).build());

        assertThat(agreement.initiativesIn(first.getFields().get(0))).isEqualTo(first.getInitiatives());
        assertThat(agreement.initiativesIn(second.getFields().get(0))).isEqualTo(second.getInitiatives());
        assertThat(agreement.findField(second, "1"))
                .isEqualTo(Optional.of(second.getFields().get(0)));
        assertThat(built.initiativesInField(FieldKey.ofLabel("健康")))
                .containsExactly(new RegisterIndex.AgreedInitiative(
                        agreement, second.getInitiatives().get(0)));
        assertThat(built.initiativesInField(FieldKey.ofLabel("防災")))
                .containsExactly(new RegisterIndex.AgreedInitiative(
                        agreement, first.getInitiatives().get(0)));
    }

    @Test
    void aPlansFieldIsThatOfTheAgreementIfAWordingIsAlike() {
        Plan plan = plan("1", "防災・減災", "訓練");
        CooperationField field = CooperationField.builder()
                .id("1")
                .label("防災")
                .addOtherLabel("防災・減災")
                .build();
        Agreement agreement =
                Agreement.builder().from(agreement(plan)).addField(field).build();
        RegisterIndex built =
                new RegisterIndex(Register.builder().addAgreement(agreement).build());

        assertThat(agreement.initiativesIn(field)).isEqualTo(plan.getInitiatives());
        assertThat(built.initiativesInField(FieldKey.ofLabel("防災")))
                .containsExactly(new RegisterIndex.AgreedInitiative(
                        agreement, plan.getInitiatives().get(0)));
    }

    private static Plan plan(String key, String label, String initiative) {
        return Plan.builder()
                .addField(CooperationField.builder().id(key).label(label).build())
                .addInitiative(
                        Initiative.builder().title(initiative).addFieldId(key).build())
                .build();
    }

    private static Agreement agreement(Plan... plans) {
        return Agreement.builder()
                .title("協定")
                .addParties(Party.of("甲"), Party.of("乙"))
                .addPlans(plans)
                .build();
    }

    @Test
    void findsNothingUnderAKeyThatNoFieldHas() {
        assertThat(Stream.of(
                        FieldKey.ofLabel("健康"),
                        FieldKey.ofLabel(""),
                        FieldKey.ofSdgGoal(1),
                        FieldKey.ofClassification("npo2", "A13")))
                .allSatisfy(key -> {
                    assertThat(index.agreementsInField(key)).isEmpty();
                    assertThat(index.initiativesInField(key)).isEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 18})
    void refusesAGoalThatDoesNotExist(int goal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldKey.ofSdgGoal(goal))
                .withMessage("Goal must be from 1 to 17 but was " + goal);
    }

    @Test
    void aLabelIsNoCodeOfTheSameText() {
        assertThat(FieldKey.ofLabel("11"))
                .isNotEqualTo(FieldKey.ofSdgGoal(11))
                .isNotEqualTo(FieldKey.ofClassification("label", "11"));
        assertThat(FieldKey.ofLabel("Ａ b")).isEqualTo(FieldKey.ofLabel("ab")).hasSameHashCodeAs(FieldKey.ofLabel("ab"));
        assertThat(FieldKey.ofLabel("防 災")).hasToString("label 防災");
    }

    @Provide
    Arbitrary<List<Agreement>> agreements() {
        return Agreements.agreements().list().ofMaxSize(40);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theInitiativesOfAFieldAreThoseOfTheAgreementsFieldsThatHaveTheKey(
            @ForAll("agreements") List<Agreement> agreements) {
        RegisterIndex built = Agreements.register(agreements).index();

        assertThat(Stream.of(FieldKey.ofLabel("防災"), FieldKey.ofLabel("子育て"), FieldKey.ofSdgGoal(11)))
                .allSatisfy(key -> {
                    assertThat(built.agreementsInField(key))
                            .isEqualTo(agreements.stream()
                                    .filter(each -> fields(each, key).findAny().isPresent())
                                    .toList());
                    assertThat(built.initiativesInField(key))
                            .isEqualTo(agreements.stream()
                                    .flatMap(each -> initiatives(each, key))
                                    .toList());
                });
    }

    private static Stream<CooperationField> fields(Agreement agreement, FieldKey key) {
        return Stream.concat(
                        agreement.getFields().stream(),
                        agreement.getPlans().stream().flatMap(plan -> plan.getFields().stream()))
                .filter(field -> FieldKey.of(field).contains(key));
    }

    private static Stream<RegisterIndex.AgreedInitiative> initiatives(Agreement agreement, FieldKey key) {
        Set<Initiative> inFields = Collections.newSetFromMap(new IdentityHashMap<>());
        fields(agreement, key).forEach(field -> inFields.addAll(agreement.initiativesIn(field)));
        return agreement
                .initiatives()
                .filter(inFields::contains)
                .map(initiative -> new RegisterIndex.AgreedInitiative(agreement, initiative));
    }
}
