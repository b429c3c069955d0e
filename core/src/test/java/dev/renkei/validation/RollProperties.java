package dev.renkei.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RollProperties {

    @Property(tries = 1000)
    void findsAnOrganizationWhereComparingEachWithAllDoes(@ForAll("organizations") List<Organization> organizations) {
        Roll<Organization> earlier = Roll.keeping((first, other) -> first);
        for (int i = 0; i < organizations.size(); i++) {
            Organization each = organizations.get(i);
            boolean isThere = organizations.subList(0, i).stream().anyMatch(one -> OrganizationRules.isSame(one, each));

            assertThat(earlier.entriesOf(each).findAny().isPresent()).isEqualTo(isThere);
            assertThat(earlier.entriesOf(each)).allMatch(one -> OrganizationRules.isSame(one, each));
            earlier.enter(each, each);
        }
    }

    @Provide
    Arbitrary<List<Organization>> organizations() {
        Arbitrary<String> names = Arbitraries.of("甲市", "乙市", "丙会");
        Arbitrary<List<Identifier>> identifiers = Arbitraries.of("x:1", "x:2", "y:1", "y:2")
                .map(Identifier::parse)
                .list()
                .ofMaxSize(2);
        return Combinators.combine(names, identifiers)
                .as((name, borne) -> Organization.builder()
                        .name(name)
                        .addAllIdentifiers(borne)
                        .build())
                .list()
                .ofMaxSize(8);
    }
}
