package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.document.ExtensionValue;
import dev.renkei.time.Basis;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cells say, and what is found in them. */
class CellsTest {

    private static Agreement read(String header, String cell) {
        return Lists.readCell(header, cell).agreement().orElseThrow();
    }

    private static Term term(String cell) {
        return read("有効期間", cell).getTerm().orElseThrow();
    }

    // ------------------------------------------------------------------------------------------ dates

    @ParameterizedTest
    @CsvSource({
        "H25.6.3, 2013-06-03",
        "平成29年２月８日（水）, 2017-02-08",
        "2017/2/8, 2017-02-08",
        "平成28年度, FY2016",
        "平成28年度締結, FY2016",
        "H17.8.31～, 2005-08-31",
        "平成29年2月, 2017-02",
        "20220401, 2022-04-01",
        "1 April 2022, 2022-04-01"
    })
    void datesAreReadInAnyFormWithTheirWords(String cell, String value) {
        StatedDate date = read("締結日", cell).getConcludedOn().orElseThrow();

        assertThat(date.getDate()).map(Object::toString).contains(value);
        assertThat(date.getAsWritten()).contains(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "平成18年3月1日（令和3年7月1日改定） | 2006-03-01 | [2021-07-01] | []",
                "平成18年3月1日\\n（令和3年7月1日改定） | 2006-03-01 | [2021-07-01] | []",
                "S55.10.1（H7.3.1、H15.4.1一部改正） | 1980-10-01 | [1995-03-01, 2003-04-01] | []",
                "H15.4.1改定（当初S55.10.1） | 1980-10-01 | [2003-04-01] | []",
                "当初：平成20年1月20日\\n変更：令和4年1月20日 | 2008-01-20 | [2022-01-20] | []",
                "平成24年11月27日 ※令和2年見直し | 2012-11-27 | [2020] | []",
                "H26.2.13\\n（改正） | - | [2014-02-13] | []",
                "H25.4.1【R5.4.1改定】 | 2013-04-01 | [2023-04-01] | []",
                "H25.4.1 [R5.4.1更新] | 2013-04-01 | [] | [2023-04-01]",
                "平成18年3月1日（平成30年4月1日更新） | 2006-03-01 | [] | [2018-04-01]",
                "1 May 1965 (renewed 1 May 1995) | 1965-05-01 | [] | [1995-05-01]",
                "April 1, 2015 (amended on May 2, 2016) | 2015-04-01 | [2016-05-02] | []"
            })
    void furtherEventsBesideTheConclusionAreTheirOwn(String cell, String concluded, String amended, String renewed) {
        ListRow row = Lists.readCell("締結日", cell.replace("\\n", "\n"));
        Agreement agreement = row.agreement().orElseThrow();

        assertThat(Lists.codes(row)).noneMatch(code -> code.startsWith("date."));
        assertThat(agreement.getConcludedOn().map(StatedDate::toValueString))
                .isEqualTo(Optional.of(concluded).filter(day -> !day.equals("-")));
        assertThat(agreement.getAmendments().stream()
                        .map(each -> each.getAmendedOn().toValueString())
                        .toList())
                .hasToString(amended);
        assertThat(agreement.getTermEvents().stream()
                        .map(each -> each.getOn().toValueString())
                        .toList())
                .hasToString(renewed);
        assertThat(agreement.getListing().orElseThrow().getCells())
                .extracting(each -> each.getAsWritten().orElseThrow())
                .containsExactly(cell.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource({"令和4年4月1日(令和6年3月解約), 2022-04-01, 2024-03", "R4.4.1※R6.3.31廃止, 2022-04-01, 2024-03-31"})
    void terminationBesideTheConclusionIsItsOwn(String cell, String concluded, String terminated) {
        Agreement agreement = read("締結日", cell);

        assertThat(agreement.getConcludedOn().map(StatedDate::toValueString)).contains(concluded);
        assertThat(agreement.getTerminatedOn().map(StatedDate::toValueString)).contains(terminated);
    }

    @ParameterizedTest
    @CsvSource({
        "H20.4.1（廃止）, 2008-04-01, date.as-written-not-compared",
        "R5.4.3（R10.3.31終了）, 2023-04-03, list.cell.part",
        "R5.4.3（H30.4.1廃止）, 2023-04-03, list.cell.part"
    })
    void endOfATermOrOfAnotherAgreementIsNoTermination(String cell, String concluded, String code) {
        ListRow row = Lists.readCell("締結日", cell);

        assertThat(row.agreement().flatMap(Agreement::getConcludedOn).map(StatedDate::toValueString))
                .contains(concluded);
        assertThat(row.agreement().flatMap(Agreement::getTerminatedOn)).isEmpty();
        assertThat(Lists.codes(row)).containsExactly(code);
    }

    @Test
    void terminationOfSomethingElseBesideAnAmendmentIsNone() {
        assertThat(Lists.readCell("改正年月日", "R6.4.1実施要領廃止").agreement().flatMap(Agreement::getTerminatedOn))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "H19.10.30(R5.3.1再締結), list.cell.part",
        "H19.10.30〔R5.3.1再締結〕, list.cell.part",
        "令和4年4月1日（予定）, list.cell.part",
        "令和4年4月予定, list.cell.part",
        "平成29年2月8日［水］, -",
        "平成29年（2017年）2月8日（水）, -",
        "令和4年4月1日（10時30分）, -",
        "令和4年4月1日（第12号）, -",
        "2019年5月1日（令和元年五月一日）, -",
        "2022.4.1（R4.4.1）, -"
    })
    void whatElseIsSaidWithAFigureBehindADateIsReported(String cell, String code) {
        ListRow row = Lists.readCell("締結日", cell);

        assertThat(row.agreement().flatMap(Agreement::getConcludedOn)).isPresent();
        assertThat(Lists.codes(row).toList()).isEqualTo(code.equals("-") ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成18年4月1日、平成20年5月1日", "平成18年3月1日\n令和3年7月1日（再締結）", "改定"})
    void whichDateIsTheConclusionIsNotGuessed(String cell) {
        assertThat(Lists.codes(Lists.readCell("締結日", cell))).containsExactly("list.cell.date");
    }

    @Test
    void daysInColumnsOfAmendmentsAndRenewalsAreRead() {
        assertThat(read("改正年月日", "H10.1.1、H15.4.1").getAmendments())
                .extracting(amendment -> amendment.getAmendedOn().toString())
                .containsExactly("1998-01-01 (H10.1.1)", "2003-04-01 (H15.4.1)");
        assertThat(read("更新日", "H30.4.1").getTermEvents())
                .extracting(event -> event.getKind() + " " + event.getOn())
                .containsExactly("RENEWED 2018-04-01 (H30.4.1)");
        assertThat(Lists.codes(Lists.readCell("改正日", "随時"))).containsExactly("list.cell.date");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "防災、福祉 | [防災, 福祉]",
                "(1)教育 (2)防災 | [(1) 教育, (2) 防災]",
                "①まちづくり　②人材育成 | [① まちづくり, ② 人材育成]",
                "防災，福祉,観光 | [防災, 福祉, 観光]",
                "Health, safety | [Health, safety]",
                "1次産業、5分野連携 | [1次産業, 5分野連携]",
                "・教育・文化 | [教育・文化]",
                "○教育○防災 | [教育, 防災]",
                "１．防災・減災 | [１． 防災・減災]"
            })
    void fieldsHaveTheirNumbersAndNoBullets(String cell, String fields) {
        assertThat(read("連携事項", cell).getFields().stream()
                        .map(field -> (field.getNumberAsWritten()
                                        .map(number -> number + " ")
                                        .orElse("")
                                + field.getLabel().orElseThrow()))
                        .toList())
                .hasToString(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "防災など5分野 | [防災] | など5分野",
                "7項目 | [] | 7項目",
                "防災、等 | [防災] | 等",
                "防災、その他10分野 | [防災] | その他10分野",
                "別紙のとおり | [] | 別紙のとおり"
            })
    void wordsThatCountFieldsAreNone(String cell, String fields, String rest) {
        ListRow row = Lists.readCell("連携事項", cell);

        assertThat(row.agreement().orElseThrow().getFields())
                .extracting(field -> field.getLabel().orElseThrow().getDefault())
                .hasToString(fields);
        assertThat(row.findings().get(0).getMessage(Locale.JAPANESE)).contains("の「" + rest + "」を");
    }

    @ParameterizedTest
    @ValueSource(strings = {"分野", "担当課", "対象地域", "所在地", "電話番号"})
    void dashInAColumnOfNamesSaysNothing(String header) {
        ListResult result = Lists.read("No.,協定,締結先,締結日," + header, "1,a,海町,R4.4.1,－", "2,b,山町,R4.4.1,なし");

        assertThat(result.toRegister().getAgreements())
                .allMatch(each -> each.getFields().isEmpty()
                        && each.getPlaces().isEmpty()
                        && each.getContacts().isEmpty())
                .extracting(each -> each.getListing().orElseThrow())
                .allMatch(listing -> listing.getOfficesInCharge().isEmpty())
                .extracting(listing -> listing.getCells().get(0).getAsWritten())
                .containsExactly(Optional.of("－"), Optional.of("なし"));
    }

    @Test
    void fieldForWhatIsLeftIsTheCatchAll() {
        assertThat(read("連携事項", "防災、その他市民サービスの向上").getFields())
                .extracting(CooperationField::isCatchAll)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "包括連携, comprehensive",
        "包括協定, comprehensive",
        "高齢者見守り協定, watch-over",
        "災害時相互応援協定, disaster",
        "防災協定, disaster",
        "友好都市, sister-city",
        "大学連携, academic",
        "MoU, memorandum",
        "Memorandum of Understanding, memorandum"
    })
    void kindIsReadByOtherWordsThanItsLabel(String cell, String kind) {
        assertThat(read("種別", cell).getKind()).contains(Agreement.Kind.of(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "平成30年度, 7月3日, 2018-07-03 (7月3日)",
        "【平成30年度】, 1月8日, 2019-01-08 (1月8日)",
        "令和5年度, 2月29日, 2024-02-29 (2月29日)",
        "令和元年度, 3月, 2020-03 (3月)"
    })
    void conclusionWithoutYearLiesInTheFiscalYearOfTheHeading(String heading, String cell, String date) {
        ListResult result = Lists.read("締結先,締結日", heading + ",", "海町," + cell);

        assertThat(result.getFindings()).isEmpty();
        assertThat(result.toRegister().getAgreements().get(0).getConcludedOn()).hasValueSatisfying(each -> {
            assertThat(each).hasToString(date);
            assertThat(each.getBasis()).isEqualTo(Basis.INFERRED);
        });
    }

    @ParameterizedTest
    @CsvSource({"市内の協定, 締結日, 11月7日", "平成29年度, 締結日, 2月29日", "平成29年度, 解約日, 11月7日"})
    void dateWithoutYearHasWordsAloneWhereNoYearIsCertain(String heading, String header, String cell) {
        ListResult result = Lists.read("締結先," + header, "【" + heading + "】,", "海町," + cell);

        assertThat(Lists.codes(result)).containsExactly("B3 list.cell.year");
        Agreement agreement = result.toRegister().getAgreements().get(0);
        assertThat(agreement.getConcludedOn().or(agreement::getTerminatedOn)).contains(StatedDate.ofWords(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"－", "なし", "不明", "未定", "調整中", "年月日不明", "手続中", "更新手続き中"})
    void cellThatSaysNothingIsNoDateAndItsWordsAreKept(String cell) {
        Agreement agreement = read("締結日", cell);

        assertThat(agreement.getConcludedOn()).isEmpty();
        assertThat(agreement.getListing().map(Listing::getCells).orElse(List.of()))
                .extracting(ListingCell::getAsWritten)
                .containsExactly(Optional.of(cell));
    }

    @Test
    void wordsInBracketsBehindADateAreReportedAndKept() {
        ListRow row = Lists.readCell("締結日", "平成19年2月1日（町）");

        assertThat(Lists.codes(row)).containsExactly("list.cell.part");
        assertThat(row.agreement().flatMap(Agreement::getConcludedOn)).hasToString("Optional[2007-02-01 (平成19年2月1日)]");
        assertThat(row.agreement().flatMap(Agreement::getListing).orElseThrow().getCells())
                .extracting(ListingCell::getAsWritten)
                .containsExactly(Optional.of("平成19年2月1日（町）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"平成29年2月30日", "令和2年13月1日", "たぶん春", "2021/2/29", "平成29年2月30日（町）", "H29.4.1（H20.3.31旧協定）"})
    void whatIsNoDateIsReportedAtItsCellInBothLanguages(String cell) {
        ListRow row = Lists.readCell("締結日", cell);

        assertThat(row.agreement()).isEmpty();
        assertThat(row.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("list.cell.date");
            assertThat(finding.getPlace().toCellString()).isEqualTo("B2");
            assertThat(finding.getHeader()).contains("締結日");
            assertThat(finding.getValue()).contains(cell);
            assertThat(finding.getMessage(Locale.ENGLISH)).startsWith("\"締結日\": \"" + cell);
            assertThat(finding.getMessage(Locale.JAPANESE)).startsWith("「締結日」：「" + cell);
        });
    }

    @Test
    void numberOfADayIsReportedWithTheDay() {
        ListRow row = Lists.readCell("締結日", "44743");

        assertThat(row.findings())
                .extracting(finding -> finding.getCode() + " " + finding.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "list.cell.serial \"締結日\": 44743 is a plain number. If it is a date as spreadsheets count days, write 2022-07-01");
    }

    // ------------------------------------------------------------------------------------------ terms

    @ParameterizedTest
    @CsvSource({
        "R2.4.1～R5.3.31, 2023-03-31",
        "令和9年3月31日まで, 2027-03-31",
        "令和8年3月31日まで（自動更新）, 2026-03-31",
        "令和元年5月1日から令和10年4月30日まで, 2028-04-30"
    })
    void endOfTermIsRead(String cell, String end) {
        assertThat(term(cell).getEnd()).map(Object::toString).contains(end);
    }

    @ParameterizedTest
    @CsvSource({"1年間（自動更新）, P1Y", "締結日から3年間, P3Y", "6か月, P6M", "'締結日から1年間。以後、異議がないときは自動更新', P1Y"})
    void lengthOfTermIsRead(String cell, String length) {
        assertThat(term(cell).getLength()).map(Object::toString).contains(length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"定めなし", "定め無し", "期限なし", "期限無し", "期限の定めなし", "期間の定めなし", "永年", "無期限"})
    void wordsForATermWithoutEndAreIndefinite(String cell) {
        ListRow row = Lists.readCell("有効期間", cell);

        assertThat(Lists.codes(row)).noneMatch(code -> code.startsWith("list."));
        assertThat(row.agreement().orElseThrow().getTerm().orElseThrow().getRenewal())
                .map(Renewal::getKind)
                .contains(Renewal.Kind.INDEFINITE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"なし", "無", "－"})
    void wordsForNothingStateNoTerm(String cell) {
        ListRow row = Lists.readCell("有効期間", cell);

        assertThat(Lists.codes(row)).noneMatch(code -> code.startsWith("list."));
        assertThat(row.agreement().orElseThrow().getTerm()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"単年度", "毎年度更新", "毎年更新", "各年度", "年度ごとに更新"})
    void wordsForAYearThatIsNotNamedAreKeptWithAWarningThatSaysSo(String cell) {
        ListRow row = Lists.readCell("有効期間", cell);

        assertThat(Lists.codes(row)).containsExactly("list.cell.yearly");
        assertThat(row.agreement().orElseThrow().getTerm().orElseThrow().getAsWritten())
                .contains(cell);
    }

    @ParameterizedTest
    @CsvSource({"1年間（自動更新）, AUTOMATIC", "期間の定めなし, INDEFINITE", "無期限, INDEFINITE", "1年間。協議の上更新することができる。, ON_REQUEST"})
    void renewalWithinATermIsRead(String cell, Renewal.Kind kind) {
        assertThat(term(cell).getRenewal()).map(Renewal::getKind).contains(kind);
    }

    @Test
    void lengthOfRenewalIsRead() {
        assertThat(term("1年間。以後1年ごとに自動更新").getRenewal().orElseThrow().getLength())
                .map(Object::toString)
                .contains("P1Y");
    }

    @Test
    void wordsThatSayNoTermAreKeptWithAWarning() {
        ListRow row = Lists.readCell("有効期間", "協議による");

        assertThat(Lists.codes(row)).containsExactly("list.cell.term");
        assertThat(row.agreement().orElseThrow().getTerm().orElseThrow().getAsWritten())
                .contains("協議による");
    }

    @Test
    void startOfPeriodIsTheDayOfEffectUnlessTheAgreementIsConcludedOnIt() {
        Agreement later = Lists.read("協定名,締結先,締結日,期間", "協定,海町,R4.4.1,R4.5.1～R9.3.31")
                .getRows()
                .get(0)
                .agreement()
                .orElseThrow();
        Agreement same = Lists.read("協定名,締結先,締結日,期間", "協定,海町,R4.4.1,R4.4.1～R9.3.31")
                .getRows()
                .get(0)
                .agreement()
                .orElseThrow();

        assertThat(later.getEffectiveOn().flatMap(StatedDate::getDate))
                .map(Object::toString)
                .contains("2022-05-01");
        assertThat(same.getEffectiveOn()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"自動更新, ○, AUTOMATIC", "更新, 無, NONE", "更新, 1年ごとに自動更新, AUTOMATIC"})
    void renewalIsRead(String header, String cell, Renewal.Kind kind) {
        assertThat(read(header, cell).getTerm().orElseThrow().getRenewal())
                .map(Renewal::getKind)
                .contains(kind);
    }

    @Test
    void renewalOfAKindThatIsNotStatedIsKeptWithItsWords() {
        assertThat(read("更新", "有").getTerm().flatMap(Term::getRenewal))
                .contains(Renewal.builder()
                        .kind(Renewal.Kind.UNSTATED)
                        .asWritten("有")
                        .build());
    }

    // ------------------------------------------------------------------------------------------ other columns

    @ParameterizedTest
    @CsvSource({"災害協定, disaster", "disaster, disaster"})
    void kindIsReadByItsLabelOrCode(String cell, String kind) {
        assertThat(read("協定の種類", Agreement.Kind.of(kind).getLabel(Locale.JAPANESE))
                        .getKind())
                .contains(Agreement.Kind.of(kind));
        assertThat(read("協定の種類", "その他の協定").getExtensions()).containsKey("協定の種類");
    }

    @Test
    void fieldsAreDividedBySafeSignsAlone() {
        Agreement agreement = Lists.read("協定名,締結先,分野", "協定,海町,防災・減災、福祉")
                .getRows()
                .get(0)
                .agreement()
                .orElseThrow();

        assertThat(agreement.getFields())
                .extracting(field -> field.getLabel().orElseThrow().getDefault())
                .containsExactly("防災・減災", "福祉");
    }

    @Test
    void contactIsThatOfTheOnlyCounterparty() {
        Agreement agreement = Lists.read("協定名,締結先,住所,電話番号", "協定,海町,海町1-2,000-1")
                .getRows()
                .get(0)
                .agreement()
                .orElseThrow();

        assertThat(agreement.getContacts()).singleElement().satisfies(contact -> {
            assertThat(contact.getOrganization().orElseThrow().getName().getDefault())
                    .isEqualTo("海町");
            assertThat(contact.getAddress().orElseThrow().getDefault()).isEqualTo("海町1-2");
            assertThat(contact.getTelephones()).containsExactly("000-1");
        });
    }

    @Test
    void whatNoColumnTakesIsKeptUnderItsHeader() {
        assertThat(read("独自の列", "値").getExtensions()).containsEntry("独自の列", ExtensionValue.ofText("値"));
    }

    @ParameterizedTest
    @CsvSource({"16, 16", "1200部, \"1200部\"", "約26万部, \"約26万部\"", "１６, \"１６\"", "37施設, \"37施設\"", "－, \"－\""})
    void quantityIsKept(String cell, String kept) {
        assertThat(Lists.readCell("部数", cell)
                        .agreement()
                        .orElseThrow()
                        .getExtensions()
                        .get("部数"))
                .hasToString(kept);
    }

    @Test
    void countThatIsNoNumberIsReported() {
        assertThat(Lists.codes(Lists.readCell("件数", "数件"))).containsExactly("list.cell.count");
        assertThat(read("件数", "13件").getExtensions()).containsEntry("件数", ExtensionValue.ofText("13件"));
    }

    // ------------------------------------------------------------------------------------------ cells above

    @Test
    void markForTheCellAboveIsResolvedAndKept() {
        ListResult result = Lists.read("協定名,締結先,締結日", "見守り協定,海町,R4.4.1", "〃,山町,同上");
        Agreement second = result.getRows().get(1).agreement().orElseThrow();

        assertThat(second.getTitle().orElseThrow().getDefault()).isEqualTo("見守り協定");
        assertThat(second.getConcludedOn().orElseThrow().toString()).isEqualTo("2022-04-01 (同上)");
        assertThat(second.getListing().orElseThrow().getCells())
                .containsExactly(ListingCell.builder()
                        .column("協定名")
                        .asWritten("〃")
                        .asAbove(true)
                        .build());
    }

    @Test
    void markBelowNothingOrBelowWhatCannotBeReadIsReported() {
        ListResult result = Lists.read("協定名,締結先,締結日", "〃,海町,R4.2.30", "見守り協定,山町,〃");

        assertThat(Lists.codes(result))
                .containsExactly("A2 list.cell.above", "C2 list.cell.date", "C3 list.cell.above");
    }

    @Test
    void findingAboutAMarkNamesTheWordsForWhichItStands() {
        ListResult result = Lists.read("協定名,締結先,有効期間", "見守り協定,海町,協議による", "災害協定,山町,〃");

        assertThat(result.getRows().get(1).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.getMessage(Locale.JAPANESE)).startsWith("「有効期間」：「〃（協議による）」から");
            assertThat(finding.getMessage(Locale.ENGLISH)).startsWith("\"有効期間\": \"〃 (協議による)\" says");
        });
    }

    @Test
    void findingAboutAMarkBelowWhatCouldNotBeReadNamesIt() {
        ListResult result = Lists.read("協定名,締結先,締結日", "見守り協定,海町,R4.2.30", "災害協定,山町,〃");

        assertThat(result.getRows().get(1).findings())
                .extracting(finding -> finding.getMessage(Locale.JAPANESE))
                .containsExactly("「締結日」：「〃（R4.2.30）」は上のセルと同じという意味ですが、上のセルが空欄か、読み取れませんでした");
    }

    @Test
    void blankCellStandsForTheOneAboveOnlyWhereTheMappingSaysSo() {
        ListMapping mapping = new ListMapping(
                Optional.of("みなと市"),
                List.of(
                        ColumnMapping.of("協定名", ColumnTarget.TITLE),
                        ColumnMapping.of("締結先", ColumnTarget.PARTIES)
                                .withBlankCells(ColumnMapping.BlankCells.AS_ABOVE)));
        String[] lines = {"協定名,締結先", "見守り協定,海町", "災害協定,"};

        assertThat(Lists.read(ListReader.standard().withMapping(mapping), lines)
                        .getRows()
                        .get(1)
                        .agreement()
                        .orElseThrow()
                        .getParties())
                .hasSize(2);
        assertThat(Lists.read(lines).getRows().get(1).agreement().orElseThrow().getParties())
                .hasSize(1);
    }

    // ------------------------------------------------------------------------------------------ rules

    @Test
    void findingOfARuleIsAtTheCellFromWhichThePartCame() {
        ListResult result = Lists.read("協定名,締結先,締結日", "見守り協定,海町,平成29年２月８日（木）");

        assertThat(result.getFindings())
                .filteredOn(each -> each.getCode().equals("date.weekday-mismatch"))
                .extracting(ListFinding::getPlace)
                .extracting(CellPlace::toCellString)
                .containsExactly("C2");
        assertThat(result.getFindings())
                .allSatisfy(each -> assertThat(each.getRuleFinding()).isPresent());
    }

    @Test
    void findingAboutWhatNoCellSaysIsAtTheRow() {
        assertThat(Lists.codes(Lists.read("協定名,締結先,締結日", "見守り協定,,R4.4.1")))
                .allSatisfy(code -> assertThat(code).startsWith("2 "))
                .isNotEmpty();
    }
}
