package dev.renkei.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CollectionChangeTest {

    private static Agreement agreement(String title, String party, String day) {
        return Agreement.builder()
                .title(title)
                .addParties(Party.of("みなと市"), Party.of(party))
                .concludedOn(JapaneseDates.parse(day))
                .build();
    }

    private static final Agreement WATCH = agreement("見守り協定", "株式会社海", "2020年4月1日");
    private static final Agreement DISASTER = agreement("災害協定", "株式会社山", "2021年4月1日");

    private static Agreement numbered(String number, Agreement agreement) {
        return Agreement.builder()
                .from(agreement)
                .listing(Listing.builder().numberAsWritten(number).build())
                .build();
    }

    private static void assertMatched(Agreement before, Agreement after, Match.Reason reason) {
        CollectionChange change = CollectionChange.between(List.of(before), List.of(after));
        assertThat(change.getMatches()).extracting(Match::reason).containsExactly(reason);
        assertThat(change.getAdded()).isEmpty();
        assertThat(change.getRemoved()).isEmpty();
    }

    private static void assertNotMatched(Agreement before, Agreement after) {
        CollectionChange change = CollectionChange.between(List.of(before), List.of(after));
        assertThat(change.getMatches()).isEmpty();
        assertThat(change.getAdded()).extracting(Change.Added::item).containsExactly(after);
        assertThat(change.getRemoved()).extracting(Change.Removed::item).containsExactly(before);
        assertThat(change.isEmpty()).isFalse();
    }

    @Test
    void equalCollectionsHaveNoChangeInWhateverOrder() {
        CollectionChange change = CollectionChange.between(List.of(WATCH, DISASTER), List.of(DISASTER, WATCH));

        assertThat(change.isEmpty()).isTrue();
        assertThat(change.getMatches())
                .extracting(match -> match.from().index() + " " + match.to().index())
                .containsExactly("1 0", "0 1");
    }

    @Test
    void tellsHowManyAreInBothAndHowManyCameAndWent() {
        assertThat(CollectionChange.between(List.of(WATCH), List.of(DISASTER, WATCH)))
                .hasToString("CollectionChange[1 matched, 1 added]");
        assertThat(CollectionChange.between(List.of(WATCH), List.of())).hasToString("CollectionChange[1 removed]");
    }

    @Test
    void agreementOfTheSameIdentifierIsTheSameWhateverElseChanged() {
        assertMatched(
                Agreement.builder().from(WATCH).id("a").build(),
                Agreement.builder().from(DISASTER).id("a").build(),
                Match.Reason.SAME_ID);
    }

    @Test
    void agreementOfTheSameTitlePartiesAndDayIsTheSame() {
        assertMatched(WATCH, Agreement.builder().from(WATCH).addPurpose("見守り").build(), Match.Reason.SAME_TITLE);
        assertMatched(
                WATCH,
                Agreement.builder()
                        .from(agreement("見守り 協定", "㈱海", "2020年4月1日"))
                        .addPurpose("見守り")
                        .build(),
                Match.Reason.SAME_TITLE);
    }

    @Test
    void agreementOfTheSameTitleIsTheSameIfAPartyHasAnotherNameOfItsOwn() {
        Organization renamed = Organization.builder()
                .name("株式会社山")
                .addAlias(LocalizedText.of("株式会社海"))
                .build();
        Agreement after = Agreement.builder()
                .from(WATCH)
                .parties(List.of(WATCH.getParties().get(0), Party.of(renamed)))
                .build();

        assertMatched(WATCH, after, Match.Reason.SAME_TITLE);
        assertMatched(after, WATCH, Match.Reason.SAME_TITLE);
        assertThat(AgreementChange.between(WATCH, after).getChanges())
                .noneMatch(change -> change instanceof Change.Removed<?> || change instanceof Change.Added<?>);
        assertNotMatched(
                WATCH,
                Agreement.builder()
                        .from(WATCH)
                        .parties(List.of(WATCH.getParties().get(0), Party.of("株式会社山")))
                        .concludedOn(StatedDate.of(PartialDate.of(2021, 1, 1)))
                        .build());
    }

    @Test
    void agreementOfTheSameTitleAndPartiesIsTheSameOnAnotherDay() {
        assertMatched(WATCH, agreement("見守り協定", "株式会社海", "2020年5月1日"), Match.Reason.SAME_TITLE);
    }

    @Test
    void agreementOfTheSamePartiesAndDayIsTheSameUnderAnotherTitle() {
        assertMatched(WATCH, agreement("地域安全協定", "株式会社海", "2020年4月1日"), Match.Reason.SAME_PARTIES);
    }

    @Test
    void agreementOfTheSameTitleAndDayIsAnotherIfItsPartiesAreOthers() {
        assertNotMatched(WATCH, agreement("見守り協定", "株式会社山", "2020年4月1日"));
    }

    @Test
    void numberOfARowHelpsWhereTheTitleOrThePartiesAreTheSame() {
        assertMatched(
                numbered("4-1", WATCH),
                numbered("4-1", agreement("見守り協定", "社会福祉法人山の会", "2022年4月1日")),
                Match.Reason.SAME_NUMBER);
        assertMatched(
                numbered("4-1", WATCH),
                numbered("4-1", agreement("地域安全協定", "株式会社海", "2022年4月1日")),
                Match.Reason.SAME_NUMBER);
        assertNotMatched(numbered("4-1", WATCH), numbered("4-1", DISASTER));
    }

    @Test
    void agreementWithoutATitleIsThatOfItsPartiesAndOneWithoutPartiesThatOfItsTitle() {
        Agreement untitled = Agreement.builder()
                .addParties(Party.of("みなと市"), Party.of("株式会社海"))
                .build();
        Agreement alone = Agreement.builder().title("見守り協定").build();

        assertMatched(
                untitled, Agreement.builder().from(untitled).addPurpose("見守り").build(), Match.Reason.SAME_PARTIES);
        assertMatched(alone, Agreement.builder().from(alone).addPurpose("見守り").build(), Match.Reason.SAME_TITLE);
        assertNotMatched(untitled, WATCH);
        assertNotMatched(alone, DISASTER);
    }

    @Test
    void agreementsThatCameOrWentAreNamed() {
        CollectionChange change = CollectionChange.between(List.of(WATCH), List.of(DISASTER));

        assertThat(change.getAdded().get(0).describe(Locale.JAPANESE)).isEqualTo("協定「災害協定」が加わりました");
        assertThat(change.getAdded().get(0).describe(Locale.ENGLISH)).isEqualTo("Agreement “災害協定” is new");
        assertThat(change.getRemoved().get(0).describe(Locale.JAPANESE)).isEqualTo("協定「見守り協定」がなくなりました");
        assertThat(change.getRemoved().get(0).describe(Locale.ENGLISH)).isEqualTo("Agreement “見守り協定” is gone");
    }

    @Test
    void manyAgreementsAreMatchedInTheirNumber() {
        List<Agreement> before = IntStream.range(0, 3000)
                .mapToObj(i -> agreement("災害協定", "株式会社海" + i, "2020年4月1日"))
                .toList();
        List<Agreement> after = IntStream.range(1, 3001)
                .mapToObj(i -> agreement("災害協定", "株式会社海" + i, "2020年4月1日"))
                .toList();

        CollectionChange change = CollectionChange.between(before, after);

        assertThat(change.getMatches()).hasSizeGreaterThanOrEqualTo(2999);
        assertThat(change.getMatches())
                .filteredOn(match -> match.reason() == Match.Reason.EQUAL)
                .hasSize(2999);
    }
}
