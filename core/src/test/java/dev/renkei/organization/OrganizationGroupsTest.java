package dev.renkei.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.identifier.Identifier;
import dev.renkei.text.TextKey;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationGroupsTest {

    private static final Organization FUCHU_IN_TOKYO = organization("府中市 jp-local-government:132063");
    private static final Organization FUCHU_IN_HIROSHIMA = organization("府中市 jp-local-government:342084");

    /** Reads a name, and after spaces an identifier with its scheme, ={@code alias}, or @{@code whole}. */
    private static Organization organization(String text) {
        String[] words = text.split(" ");
        Organization.Builder builder = Organization.builder().name(words[0]);
        for (String word : List.of(words).subList(1, words.length)) {
            switch (word.charAt(0)) {
                case '=' -> builder.addAlias(word.substring(1));
                case '@' -> builder.partOf(Organization.of(word.substring(1)));
                default -> builder.addIdentifier(Identifier.parse(word));
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            コープみらい                     | ｺｰﾌﾟみらい                          | true
            ＣＯ・ＯＰ                       | co･op                               | true
            みどり生協                       | あお生協                            | false
            ㈱とりせん                       | 株式会社とりせん                    | true
            とりせん（株）                   | 株式会社とりせん                    | true
            とりせん                         | 株式会社とりせん                    | false
            ㈲とりせん                       | 株式会社とりせん                    | false
            NPO法人みどり                    | 特定非営利活動法人みどり            | true
            生活協同組合みどり =コープみどり | コープみどり                        | true
            生活協同組合みどり               | コープみどり                        | false
            齋藤商店                         | 斎藤商店                            | true
            渡邊の会                         | 渡辺の会                            | true
            みどり生協 =緑                   | 緑                                  | true
            みどり生協 =緑                   | 緑生協 =緑                          | false
            みどり生協 member:１             | あお生協 member:1                   | true
            大阪市 jp-local-government:271004 | Osaka jp-corporate-number:6000020271004 | true
            府中市 jp-local-government:132063 | 府中市 jp-local-government:342084    | false
            府中市 jp-local-government:132063 | 府中市                              | true
            府中市 member:1                  | 府中市 other:2                      | true
            北区 @大阪市                     | 北区 @札幌市                        | false
            北区 @大阪市                     | 北区 @大阪市                        | true
            北区 @大阪市                     | 北区                                | true
            """)
    void tellsWhetherTwoDescriptionsAreOfOneOrganization(String one, String other, boolean isSame) {
        assertThat(organization(one).isSameAs(organization(other))).isEqualTo(isSame);
        assertThat(organization(other).isSameAs(organization(one))).isEqualTo(isSame);
    }

    @Test
    void aNameInAnotherLanguageIsAName() {
        Organization japanese = Organization.of("大阪市");
        Organization english = Organization.of("Osaka City");
        Organization both = Organization.builder()
                .name(japanese.getName().with("en", "OSAKA CITY"))
                .build();

        OrganizationGroups groups = OrganizationGroups.of(List.of(japanese, english, both));

        assertThat(IntStream.range(0, 3).map(groups::groupOf)).containsOnly(0);
    }

    @Test
    void anAmbiguousNameUnitesOnlyThoseThatNothingDistinguishes() {
        OrganizationGroups groups = OrganizationGroups.of(
                List.of(FUCHU_IN_TOKYO, Organization.of("府中市"), FUCHU_IN_HIROSHIMA, Organization.of("府中 市")));

        assertThat(IntStream.range(0, 4).map(groups::groupOf)).containsExactly(0, 1, 2, 1);
        assertThat(Stream.of("府中市", "みどり市").map(TextKey::of).filter(groups::isAmbiguous))
                .containsExactly("府中市");
        assertThat(groups.areDistinguished(0, 2)).isTrue();
        assertThat(groups.areDistinguished(0, 1)).isFalse();
        assertThat(groups).hasToString("OrganizationGroups[0, 1, 2, 1]");
    }

    @Test
    void anOrganizationIsCompatibleWithTheGroupsThatNothingDistinguishesFromIt() {
        OrganizationGroups groups = OrganizationGroups.of(List.of(FUCHU_IN_TOKYO, FUCHU_IN_HIROSHIMA));

        assertThat(IntStream.range(0, 2).filter(groups.compatibleWith(FUCHU_IN_TOKYO)))
                .containsExactly(0);
        assertThat(IntStream.range(0, 2).filter(groups.compatibleWith(Organization.of("府中市"))))
                .containsExactly(0, 1);
    }

    @Test
    void onlyNumbersOfWhichEachHasOneAndWholesDistinguish() {
        assertThat(Stream.of("府中市 jp-local-government:132063", "北区 @大阪市", "府中市 member:1", "府中市 jp-local-government:1")
                        .filter(text -> OrganizationGroups.isDistinguished(organization(text))))
                .containsExactly("府中市 jp-local-government:132063", "北区 @大阪市");
    }
}
