package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Source;
import dev.renkei.organization.Organization;
import dev.renkei.result.StatedCount;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks a register which agreements name a source, in which of their parts ever. */
class SourceQueriesTest {

    private final Register register = Register.builder()
            .addSources(
                    source("list").build(),
                    source("page").partOfId("list").build(),
                    source("press").build())
            .addAgreements(
                    agreement("甲").sourceId("list").build(),
                    agreement("乙").sourceId("page").build(),
                    agreement("丙")
                            .addParty(Party.builder()
                                    .organization(Organization.of("港市"))
                                    .sourceId("press")
                                    .build())
                            .build(),
                    agreement("丁")
                            .addField(CooperationField.builder()
                                    .label("防災")
                                    .sourceId("press")
                                    .build())
                            .build(),
                    agreement("戊")
                            .concludedOn(StatedDate.of(PartialDate.of(2008))
                                    .withOtherwise(List.of(
                                            StatedDate.of(PartialDate.of(2010)).withSourceId("press"))))
                            .build(),
                    agreement("己")
                            .statedFieldCount(StatedCount.parse("７分野").withSourceId("own"))
                            .addSource(source("own").partOfId("press").build())
                            .build(),
                    agreement("press").build())
            .build();

    private static Source.Builder source(String id) {
        return Source.builder().id(id);
    }

    private static Agreement.Builder agreement(String title) {
        return Agreement.builder().title(title);
    }

    @ParameterizedTest
    @CsvSource({"list, 甲乙", "page, 乙", "press, 丙丁戊己", "own, 己", "nothing, ''"})
    void findsTheAgreementsThatNameASourceOrAPartOfIt(String source, String titles) {
        assertThat(register.index().agreementsFrom(source))
                .extracting(agreement -> agreement.getTitle().orElseThrow().toString())
                .containsExactly(titles.isEmpty() ? new String[0] : titles.split(""));
    }
}
