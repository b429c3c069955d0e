package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Source;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The agreements of a register name its sources as well as their own. */
class RegisterSourcesTest {

    private static Agreement citing(String sourceId, Source... own) {
        return Agreement.builder()
                .title("見守り協定")
                .addParties(
                        Party.builder()
                                .organization(Organization.of("港市"))
                                .sourceId(sourceId)
                                .build(),
                        Party.of("みなと生協"))
                .addField(CooperationField.builder()
                        .label("見守り")
                        .sourceId(sourceId)
                        .build())
                .concludedOn(StatedDate.of(PartialDate.of(2020, 4, 1)).withSourceId(sourceId))
                .sourceId(sourceId)
                .addSources(own)
                .build();
    }

    private static Source source(String id) {
        return Source.builder().id(id).title("出典" + id).build();
    }

    private static List<String> unknown(Register register) {
        return RenkeiValidator.standard().validate(register).getFindings().stream()
                .filter(finding -> finding.getCode().contains("source"))
                .map(finding -> finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    @Test
    void findsASourceInTheRegisterOrInTheAgreementItself() {
        Register register = Register.builder()
                .addSource(source("list"))
                .addAgreements(citing("list"), citing("own", source("own")), citing("list", source("list")))
                .build();

        assertThat(unknown(register)).isEmpty();
    }

    @Test
    void findsNoSourceOfAnotherAgreement() {
        Register register = Register.builder()
                .addAgreements(citing("own", source("own")), citing("own"))
                .build();

        assertThat(unknown(register))
                .containsExactlyElementsOf(
                        Stream.of("concludedOn/source", "fields/0/source", "parties/0/source", "source")
                                .map(place -> "agreement.source.unknown /agreements/1/" + place)
                                .toList());
    }
}
