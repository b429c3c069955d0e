package dev.renkei.testing.breaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.document.Document;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.testing.RandomSource;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A breaker adds exactly one finding to a document, at the place that it tells, and its near miss adds none. */
class BreakersTest {

    private static final RandomSource SIMPLEST = bound -> 0;

    static Stream<Breaker> breakers() {
        return Breakers.all().stream();
    }

    @Test
    void areThereForEveryRuleAboutValues() {
        assertThat(Breakers.all())
                .extracting(breaker -> breaker.getRule().getCode())
                .containsExactlyInAnyOrderElementsOf(RuleCatalogue.getRules().stream()
                        .map(Rule::getCode)
                        .filter(code -> !code.startsWith("json.") && !code.startsWith("report."))
                        .toList());
    }

    @Test
    void areNotThereForCodesThatNoRuleHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Breakers.of("agreement.party.double"))
                .withMessage("Code must be that of a rule about values but was agreement.party.double");
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void addWhatASmallRegisterLacksUnlessAPolicyAsksForIt(Breaker breaker) {
        boolean ofPolicies = breaker.getRule().getCode().startsWith("policy.");
        assertThat(breaker.apply(Register.builder().build(), SIMPLEST).isEmpty())
                .isEqualTo(ofPolicies);
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void addWhatASmallAgreementLacksUnlessOnlyRegistersHaveIt(Breaker breaker) {
        String code = breaker.getRule().getCode();
        boolean ofRegisters = Stream.of("register.", "network.", "casebook.").anyMatch(code::startsWith);
        assertThat(breaker.apply(smallestAgreement(), SIMPLEST).isEmpty()).isEqualTo(ofRegisters);
    }

    @Test
    void takeTheChosenPlace() {
        Agreement base = smallestAgreement();
        Breaker breaker = Breakers.of("text.blank");
        List<Broken<Agreement>> all = breaker.applyEverywhere(base).toList();
        assertThat(breaker.apply(base, SIMPLEST)).contains(all.get(0));
        assertThat(Stream.iterate(0, i -> i < 100, i -> i + 1)
                        .flatMap(i -> breaker.apply(base, bound -> i % bound).stream()))
                .containsAll(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text.blank",
                "date.weekday-mismatch",
                "agreement.party.duplicate",
                "agreement.concluded.missing",
                "network.member.duplicate"
            })
    void breakTheSamplesOfASeedAlikeEachTime(String code) {
        assertThat(first(code)).isEqualTo(first(code));
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("breakers")
    void breakTheSamplesOfASeedAlikeEachTimeByEachRule(Breaker breaker) {
        String code = breaker.getRule().getCode();
        assertThat(first(code)).isEqualTo(first(code));
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void breakTheSamplesOfASeed(Breaker breaker) {
        Broken<? extends Document> broken = first(breaker.getRule().getCode());
        assertThat(breaker.getValidator().validate(broken.document()).getFindings())
                .as(broken.toString())
                .extracting(Finding::getCode, Finding::getPointer)
                .containsExactly(tuple(broken.code(), broken.pointer()));
        assertThat(breaker.getValidator().validate(broken.nearMiss()).getFindings())
                .as("near miss of " + broken)
                .isEmpty();
    }

    private static Broken<? extends Document> first(String code) {
        return Breakers.samples(code, 7).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("breakers")
    void takeRegistersUnlessAPolicyAsksForIt(Breaker breaker) {
        assertThat(breaker.takesRegisters())
                .isEqualTo(!breaker.getRule().getCode().startsWith("policy."));
    }

    @Test
    void doNotSearchForASuitableDocumentForever() {
        Breaker ofRegisters = Breakers.of("network.theme.missing");
        Stream<Agreement> agreements = Stream.generate(BreakersTest::smallestAgreement);
        assertThatIllegalStateException()
                .isThrownBy(() -> ofRegisters.applyToEach(agreements, SIMPLEST).toList())
                .withMessage("One of 1000 documents in a row must be suitable for network.theme.missing but none was");
    }

    @Test
    void doNotSearchForADocumentWithoutFindingsForever() {
        Stream<Agreement> faulty =
                Stream.generate(() -> Agreement.builder().title(" ").build());
        assertThatIllegalStateException()
                .isThrownBy(() -> Breakers.samples("text.blank", 1, faulty).toList());
    }

    @Test
    void passOverDocumentsThatAreNotSuitable() {
        Agreement faulty = Agreement.builder().title(" ").build();
        Stream<Agreement> mostlyFaulty =
                IntStream.range(0, 1001).mapToObj(i -> i == 500 ? smallestAgreement() : faulty);
        assertThat(Breakers.samples("text.blank", 1, mostlyFaulty)).hasSize(1);
    }

    @Test
    void breakStreamsWithoutAnEnd() {
        Stream<Agreement> documents = Stream.generate(BreakersTest::smallestAgreement);
        assertThat(Breakers.of("text.blank").applyToEach(documents, SIMPLEST).limit(3))
                .hasSize(3)
                .allSatisfy(broken -> assertThat(broken.pointer()).isEqualTo("/parties/0/organization/name"));
    }

    /** Returns an agreement with no more than it needs to be published. */
    private static Agreement smallestAgreement() {
        return Agreement.builder()
                .title("協定")
                .addParty(party("甲市", Organization.Kind.MUNICIPALITY))
                .addParty(party("乙会", Organization.Kind.COOPERATIVE))
                .concludedOn(StatedDate.of(PartialDate.of(2024)))
                .build();
    }

    private static Party party(String name, Organization.Kind kind) {
        return Party.builder()
                .organization(Organization.builder().name(name).kind(kind).build())
                .addSignatory(Signatory.builder().office(Office.of("長")).build())
                .build();
    }
}
