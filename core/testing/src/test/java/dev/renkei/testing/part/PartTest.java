package dev.renkei.testing.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A document is taken apart into all that it holds, and put together again with another part. */
class PartTest {

    private static final LocalizedText WORDS = LocalizedText.of("配達の車両");
    private static final Organization CITY = Organization.builder()
            .name("甲市")
            .memberCount(Quantity.of(300, "人").withScope(WORDS).withAsOf(StatedDate.of(PartialDate.of(2024))))
            .build();
    private static final Agreement AGREEMENT = Agreement.builder()
            .title("協定")
            .id("a")
            .addParty(Party.of(CITY))
            .addParty(Party.of("乙会"))
            .addField(CooperationField.builder().addSdgGoals(3, 11).build())
            .build();

    @Test
    void tellsWhereEachPartStands() {
        assertThat(Part.in(AGREEMENT, LocalizedText.class))
                .extracting(Part::pointer)
                .containsExactly(
                        "/parties/0/organization/memberCount/scope",
                        "/parties/0/organization/name",
                        "/parties/1/organization/name",
                        "/title");
        assertThat(Part.in(AGREEMENT, Integer.class))
                .extracting(Part::pointer)
                .containsExactly("/fields/0/sdgGoals/0", "/fields/0/sdgGoals/1");
        assertThat(Part.in(AGREEMENT, Agreement.class))
                .extracting(Part::pointer)
                .containsExactly("");
    }

    @Test
    void putsEveryPartBackWhereItWas() {
        assertThat(Part.in(AGREEMENT, Object.class))
                .hasSizeGreaterThan(12)
                .allSatisfy(part -> assertThat(part.replacedBy(part.value())).isEqualTo(AGREEMENT));
    }

    @Test
    void putsAnotherInPlaceOfAPart() {
        Part<LocalizedText> scope = Part.in(AGREEMENT, LocalizedText.class).get(0);
        Organization other = Organization.builder()
                .from(CITY)
                .memberCount(CITY.getMemberCount().orElseThrow().withScope(LocalizedText.of("車両")))
                .build();
        assertThat(scope.replacedBy(LocalizedText.of("車両")))
                .isEqualTo(Agreement.builder()
                        .from(AGREEMENT)
                        .parties(List.of(Party.of(other), AGREEMENT.getParties().get(1)))
                        .build());
    }

    @Test
    void knowsWhatADocumentNeeds() {
        assertThat(DocumentProperties.of(AGREEMENT.getParties().get(0)))
                .filteredOn(Property::isRequired)
                .extracting(Property::name)
                .containsExactly("organization");
        assertThat(DocumentProperties.of(WORDS)).isEmpty();
    }

    @Test
    void knowsWhichTextsMustNotBeBlank() {
        assertThat(DocumentProperties.of(AGREEMENT))
                .filteredOn(Property::isNeverBlank)
                .extracting(Property::name)
                .containsExactly("id", "inferred", "languages", "source");
    }
}
