package dev.renkei.testing.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.testing.part.DocumentProperties;
import dev.renkei.testing.part.DocumentText;
import dev.renkei.validation.RenkeiValidator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever a person sees in a debugger or a failing test is short, and tells one value from another. */
class PrintingProperties {

    /** A type, and a hundred characters of which some are shown by their codes. */
    private static final int MAX_LENGTH = 700;

    @Property(tries = 20)
    void everyDocumentPrintsItsTypeAndWhatItIsOnOneLine(@ForAll long seed) {
        for (DocumentType type : DocumentType.all()) {
            Object value = Sampled.sample(type.type(), seed);

            assertShort(type, value);
            assertThat(value.toString().endsWith("[]"))
                    .as("%s", DocumentText.of(value))
                    .isEqualTo(statesNothing(value));
        }
    }

    /** Tells whether a document holds nothing but what others have added. */
    private static boolean statesNothing(Object value) {
        return DocumentProperties.of(value).stream()
                .filter(property -> !property.name().equals("extensions"))
                .allMatch(property -> property.declared().valueIn(value).isEmpty());
    }

    private static void assertShort(DocumentType type, Object value) {
        assertThat(value.toString())
                .startsWith(type + "[")
                .endsWith("]")
                .doesNotContain("Optional")
                .doesNotContainPattern("\\p{Cntrl}")
                .hasSizeLessThan(MAX_LENGTH);
    }

    @Example
    void whatIsMadeOfDocumentsPrintsWhatItHolds() {
        Agreement agreement = Samples.agreements(7).findFirst().orElseThrow();
        Register register =
                Register.builder().title("協定台帳").addAgreement(agreement).build();

        assertThat(register).hasToString("Register[協定台帳, 1 agreement]");
        assertThat(register.index()).hasToString("RegisterIndex[1 agreement]");
        assertThat(register.discrepancies().toString()).startsWith("Discrepancies[");
        assertThat(AgreementTimeline.of(agreement).toString()).startsWith("AgreementTimeline[PLANNED, ");
        assertThat(RenkeiValidator.standard().toString()).startsWith("RenkeiValidator[");
    }
}
