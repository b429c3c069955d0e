package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Statement;
import dev.renkei.constraint.Advice;
import dev.renkei.constraint.Publication;
import dev.renkei.document.Document;
import dev.renkei.document.ExtensionValue;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A violation that a host's own validator finds stands for a finding. */
class ViolationReaderTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    private static final Agreement TWICE = Agreement.builder()
            .title("協定")
            .addParties(Party.of("みなと市"), Party.of("みなと市"))
            .build();
    private static final Agreement ALONE =
            Agreement.builder().title("協定").addParties(Party.of("みなと市")).build();

    private static final Agreement SATURDAY = Agreement.builder()
            .title("協定")
            .addParties(Party.of("みなと市"), Party.of("かもめ市"))
            .concludedOn(StatedDate.of(PartialDate.of(2017, 2, 11)))
            .build();

    /** A type of the host: constraints of its own, one that names a rule of Renkei, and agreements. */
    record Folder(
            @NotBlank String name,
            @NotBlank(message = "{dev.renkei.text.blank}") String place,
            @Size(max = 1, message = "{dev.renkei.nothing}") String mark,
            List<@Valid Agreement> agreements,
            Map<String, @Valid Agreement> byNumber,
            Optional<@Valid Agreement> newest) {}

    /** A service of the host. */
    static final class Archive {

        @Valid
        Agreement keep(@Valid Agreement agreement) {
            return agreement;
        }

        void name(@NotBlank(message = "{dev.renkei.text.blank}") String name) {}
    }

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void aRuleOfAConceptIsFoundWithItsParameters() {
        assertThat(Finding.from(only(VALIDATOR.validate(TWICE))))
                .contains(
                        RenkeiValidator.standard().validate(TWICE).getFindings().get(0));
    }

    @Test
    void aStandardConstraintIsFoundWithTheAttributesThatItsMessageTells() {
        assertThat(Finding.from(only(VALIDATOR.validate(ALONE)))).get().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("agreement.party.too-few");
            assertThat(finding.getPointer()).isEqualTo("/parties");
            assertThat(finding.getParameters()).containsEntry("min", "2");
        });
    }

    @Test
    void placesLeadThroughTheTypesOfTheHost() {
        Folder folder = new Folder("a", "b", "c", List.of(ALONE, TWICE), Map.of("7/8", TWICE), Optional.of(TWICE));

        assertThat(Report.from(Profile.DRAFT, VALIDATOR.validate(folder)).getFindings())
                .extracting(Finding::getPointer)
                .containsExactly(
                        "/agreements/0/parties",
                        "/agreements/1/parties/1",
                        "/byNumber/7~18/parties/1",
                        "/newest/parties/1");
    }

    @Test
    void placesStartAtTheValueThatAMethodIsGivenOrReturns() throws NoSuchMethodException {
        Archive archive = new Archive();
        Method keep = Archive.class.getDeclaredMethod("keep", Agreement.class);

        assertThat(List.of(
                        only(VALIDATOR.forExecutables().validateParameters(archive, keep, new Object[] {TWICE})),
                        only(VALIDATOR.forExecutables().validateReturnValue(archive, keep, TWICE))))
                .allSatisfy(violation -> assertThat(Finding.from(violation).map(Finding::getPointer))
                        .contains("/parties/1"));
    }

    @Test
    void aValueOfAMethodThatIsNoPartOfADocumentHasNoPlace() throws NoSuchMethodException {
        Method name = Archive.class.getDeclaredMethod("name", String.class);

        assertThat(Finding.from(
                        only(VALIDATOR.forExecutables().validateParameters(new Archive(), name, new Object[] {" "}))))
                .get()
                .hasToString("ERROR text.blank: The text is blank");
    }

    /** A blank key breaks a standard constraint, an unknown one a rule; both paths have the names that Java has. */
    @ParameterizedTest
    @CsvSource({
        "' ', plans[0].initiatives[0].fieldIds[1], /plans/0/initiatives/0/fields/1",
        "?,   plans[0].initiatives[0].fieldIds[1], /plans/0/initiatives/0/fields/1",
        "' ', plans[0].initiatives[0].partyIds[0], /plans/0/initiatives/0/parties/0",
        "?,   plans[0].initiatives[0].partyIds[0], /plans/0/initiatives/0/parties/0",
        "' ', plans[0].initiatives[0].sourceId, /plans/0/initiatives/0/source",
        "?,   plans[0].initiatives[0].sourceId, /plans/0/initiatives/0/source",
        "' ', contributions[0].partyId, /contributions/0/party",
        "?,   contributions[0].partyId, /contributions/0/party",
        "' ', contributions[0].recipientIds[0], /contributions/0/recipients/0",
        "?,   contributions[0].recipientIds[0], /contributions/0/recipients/0",
        "' ', statements[0].partyId, /statements/0/party",
        "?,   statements[0].partyId, /statements/0/party",
        "' ', relations[0].agreementId, /relations/0/agreement"
    })
    void pathsNameReferencesAsJavaAndPointersAsJson(String key, String path, String pointer) {
        Set<ConstraintViolation<Agreement>> violations =
                VALIDATOR.validate(referringTo(key), Profile.STRICT.getGroup());

        assertThat(violations)
                .filteredOn(violation -> violation.getPropertyPath().toString().startsWith(path))
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(Finding.from(violation).map(Finding::getPointer))
                        .contains(pointer));
        assertThat(Report.from(Profile.STRICT, violations))
                .isEqualTo(
                        RenkeiValidator.standard().withProfile(Profile.STRICT).validate(referringTo(key)));
    }

    @Test
    void aValueThatIsNoPartOfADocumentYetHasThePlaceThatItWouldHave() {
        assertThat(Finding.from(only(VALIDATOR.validateValue(Statement.class, "partyId", Optional.of(" ")))))
                .get()
                .hasToString("ERROR text.blank /party: The text is blank");
    }

    private static Agreement referringTo(String key) {
        Initiative initiative = Initiative.builder()
                .title("見守り")
                .addFieldIds("1", key)
                .addPartyId(key)
                .sourceId(key)
                .build();
        return Agreement.builder()
                .from(SATURDAY)
                .addField(CooperationField.builder().id("1").label("福祉").build())
                .addPlan(Plan.builder().addInitiative(initiative).build())
                .addContribution(Contribution.builder()
                        .text("物資")
                        .partyId(key)
                        .addRecipientId(key)
                        .build())
                .addStatement(Statement.builder().partyId(key).addText("挨拶").build())
                .addRelation(Relation.builder()
                        .kind(Relation.Kind.RELATED)
                        .agreementId(key)
                        .build())
                .build();
    }

    @Test
    void aConstraintOfTheHostIsNoFindingUnlessItNamesARule() {
        Folder folder = new Folder(" ", " ", "long", List.of(), Map.of(), Optional.empty());

        assertThat(VALIDATOR.validate(folder)).hasSize(3);
        assertThat(Report.from(Profile.DRAFT, VALIDATOR.validate(folder)).getFindings())
                .extracting(Finding::toString)
                .containsExactly("ERROR text.blank /place: The text is blank");
    }

    @Test
    void theReportIsWeighedByItsProfile() {
        Agreement undated = Agreement.builder()
                .title("協定")
                .addParties(Party.of("みなと市"), Party.of("かもめ市"))
                .build();

        assertThat(severities(undated, Profile.DRAFT)).isEmpty();
        assertThat(severities(undated, Profile.PUBLICATION))
                .containsEntry("agreement.concluded.missing", Severity.WARNING)
                .containsEntry("agreement.signatory.missing", Severity.INFO);
        assertThat(severities(undated, Profile.STRICT))
                .containsEntry("agreement.concluded.missing", Severity.ERROR)
                .containsEntry("agreement.signatory.missing", Severity.INFO);
    }

    @Test
    void eachProfileHasTheGroupThatFindsAllOfIt() {
        assertThat(Stream.of(Profile.values()).map(Profile::getGroup))
                .containsExactly(Advice.class, Publication.class, Publication.class);
    }

    /** A saturday is information, and no reason to refuse. */
    @Test
    void theDefaultGroupAcceptsWhatHasMereAdvice() {
        assertThat(VALIDATOR.validate(SATURDAY)).isEmpty();
    }

    @Test
    void theAdviceGroupAddsWhatTheDefaultGroupAccepts() {
        assertThat(codes(SATURDAY, Advice.class)).containsExactly("agreement.concluded.weekend");
    }

    @Test
    void theAdviceGroupHoldsTheDefaultGroup() {
        assertThat(codes(ALONE, Advice.class)).containsExactly("agreement.party.too-few");
    }

    @Test
    void thePublicationGroupHoldsTheAdviceGroup() {
        assertThat(codes(SATURDAY, Publication.class))
                .contains("agreement.concluded.weekend", "agreement.signatory.missing");
    }

    @Test
    void aDocumentOfTheHostIsNotTakenForValid() {
        record Memo(SortedMap<String, ExtensionValue> getExtensions) implements Document {}

        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> VALIDATOR.validate(new Memo(Collections.emptySortedMap())))
                .withRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePublicationGroupHoldsTheDefaultGroup() {
        assertThat(VALIDATOR.validate(ALONE, Profile.PUBLICATION.getGroup()))
                .extracting(violation -> Finding.from(violation).orElseThrow().getCode())
                .contains("agreement.party.too-few", "agreement.concluded.missing");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNulls() {
        assertThatNullPointerException().isThrownBy(() -> Finding.from(null)).withMessage("violation");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.from(null, Set.of()))
                .withMessage("profile");
        assertThatNullPointerException()
                .isThrownBy(() -> Report.from(Profile.DRAFT, null))
                .withMessage("violations");
    }

    private static List<String> codes(Agreement agreement, Class<?> group) {
        return VALIDATOR.validate(agreement, group).stream()
                .map(violation -> Finding.from(violation).orElseThrow().getCode())
                .toList();
    }

    private static Map<String, Severity> severities(Agreement agreement, Profile profile) {
        Report report = Report.from(profile, VALIDATOR.validate(agreement, profile.getGroup()));
        return report.getFindings().stream()
                .collect(Collectors.toMap(Finding::getCode, Finding::getSeverity, (first, second) -> first));
    }

    private static <T> ConstraintViolation<T> only(Set<ConstraintViolation<T>> violations) {
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }
}
