package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Listing;
import dev.renkei.network.Network;
import dev.renkei.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a register whose sections lie in each other what stands under one of them. */
class SectionQueriesTest {

    private final Register register = Register.builder()
            .addSections(
                    section("disaster").build(),
                    section("goods").parentId("disaster").build(),
                    section("water").parentId("goods").build(),
                    section("watch").build(),
                    section("circle").parentId("ring").build(),
                    section("ring").parentId("circle").build())
            .addAgreements(
                    agreement("甲", "disaster"),
                    agreement("乙", "goods"),
                    agreement("丙", "water"),
                    agreement("丁", "watch"),
                    agreement("戊", "ring"),
                    Agreement.builder().title("己").build())
            .addInitiative(Initiative.builder()
                    .title(LocalizedText.of("給水"))
                    .listing(listed("water"))
                    .build())
            .addNetwork(Network.builder().name("見守り").listing(listed("watch")).build())
            .build();

    private static RegisterSection.Builder section(String id) {
        return RegisterSection.builder().id(id);
    }

    private static Listing listed(String section) {
        return Listing.builder().sectionId(section).build();
    }

    private static Agreement agreement(String title, String section) {
        return Agreement.builder().title(title).listing(listed(section)).build();
    }

    @ParameterizedTest
    @CsvSource({
        "disaster, 甲乙丙",
        "goods,    乙丙",
        "water,    丙",
        "watch,    丁",
        "circle,   戊",
        "ring,     戊",
        "nothing,  ''"
    })
    void findsWhatStandsUnderASectionAndWithinIt(String section, String titles) {
        assertThat(register.index().agreementsInSection(section))
                .extracting(agreement -> agreement.getTitle().orElseThrow().toString())
                .containsExactly(titles.isEmpty() ? new String[0] : titles.split(""));
    }

    @Test
    void findsInitiativesAndNetworksToo() {
        assertThat(register.index().initiativesInSection("disaster"))
                .extracting(Initiative::getTitle)
                .containsExactly(LocalizedText.of("給水"));
        assertThat(register.index().networksInSection("watch"))
                .extracting(Network::getName)
                .containsExactly(LocalizedText.of("見守り"));
        assertThat(register.index().networksInSection("disaster")).isEmpty();
    }

    @Test
    @Timeout(30)
    void followsAVeryLongWayDown() {
        Register.Builder deep = Register.builder().addAgreement(agreement("甲", "s0"));
        for (int i = 0; i < 40_000; i++) {
            deep.addSection(section("s" + i).parentId("s" + (i + 1)).build());
        }

        assertThat(deep.build().index().agreementsInSection("s40000")).hasSize(1);
    }
}
