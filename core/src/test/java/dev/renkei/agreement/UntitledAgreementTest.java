package dev.renkei.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.change.AgreementChange;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A row of a table may state neither its title nor its other party. */
class UntitledAgreementTest {

    private static final Agreement UNTITLED = Agreement.builder()
            .id("row-7")
            .kind(Agreement.Kind.WATCH_OVER)
            .addParty(Party.of("みなと市"))
            .addUnnamedParty(UnnamedOrganizations.builder()
                    .disclosure(UnnamedOrganizations.Disclosure.WITHHELD)
                    .build())
            .concludedOn(StatedDate.of(PartialDate.of(2020, 4, 1)))
            .build();

    private static final Agreement TITLED =
            Agreement.builder().from(UNTITLED).title("見守り協定").build();

    @Test
    void isDescribedByItsKindWithARemark() {
        assertThat(UNTITLED.describe(Locale.JAPANESE)).isEqualTo("見守り協定（名称の記載なし）");
        assertThat(UNTITLED.describe(Locale.ENGLISH)).endsWith("(title not stated)");
        assertThat(Agreement.builder().build().describe(Locale.JAPANESE)).isEqualTo("協定（名称の記載なし）");
        assertThat(TITLED.describe(Locale.JAPANESE)).isEqualTo("見守り協定");
    }

    @Test
    void isNotTakenForOneThatIsTitledByItsKind() {
        assertThat(UNTITLED.getTitle()).isEmpty();
        assertThat(UNTITLED).isNotEqualTo(TITLED);
        assertThat(AgreementChange.between(UNTITLED, TITLED).getChanges())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.describe(Locale.JAPANESE)).doesNotContain("名称の記載なし"));
    }

    @Test
    void printsItsKindKeyPartyAndDay() {
        assertThat(UNTITLED).hasToString("Agreement[watch-over, row-7, みなと市, 2020-04-01]");
    }

    @Test
    void isReportedOnlyBeforePublication() {
        assertThat(RenkeiValidator.standard().validate(UNTITLED).getFindings()).isEmpty();
        assertThat(RenkeiValidator.standard()
                        .withProfile(Profile.PUBLICATION)
                        .validate(UNTITLED)
                        .findingsOf("agreement.title.missing"))
                .hasSize(1);
    }

    @Test
    void isInForceWithAPartyThatIsNotNamed() {
        assertThat(UNTITLED.statusOn(LocalDate.of(2024, 1, 1))).isEqualTo(Agreement.Status.PRESUMED_IN_FORCE);
    }
}
