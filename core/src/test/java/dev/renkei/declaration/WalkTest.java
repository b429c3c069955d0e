package dev.renkei.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final Walk<Agreement, Organization> ORGANIZATIONS = Walk.of(Agreement.TYPE, Organization.TYPE);

    private static final Organization WHOLE = Organization.of("甲県");

    private static final Agreement AGREEMENT = Agreement.builder()
            .title("協定")
            .addParty(Party.builder()
                    .organization(
                            Organization.builder().name("甲市").partOf(WHOLE).build())
                    .build())
            .addParty(Party.builder().organization(Organization.of("乙生協")).build())
            .build();

    @Test
    void visitsEachValueWithItsPosition() {
        List<String> visited = new ArrayList<>();
        ORGANIZATIONS.through(AGREEMENT, (organization, at) -> visited.add(at + " " + organization.getName()));

        assertThat(visited)
                .containsExactly(
                        "/parties/0/organization 甲市",
                        "/parties/0/organization/partOf 甲県",
                        "/parties/1/organization 乙生協");
    }

    @Test
    void visitsOnlyValuesOfThePropertiesThatAreMeant() {
        List<String> visited = new ArrayList<>();
        Walk.of(Agreement.TYPE, Organization.TYPE, Set.of("organization"))
                .through(
                        AGREEMENT,
                        (organization, at) -> visited.add(organization.getName().toString()));

        assertThat(visited).containsExactly("甲市", "乙生協");
    }
}
