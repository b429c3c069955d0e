package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.document.Document;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules have the notion of one organization that {@link Organization#isSameAs} has. */
class SameOrganizationTest {

    private static final Organization ONE = Organization.of("コープみらい");
    private static final Organization WIDER = Organization.of("ｺｰﾌﾟ　みらい");
    private static final Organization OTHER = Organization.of("東都生協");

    private static Stream<String> rules(Document document) {
        return RenkeiValidator.standard().validate(document).getFindings().stream()
                .map(Finding::getCode);
    }

    private static Agreement agreement(Organization... parties) {
        return Agreement.builder()
                .title("協定")
                .parties(Stream.of(parties).map(Party::of).toList())
                .build();
    }

    private static Network network(Organization... members) {
        return Network.builder().name("網").members(List.of(members)).build();
    }

    @Test
    void aPartyInOtherWidthIsThereTwice() {
        assertThat(rules(agreement(ONE, WIDER))).contains("agreement.party.duplicate");
        assertThat(rules(agreement(ONE, OTHER))).doesNotContain("agreement.party.duplicate");
    }

    @Test
    void aMemberInOtherWidthIsThereTwice() {
        assertThat(rules(network(ONE, WIDER))).contains("network.member.duplicate");
        assertThat(rules(network(ONE, OTHER))).doesNotContain("network.member.duplicate");
    }

    @Test
    void anOrganizationInOtherWidthIsThatOfWhichItIsAPart() {
        Organization part = Organization.builder().from(ONE).partOf(WIDER).build();

        assertThat(rules(agreement(part, OTHER))).contains("organization.part-of-itself");
    }
}
