package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.register.Register;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer words itself is read again. */
class WrittenWordsTest {

    private static final List<ColumnTarget> COLUMNS =
            List.of(ColumnTarget.TERM, ColumnTarget.TERM_END, ColumnTarget.RENEWAL);

    static Stream<Arguments> renewals() {
        return COLUMNS.stream()
                .flatMap(target -> Arrays.stream(Renewal.Kind.values())
                        .flatMap(kind -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                                .map(locale -> Arguments.of(target, kind, locale))));
    }

    @ParameterizedTest
    @MethodSource("renewals")
    void kindOfRenewalIsReadAgain(ColumnTarget target, Renewal.Kind kind, Locale locale) throws IOException {
        assertThat(again(Term.builder().renewal(Renewal.of(kind)).build(), target, locale)
                        .getRenewal())
                .map(Renewal::getKind)
                .contains(kind);
    }

    static Stream<Arguments> times() {
        return Arrays.stream(Renewal.Kind.values())
                .flatMap(kind -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                        .flatMap(locale -> Stream.of(
                                Arguments.of(Term.builder().length(Period.ofYears(3)), kind, locale),
                                Arguments.of(Term.builder().length(Period.of(1, 6, 10)), kind, locale),
                                Arguments.of(Term.builder().end(PartialDate.of(2027, 3, 31)), kind, locale))));
    }

    @ParameterizedTest
    @MethodSource("times")
    void timeAndKindOfRenewalAreReadAgainFromOneCell(Term.Builder time, Renewal.Kind kind, Locale locale)
            throws IOException {
        Term term = time.renewal(Renewal.of(kind)).build();
        Term again = again(term, ColumnTarget.TERM, locale);

        assertThat(again.getEnd()).isEqualTo(term.getEnd());
        assertThat(again.getLength()).isEqualTo(term.getLength());
        assertThat(again.getRenewal()).map(Renewal::getKind).contains(kind);
    }

    static Stream<Arguments> renewalsInFull() {
        return Arrays.stream(Renewal.Kind.values())
                .flatMap(kind -> Stream.of(
                                Renewal.builder().kind(kind),
                                Renewal.builder().kind(kind).length(Period.ofYears(1)),
                                Renewal.builder()
                                        .kind(kind)
                                        .length(Period.of(1, 6, 10))
                                        .addNotice(Notice.of(Period.ofMonths(3))),
                                Renewal.builder().kind(kind).addNotice(Notice.of(Period.ofDays(30))),
                                Renewal.builder()
                                        .kind(kind)
                                        .length(Period.ofMonths(6))
                                        .addNotices(
                                                Notice.of(Period.ofMonths(3), "甲"), Notice.of(Period.ofMonths(1), "乙")))
                        .map(Renewal.Builder::build)
                        .filter(each -> kind.isByTerms() || each.getLength().isEmpty())
                        .filter(each -> kind.hasNotices() || each.getNotices().isEmpty()))
                .flatMap(renewal -> COLUMNS.stream()
                        .flatMap(target -> Stream.of(Locale.JAPANESE, Locale.ENGLISH)
                                .map(locale -> Arguments.of(target, renewal, locale))));
    }

    @ParameterizedTest
    @MethodSource("renewalsInFull")
    void lengthAndNoticesOfTheRenewalAreReadAgain(ColumnTarget target, Renewal renewal, Locale locale)
            throws IOException {
        Renewal again = again(Term.builder().renewal(renewal).build(), target, locale)
                .getRenewal()
                .orElseThrow();

        assertThat(Renewal.builder()
                        .from(again)
                        .asWritten(Optional.<String>empty())
                        .build())
                .isEqualTo(renewal);
        if (target == ColumnTarget.TERM) {
            Term three = again(
                    Term.builder().length(Period.ofYears(3)).renewal(renewal).build(), target, locale);
            assertThat(three.getLength()).contains(Period.ofYears(3));
            assertThat(three.getRenewal()).contains(renewal);
            assertThat(three.compareAsWritten()).isEqualTo(WordingMatch.AGREES);
            Term ending = again(Term.endingOn(PartialDate.of(2027, 3, 31)).withRenewal(renewal), target, locale);
            assertThat(ending.getEnd()).contains(PartialDate.of(2027, 3, 31));
            assertThat(ending.getRenewal()).contains(renewal);
            assertThat(ending.compareAsWritten()).isNotEqualTo(WordingMatch.DIFFERS);
        }
    }

    private static Term again(Term term, ColumnTarget target, Locale locale) throws IOException {
        Register register = Register.builder()
                .addAgreements(Agreement.builder()
                        .title("見守り協定")
                        .addParties(Party.of("みなと市"), Party.of("海町"))
                        .concludedOn(StatedDate.of(PartialDate.of(2022, 4, 1)))
                        .term(term)
                        .build())
                .build();
        ListMapping mapping = new ListMapping(
                Optional.of("みなと市"),
                List.of(
                        ColumnMapping.of("協定名", ColumnTarget.TITLE),
                        ColumnMapping.of("締結先", ColumnTarget.PARTIES),
                        ColumnMapping.of("締結日", ColumnTarget.CONCLUDED_ON),
                        ColumnMapping.of(target == ColumnTarget.RENEWAL ? "自動更新" : "期間", target)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ListWriter.standard().withLanguage(locale).withMapping(mapping).write(register, bytes, ListFormat.CSV);
        ListRow row = Lists.read(ListReader.standard().withMapping(mapping), bytes.toByteArray())
                .getRows()
                .get(0);
        assertThat(Lists.codes(row)).noneMatch(code -> code.startsWith("list."));
        return row.agreement().orElseThrow().getTerm().orElseThrow();
    }
}
