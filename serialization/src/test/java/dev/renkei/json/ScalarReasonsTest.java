package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.json.internal.codec.DocumentCodecs;
import dev.renkei.organization.Organization;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Basis;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Term;
import dev.renkei.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarReasonsTest {

    private static final String PERIOD_FORM =
            "Period must be written as FY2026/FY2028, 2017-04-01/.. or 1995-12, with a slash between start and end, but was ";
    private static final String PERIOD_FORM_JA = "期間は FY2026/FY2028、2017-04-01/..、1995-12 のように、始まりと終わりを「/」で区切って書きますが、";

    static Stream<Arguments> reasons() {
        return Stream.of(
                reason(
                        PartialDate.class,
                        "\"2017-02-30\"",
                        "Date must be a day of the calendar but was 2017-02-30",
                        "「2017-02-30」は実在しない日付です"),
                reason(
                        PartialDate.class,
                        "\"2017/02/08\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"2017/02/08\"",
                        "日付は 2017、2017-03、2017-02-08 のように書きますが、「2017/02/08」となっています"),
                reason(
                        PartialDate.class,
                        "\"2017-13\"",
                        "Month must be between 01 and 12 but was 2017-13",
                        "「2017-13」の月が01から12までの範囲にありません"),
                reason(
                        PartialDate.class,
                        "\"0000\"",
                        "Year must be between 0001 and 9999 but was 0000",
                        "「0000」の年が0001から9999までの範囲にありません"),
                reason(
                        PartialDate.class,
                        "\"\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"\"",
                        "日付は 2017、2017-03、2017-02-08 のように書きますが、「」となっています"),
                reason(
                        PartialDate.class,
                        "\"平成29年2月8日\"",
                        "Value must be written as 2017-02-08 but was 平成29年2月8日",
                        "「2017-02-08」と書くところですが、「平成29年2月8日」となっています"),
                reason(
                        PartialDate.class,
                        "\"令和8年度\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"令和8年度\"",
                        "日付は 2017、2017-03、2017-02-08 のように書きますが、「令和8年度」となっています"),
                reason(
                        PeriodBound.class,
                        "\"令和8年度\"",
                        "Value must be written as FY2026 but was 令和8年度",
                        "「FY2026」と書くところですが、「令和8年度」となっています"),
                reason(
                        PeriodBound.class,
                        "\"締結の日\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"締結の日\"",
                        "日付は 2017、2017-03、2017-02-08 のように書きますが、「締結の日」となっています"),
                reason(
                        FiscalYear.class,
                        "\"2026\"",
                        "Fiscal year must be written as FY2026 but was \"2026\"",
                        "年度は FY2026 のように書きますが、「2026」となっています"),
                reason(
                        FiscalYear.class,
                        "\"令和8年度\"",
                        "Value must be written as FY2026 but was 令和8年度",
                        "「FY2026」と書くところですが、「令和8年度」となっています"),
                reason(
                        FiscalYear.class,
                        "\"FY26\"",
                        "Fiscal year must be written as FY2026 but was \"FY26\"",
                        "年度は FY2026 のように書きますが、「FY26」となっています"),
                reason(
                        FiscalYear.class,
                        "\"FY9999\"",
                        "Fiscal year must be between 0001 and 9998 but was FY9999",
                        "年度「FY9999」が0001から9998までの範囲にありません"),
                reason(
                        FiscalYear.class,
                        "\"平成0年度\"",
                        "Fiscal year must be the first year of its era or later but was 平成0年度",
                        "「平成0年度」は元年より前の年度です"),
                reason(
                        FiscalCalendar.class,
                        "\"4-1\"",
                        "Start of the fiscal year must be written as 04-01 but was \"4-1\"",
                        "年度の開始日は 04-01 のように書きますが、「4-1」となっています"),
                reason(
                        FiscalCalendar.class,
                        "\"02-29\"",
                        "Fiscal year must start on a day that every year has but was 02-29",
                        "年度の開始日「02-29」は、毎年ある日ではありません"),
                reason(
                        FiscalCalendar.class,
                        "\"02-30\"",
                        "Start of the fiscal year must be a day of the calendar but was 02-30",
                        "年度の開始日「02-30」は実在しない日です"),
                reason(
                        DatePeriod.class,
                        "\"FY2028/FY2026\"",
                        "Period must not end before it starts but was FY2028/FY2026: it starts on 2028-04-01 and ends on 2027-03-31",
                        "期間「FY2028/FY2026」の終わり（2027-03-31）が始まり（2028-04-01）より前です"),
                reason(
                        DatePeriod.class,
                        "\"../..\"",
                        "Period must have a start or an end but was ../..",
                        "期間「../..」に始まりも終わりもありません"),
                reason(
                        DatePeriod.class,
                        "\"2017-02-08/\"",
                        PERIOD_FORM + "\"2017-02-08/\"",
                        PERIOD_FORM_JA + "「2017-02-08/」となっています"),
                reason(DatePeriod.class, "\"FY26\"", PERIOD_FORM + "\"FY26\"", PERIOD_FORM_JA + "「FY26」となっています"),
                reason(DatePeriod.class, "\"R8\"", PERIOD_FORM + "\"R8\"", PERIOD_FORM_JA + "「R8」となっています"),
                reason(
                        DatePeriod.class,
                        "\"FY2026-FY2028\"",
                        PERIOD_FORM + "\"FY2026-FY2028\"",
                        PERIOD_FORM_JA + "「FY2026-FY2028」となっています"),
                reason(DatePeriod.class, "\"2026/4\"", PERIOD_FORM + "\"2026/4\"", PERIOD_FORM_JA + "「2026/4」となっています"),
                reason(DatePeriod.class, "\"そのうち\"", PERIOD_FORM + "\"そのうち\"", PERIOD_FORM_JA + "「そのうち」となっています"),
                reason(
                        FiscalYear.class,
                        "\"令和8年\"",
                        "Fiscal year must be written as FY2026 but was \"令和8年\"",
                        "年度は FY2026 のように書きますが、「令和8年」となっています"),
                reason(
                        DatePeriod.class,
                        "\"2017-02-30/..\"",
                        "Date must be a day of the calendar but was 2017-02-30",
                        "「2017-02-30」は実在しない日付です"),
                reason(
                        DatePeriod.class,
                        "\"FY2026/FY2026\"",
                        "Value must be written as FY2026 but was FY2026/FY2026",
                        "「FY2026」と書くところですが、「FY2026/FY2026」となっています"),
                reason(
                        Identifier.class,
                        "\"abc\"",
                        "Identifier must be a scheme and a value separated by a colon but was \"abc\"",
                        "識別子は体系名と値をコロンでつないで書きますが、「abc」となっています"),
                reason(
                        Identifier.class,
                        "\"JP:1\"",
                        "Scheme must be words of lower-case letters and digits joined by hyphens, at most 64 characters, but was \"JP\"",
                        "識別子の体系名は半角の英小文字と数字の語をハイフンでつないで64文字以内で書きますが、「JP」となっています"),
                reason(
                        Identifier.class,
                        "\"x:\"",
                        "Identifier must have a value after its scheme but was x:",
                        "識別子「x:」の体系名の後に値がありません"),
                reason(
                        CorporateNumber.class,
                        "\"123\"",
                        "Corporate number must be 13 half-width digits but was \"123\"",
                        "法人番号は13桁の半角数字ですが、「123」となっています"),
                reason(
                        CorporateNumber.class,
                        "\"1000012050003\"",
                        "Corporate number must begin with its check digit 6 but was 1000012050003",
                        "法人番号「1000012050003」の検査用数字が合いません（先頭は6になります）"),
                reason(
                        CorporateNumber.class,
                        "\"1000012050002\"",
                        "Corporate number must begin with its check digit 7 but was 1000012050002",
                        "法人番号「1000012050002」の検査用数字が合いません（先頭は7になります）"),
                reason(
                        CorporateNumber.class,
                        "\"０１２\"",
                        "Corporate number must be 13 half-width digits but was \"０１２\"",
                        "法人番号は13桁の半角数字ですが、「０１２」となっています"),
                reason(
                        LocalGovernmentCode.class,
                        "\"13000\"",
                        "Local government code must have its check digit, 130001, but was 13000",
                        "地方公共団体コード「13000」に検査数字がありません（正しくは130001）"),
                reason(
                        LocalGovernmentCode.class,
                        "\"130002\"",
                        "Local government code must end in its check digit 1 but was 130002",
                        "地方公共団体コード「130002」の検査数字が合いません（末尾は1になります）"),
                reason(
                        LocalGovernmentCode.class,
                        "\"990001\"",
                        "Local government code must begin with a prefecture code from 01 to 47 but was 990001",
                        "地方公共団体コードは01から47までの都道府県コードで始まりますが、「990001」となっています"),
                reason(
                        Agreement.Kind.class,
                        "\"Comprehensive\"",
                        "Value must be written as comprehensive but was Comprehensive",
                        "「comprehensive」と書くところですが、「Comprehensive」となっています"),
                reason(
                        Agreement.Kind.class,
                        "\"災害協定\"",
                        "Value must be written as disaster but was 災害協定",
                        "「disaster」と書くところですが、「災害協定」となっています"),
                reason(
                        Agreement.Kind.class,
                        "\"a--b\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was a--b",
                        "コードは英小文字と数字をハイフンでつないで64文字以内で書きますが、「a--b」となっています"),
                reason(
                        Agreement.Kind.class,
                        "\"\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was ",
                        "コードは英小文字と数字をハイフンでつないで64文字以内で書きますが、「」となっています"),
                reason(
                        Organization.Kind.class,
                        "\"市\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was 市",
                        "コードは英小文字と数字をハイフンでつないで64文字以内で書きますが、「市」となっています"),
                reason(
                        Relation.Kind.class,
                        "\"-\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was -",
                        "コードは英小文字と数字をハイフンでつないで64文字以内で書きますが、「-」となっています"),
                reason(
                        Programme.Kind.class,
                        "\" course\"",
                        "Value must be written as course but was  course",
                        "「course」と書くところですが、「 course」となっています"),
                reason(
                        Agreement.BindingForce.class,
                        "\"Binding\"",
                        "Value must be one of binding, non-binding but was Binding",
                        "binding, non-binding のいずれかを書くところですが、「Binding」となっています"),
                reason(
                        Initiative.Emphasis.class,
                        "\"high\"",
                        "Value must be one of priority, regular but was high",
                        "priority, regular のいずれかを書くところですが、「high」となっています"),
                reason(
                        Basis.class,
                        "\"INFERRED\"",
                        "Value must be one of stated, inferred but was INFERRED",
                        "stated, inferred のいずれかを書くところですが、「INFERRED」となっています"),
                reason(
                        CountingRule.class,
                        "\"first-day\"",
                        "Value must be one of first-day-excluded, first-day-included but was first-day",
                        "first-day-excluded, first-day-included のいずれかを書くところですが、「first-day」となっています"),
                reason(
                        Quantity.class,
                        "\"多数\"",
                        "Quantity must have a number, preceded only by its comparator, rate and sign, but was \"多数\"",
                        "「多数」を数量として読み取れません。数の前に書けるのは、約などの語、頻度、符号だけです"),
                reason(
                        Quantity.class,
                        "\"約26万部\"",
                        "Value must be written as ≈260000 部 but was 約26万部",
                        "「≈260000 部」と書くところですが、「約26万部」となっています"),
                reason(
                        Quantity.class,
                        "\"1e3\"",
                        "Quantity must have only a unit after its number, but \"e3\" in \"1e3\" is not a unit",
                        "「1e3」の「e3」を単位として読み取れません。数の後には単位だけを書きます"),
                reason(
                        Quantity.class,
                        "\"24か所\"",
                        "Value must be written as 24 か所 but was 24か所",
                        "「24 か所」と書くところですが、「24か所」となっています"),
                reason(
                        Quantity.class,
                        "\"\"",
                        "Quantity must have a number, preceded only by its comparator, rate and sign, but was \"\"",
                        "「」を数量として読み取れません。数の前に書けるのは、約などの語、頻度、符号だけです"),
                reason(
                        Quantity.class,
                        "\"1.0\"",
                        "Value must be written as 1 but was 1.0",
                        "「1」と書くところですが、「1.0」となっています"),
                reason(
                        Notice.class,
                        "\"1か月\"",
                        "Length of time must be written as P3Y, P6M or P30D, from 0 to 9999 years, but was 1か月",
                        "期間の長さは P3Y・P6M・P30D のように9999年以内で書きますが、「1か月」となっています"),
                reason(
                        Notice.class,
                        "\"-P1M\"",
                        "Length of time must be written as P3Y, P6M or P30D, from 0 to 9999 years, but was -P1M",
                        "期間の長さは P3Y・P6M・P30D のように9999年以内で書きますが、「-P1M」となっています"),
                reason(
                        Notice.class,
                        "\"P99999Y\"",
                        "Length of time must be written as P3Y, P6M or P30D, from 0 to 9999 years, but was P99999Y",
                        "期間の長さは P3Y・P6M・P30D のように9999年以内で書きますが、「P99999Y」となっています"),
                reason(
                        Notice.class,
                        "\"P1W\"",
                        "Value must be written as P7D but was P1W",
                        "「P7D」と書くところですが、「P1W」となっています"),
                reason(
                        Term.class,
                        "{\"length\":\"P0D\"}",
                        "Length of time must be greater than zero but was P0D",
                        "期間の長さが0になっています（「P0D」）"),
                reason(
                        Term.class,
                        "{\"length\":\"PT1H\"}",
                        "Length of time must be written as P3Y, P6M or P30D, from 0 to 9999 years, but was PT1H",
                        "期間の長さは P3Y・P6M・P30D のように9999年以内で書きますが、「PT1H」となっています"),
                reason(
                        Term.class,
                        "{\"length\":\"P3Y0M\"}",
                        "Value must be written as P3Y but was P3Y0M",
                        "「P3Y」と書くところですが、「P3Y0M」となっています"),
                reason(
                        LocalizedText.class,
                        "\"a\\ud800\"",
                        "Text must not contain half a surrogate pair but was a[U+D800]",
                        "文字列「a[U+D800]」に、サロゲートペアの片方だけがあります"));
    }

    private static Arguments reason(Class<?> type, String payload, String english, String japanese) {
        return Arguments.of(type, payload, english, japanese);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aRefusedTextIsReportedWithItsReasonInBothLanguages(
            Class<?> type, String payload, String english, String japanese) {
        ReadResult<?> result = Payloads.read(payload, type);

        assertThat(result.getValue()).isEmpty();
        assertThat(result.getReport().getFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.getCode()).isEqualTo("json.invalid-scalar");
            assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo(english);
            assertThat(finding.getMessage(Locale.JAPANESE)).isEqualTo(japanese);
        });
    }

    @Test
    void aReasonShowsOnlyTheBeginningOfALongText() {
        Finding finding = Payloads.read("\"" + "9".repeat(500_000) + "\"", PartialDate.class)
                .getReport()
                .getFindings()
                .get(0);

        assertThat(finding.getMessage(Locale.ENGLISH)).hasSizeLessThan(200).contains("9".repeat(100) + "…");
        assertThat(finding.getParameters().get("value")).asString().hasSize(101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017", "2017-02", "2017-02-08", "0001-01-01", "9999-12-31"})
    void aTextInCanonicalFormIsReadAndWritten(String text) {
        PartialDate date = Payloads.read("\"" + text + "\"", PartialDate.class).orElseThrow();

        assertThat(RenkeiJson.writeCompact(date)).isEqualTo(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
    }

    static List<Class<?>> scalars() {
        return DocumentCodecs.scalars();
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void everyScalarRefusesATextThatIsNoneOfItsOwn(Class<?> type) {
        assertThat(Payloads.places(Payloads.read("\"~ ~\"", type).getReport())).containsExactly("json.invalid-scalar ");
    }
}
