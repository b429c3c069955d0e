package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterOrganizationsTest {

    private static final Organization MEMBER = Organization.of("みどり生協");
    private static final Organization FEDERATION =
            Organization.builder().name("生協連合会").addMember(MEMBER).build();

    @Test
    void equalDescriptionsAreListedOnceWhereTheFirstIs() {
        Register register = Register.builder()
                .addAgreement(Agreement.builder()
                        .title("協定")
                        .addParties(Party.of(FEDERATION), Party.of(MEMBER))
                        .build())
                .build();

        assertThat(register.organizations())
                .containsExactly(
                        new Register.Located<>(FEDERATION, List.of("agreements", 0, "parties", 0, "organization")),
                        new Register.Located<>(
                                MEMBER, List.of("agreements", 0, "parties", 0, "organization", "members", 0)));
    }
}
