package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.constraint.Constrained;
import dev.renkei.document.Document;
import dev.renkei.document.ExtensionValue;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenkeiValidatorTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final RenkeiValidator VALIDATOR =
            RenkeiValidator.standard().withClock(Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), JAPAN));

    private static final Agreement FAULTY = Agreement.builder()
            .title(LocalizedText.of("ja", " ").with("en", "[image]"))
            .addParty(party("ひなた市"))
            .addParty(party("ひなた市"))
            .concludedOn(StatedDate.of(PartialDate.of(2026, 4, 4)))
            .addPlan(Plan.builder()
                    .addInitiative(Initiative.builder()
                            .title(LocalizedText.of("朝市"))
                            .addPartyId("coop")
                            .build())
                    .build())
            .build();

    @Test
    void listsNoMoreFindingsThanAllowedAndCountsTheRest() {
        Agreement agreement = Agreement.builder()
                .title("")
                .addPurpose("")
                .addPurpose("")
                .addParty(Party.of(""))
                .build();
        Report whole = RenkeiValidator.standard().validate(agreement);
        int all = whole.getFindings().size();

        for (int most = 1; most < all; most++) {
            Report report = RenkeiValidator.standard().withMaxFindings(most).validate(agreement);
            int further = all - most;
            assertThat(report.getFindings()).hasSize(most + 1);
            assertThat(Severity.values())
                    .allSatisfy(each -> assertThat(report.count(each)).isEqualTo(whole.count(each)));
            assertThat(report.getFindings()).last().satisfies(finding -> {
                assertThat(finding.getCode()).isEqualTo("report.further-findings");
                assertThat(finding.getParameters()).containsEntry("count", String.valueOf(further));
            });
        }
        assertThat(RenkeiValidator.standard()
                        .withMaxFindings(all)
                        .validate(agreement)
                        .getFindings())
                .hasSize(all);
        assertThat(all).isGreaterThan(3);
    }

    @Test
    void refusesToFindNothingAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RenkeiValidator.standard().withMaxFindings(0))
                .withMessage("Number of findings must be 1 or greater but was 0");
    }

    @Test
    void findsWhatEachPartBreaksInTheOrderOfThePlaces() {
        assertThat(lines(VALIDATOR.validate(FAULTY)))
                .containsExactly(
                        "WARNING date.in-future /concludedOn",
                        "INFO agreement.concluded.weekend /concludedOn",
                        "ERROR agreement.party.duplicate /parties/1",
                        "ERROR initiative.party.unknown /plans/0/initiatives/0/parties/0",
                        "WARNING text.residue /title/en",
                        "ERROR text.blank /title/ja");
    }

    @Test
    void judgesMoreBeforePublication() {
        assertThat(lines(VALIDATOR.withProfile(Profile.PUBLICATION).validate(FAULTY)))
                .containsAll(lines(VALIDATOR.validate(FAULTY)))
                .contains(
                        "INFO agreement.signatory.missing /parties/0",
                        "INFO agreement.signatory.missing /parties/1",
                        "INFO initiative.contribution.missing /plans/0/initiatives/0")
                .hasSize(9);
    }

    @Test
    void takesWarningsForErrorsWhereItIsStrict() {
        Report strict = VALIDATOR.withProfile(Profile.STRICT).validate(FAULTY);
        assertThat(strict.count(Severity.WARNING)).isZero();
        assertThat(strict.getFindings())
                .hasSameSizeAs(VALIDATOR
                        .withProfile(Profile.PUBLICATION)
                        .validate(FAULTY)
                        .getFindings());
        assertThat(strict.findingsOf("date.in-future"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.ERROR);
        assertThat(strict.findingsOf("agreement.concluded.weekend"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void takesTodayFromItsClock() {
        Agreement agreement = agreement(PartialDate.of(2026, 4, 3));
        Instant lastMomentOfTheDayBefore = Instant.parse("2026-04-02T14:59:59Z");
        assertThat(at(lastMomentOfTheDayBefore, JAPAN).validate(agreement).findingsOf("date.in-future"))
                .hasSize(1);
        assertThat(at(lastMomentOfTheDayBefore.plusSeconds(1), JAPAN)
                        .validate(agreement)
                        .findingsOf("date.in-future"))
                .isEmpty();
        assertThat(at(lastMomentOfTheDayBefore.plusSeconds(1), ZoneOffset.UTC)
                        .validate(agreement)
                        .findingsOf("date.in-future"))
                .hasSize(1);
    }

    @Test
    void isNotChangedByItsCopies() {
        RenkeiValidator standard = RenkeiValidator.standard();
        Agreement ancient = agreement(PartialDate.of(1999, 1, 4));
        assertThat(standard.withClock(Clock.fixed(Instant.EPOCH, JAPAN))
                        .validate(ancient)
                        .getFindings())
                .hasSize(1);
        assertThat(standard.validate(ancient).getFindings()).isEmpty();
        assertThat(RenkeiValidator.standard()).isSameAs(standard);
    }

    @Test
    void findsTheSameEachTime() {
        assertThat(VALIDATOR.validate(FAULTY)).isEqualTo(VALIDATOR.validate(FAULTY));
    }

    @Test
    void judgesAPartByItself() {
        assertThat(lines(VALIDATOR.validate(LocalizedText.of("")))).containsExactly("ERROR text.blank ");
        assertThat(lines(VALIDATOR.withProfile(Profile.PUBLICATION).validate(party("ひなた市"))))
                .containsExactly("INFO agreement.signatory.missing ");
    }

    /** So that the compiler refuses a text, a list of agreements or the result of a reader. */
    @Test
    void takesNothingButWhatRulesJudge() {
        assertThat(Stream.of(RenkeiValidator.class.getMethods())
                        .filter(method -> method.getName().equals("validate"))
                        .map(method -> List.of(method.getParameterTypes())))
                .containsExactlyInAnyOrder(List.of(Document.class), List.of(Constrained.class));
    }

    @Test
    void refusesADocumentOfTheHost() {
        record Memo(SortedMap<String, ExtensionValue> getExtensions) implements Document {}

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(new Memo(Collections.emptySortedMap())))
                .withMessage("Only Renkei's own documents can be validated, such as an agreement, but this is a "
                        + Memo.class.getName());
    }

    @Test
    void refusesADocumentThatIsALambda() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate((Document) Collections::emptySortedMap));
    }

    @Test
    void isSilentAboutGaps() {
        List<String> gaps = List.of("/parties/1/organization/name", "/title/ja");
        assertThat(lines(VALIDATOR.withGaps(gaps).validate(FAULTY)))
                .containsExactly(
                        "WARNING date.in-future /concludedOn",
                        "INFO agreement.concluded.weekend /concludedOn",
                        "ERROR initiative.party.unknown /plans/0/initiatives/0/parties/0",
                        "WARNING text.residue /title/en");
        assertThat(VALIDATOR.withGaps(List.of("")).validate(FAULTY).getFindings())
                .isEmpty();
        assertThat(VALIDATOR.withGaps(gaps).withGaps(List.of()).validate(FAULTY))
                .isEqualTo(VALIDATOR.validate(FAULTY));
    }

    @Test
    void servesManyThreadsAtOnce() throws Exception {
        Report expected = VALIDATOR.validate(FAULTY);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    boolean same = true;
                    for (int j = 0; j < 200; j++) {
                        same &= VALIDATOR.validate(FAULTY).equals(expected);
                    }
                    return same;
                }));
            }
            start.countDown();
            for (Future<Boolean> result : results) {
                assertThat(result.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNulls() {
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate(null))
                .withMessage("document");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.validate((Constrained) null))
                .withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.withClock(null))
                .withMessage("clock");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.withProfile(null))
                .withMessage("profile");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.withPolicy(null))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> VALIDATOR.withGaps(null))
                .withMessage("gaps");
    }

    @Test
    void showsWhatStandsAtEachPlace() {
        assertThat(VALIDATOR.validate(FAULTY).getFindings())
                .extracting(finding ->
                        finding.getPointer() + " " + finding.getValue().orElse("-"))
                .containsExactly(
                        "/concludedOn 2026-04-04",
                        "/concludedOn 2026-04-04",
                        "/parties/1 Party[ひなた市]",
                        "/plans/0/initiatives/0/parties/0 coop",
                        "/title/en [image]",
                        "/title/ja  ");
    }

    @Test
    void showsNothingForTheDocumentAsAWholeOrWhereNothingStands() {
        Agreement alone = Agreement.builder().title("協定").build();
        assertThat(VALIDATOR.withProfile(Profile.PUBLICATION).validate(alone).getFindings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.getValue()).isEmpty());
    }

    private static RenkeiValidator at(Instant instant, ZoneId zone) {
        return RenkeiValidator.standard().withClock(Clock.fixed(instant, zone));
    }

    private static Agreement agreement(PartialDate concludedOn) {
        return Agreement.builder()
                .title("協定")
                .addParty(party("ひなた市"))
                .addParty(party("こもれび生活協同組合"))
                .concludedOn(StatedDate.of(concludedOn))
                .build();
    }

    private static Party party(String name) {
        return Party.builder()
                .organization(Organization.builder()
                        .name(name)
                        .kind(Organization.Kind.MUNICIPALITY)
                        .build())
                .build();
    }

    private static List<String> lines(Report report) {
        return report.getFindings().stream()
                .map(finding -> finding.getSeverity() + " " + finding.getCode() + " " + finding.getPointer())
                .toList();
    }
}
