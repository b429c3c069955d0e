package dev.renkei.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.AgreementKind;
import dev.renkei.agreement.BindingForce;
import dev.renkei.agreement.Emphasis;
import dev.renkei.agreement.ProgrammeKind;
import dev.renkei.agreement.RelationKind;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.json.internal.codec.DocumentCodecs;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Basis;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
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
    private static final String PERIOD_FORM_JA =
            "期間は FY2026/FY2028、2017-04-01/..、1995-12 のように、始まりと終わりの間を「/」で区切って書かなければなりませんが、";

    static Stream<Arguments> reasons() {
        return Stream.of(
                reason(
                        PartialDate.class,
                        "\"2017-02-30\"",
                        "Date must be a day of the calendar but was 2017-02-30",
                        "日付は実在する日でなければなりませんが、「2017-02-30」でした"),
                reason(
                        PartialDate.class,
                        "\"2017/02/08\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"2017/02/08\"",
                        "日付は 2017、2017-03、2017-02-08 のように書かなければなりませんが、「2017/02/08」でした"),
                reason(
                        PartialDate.class,
                        "\"2017-13\"",
                        "Month must be between 01 and 12 but was 2017-13",
                        "月は01から12まででなければなりませんが、「2017-13」でした"),
                reason(
                        PartialDate.class,
                        "\"0000\"",
                        "Year must be between 0001 and 9999 but was 0000",
                        "年は0001から9999まででなければなりませんが、「0000」でした"),
                reason(
                        PartialDate.class,
                        "\"\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"\"",
                        "日付は 2017、2017-03、2017-02-08 のように書かなければなりませんが、「」でした"),
                reason(
                        PartialDate.class,
                        "\"平成29年2月8日\"",
                        "Date must be written as 2017, 2017-03 or 2017-02-08 but was \"平成29年2月8日\"",
                        "日付は 2017、2017-03、2017-02-08 のように書かなければなりませんが、「平成29年2月8日」でした"),
                reason(
                        FiscalYear.class,
                        "\"2026\"",
                        "Fiscal year must be written as FY2026 but was \"2026\"",
                        "年度は FY2026 のように書かなければなりませんが、「2026」でした"),
                reason(
                        FiscalYear.class,
                        "\"令和8年度\"",
                        "Value must be written as FY2026 but was 令和8年度",
                        "値は「FY2026」と書かなければなりませんが、「令和8年度」でした"),
                reason(
                        FiscalYear.class,
                        "\"FY26\"",
                        "Fiscal year must be written as FY2026 but was \"FY26\"",
                        "年度は FY2026 のように書かなければなりませんが、「FY26」でした"),
                reason(
                        FiscalYear.class,
                        "\"FY9999\"",
                        "Fiscal year must be between 0001 and 9998 but was FY9999",
                        "年度は0001から9998まででなければなりませんが、「FY9999」でした"),
                reason(
                        FiscalYear.class,
                        "\"平成0年度\"",
                        "Fiscal year must be the first or a later one of its era but was 平成0年度",
                        "年度は元号の元年以降でなければなりませんが、「平成0年度」でした"),
                reason(
                        FiscalCalendar.class,
                        "\"4-1\"",
                        "Start of the fiscal year must be written as 04-01 but was \"4-1\"",
                        "年度の開始日は 04-01 のように書かなければなりませんが、「4-1」でした"),
                reason(
                        FiscalCalendar.class,
                        "\"02-29\"",
                        "Fiscal year must start on a day that every year has but was 02-29",
                        "年度の開始日は毎年ある日でなければなりませんが、「02-29」でした"),
                reason(
                        FiscalCalendar.class,
                        "\"02-30\"",
                        "Start of the fiscal year must be a day of the calendar but was 02-30",
                        "年度の開始日は実在する日でなければなりませんが、「02-30」でした"),
                reason(
                        DatePeriod.class,
                        "\"FY2028/FY2026\"",
                        "Period must not end before it starts but was FY2028/FY2026: it starts on 2028-04-01 and ends on 2027-03-31",
                        "期間の終わりは始まりより前であってはなりませんが、「FY2028/FY2026」でした（始まり 2028-04-01、終わり 2027-03-31）"),
                reason(
                        DatePeriod.class,
                        "\"../..\"",
                        "Period must have a start or an end but was ../..",
                        "期間には始まりか終わりがなければなりませんが、「../..」でした"),
                reason(
                        DatePeriod.class,
                        "\"2017-02-08/\"",
                        PERIOD_FORM + "\"2017-02-08/\"",
                        PERIOD_FORM_JA + "「2017-02-08/」でした"),
                reason(DatePeriod.class, "\"FY26\"", PERIOD_FORM + "\"FY26\"", PERIOD_FORM_JA + "「FY26」でした"),
                reason(DatePeriod.class, "\"R8\"", PERIOD_FORM + "\"R8\"", PERIOD_FORM_JA + "「R8」でした"),
                reason(
                        DatePeriod.class,
                        "\"FY2026-FY2028\"",
                        PERIOD_FORM + "\"FY2026-FY2028\"",
                        PERIOD_FORM_JA + "「FY2026-FY2028」でした"),
                reason(DatePeriod.class, "\"2026/4\"", PERIOD_FORM + "\"2026/4\"", PERIOD_FORM_JA + "「2026/4」でした"),
                reason(DatePeriod.class, "\"令和8年度頃\"", PERIOD_FORM + "\"令和8年度頃\"", PERIOD_FORM_JA + "「令和8年度頃」でした"),
                reason(
                        FiscalYear.class,
                        "\"令和8年\"",
                        "Fiscal year must be written as FY2026 but was \"令和8年\"",
                        "年度は FY2026 のように書かなければなりませんが、「令和8年」でした"),
                reason(
                        DatePeriod.class,
                        "\"2017-02-30/..\"",
                        "Date must be a day of the calendar but was 2017-02-30",
                        "日付は実在する日でなければなりませんが、「2017-02-30」でした"),
                reason(
                        DatePeriod.class,
                        "\"FY2026/FY2026\"",
                        "Value must be written as FY2026 but was FY2026/FY2026",
                        "値は「FY2026」と書かなければなりませんが、「FY2026/FY2026」でした"),
                reason(
                        Identifier.class,
                        "\"abc\"",
                        "Identifier must be a scheme and a value with a colon between them but was \"abc\"",
                        "識別子は体系名と値をコロンでつないだものでなければなりませんが、「abc」でした"),
                reason(
                        Identifier.class,
                        "\"JP:1\"",
                        "Scheme must be words of small letters and digits with a hyphen between them, at most 64 characters, but was \"JP\"",
                        "識別子の体系名は半角の英小文字と数字の語をハイフンでつないだ64文字以内のものでなければなりませんが、「JP」でした"),
                reason(
                        Identifier.class,
                        "\"x:\"",
                        "Identifier must have a value after its scheme but was x:",
                        "識別子には体系名に続く値がなければなりませんが、「x:」でした"),
                reason(
                        CorporateNumber.class,
                        "\"123\"",
                        "Corporate number must be 13 half-width digits but was \"123\"",
                        "法人番号は13桁の半角数字でなければなりませんが、「123」でした"),
                reason(
                        CorporateNumber.class,
                        "\"1000012050003\"",
                        "Corporate number must begin with its check digit 6 but was 1000012050003",
                        "法人番号の先頭の検査用数字は6でなければなりませんが、「1000012050003」でした"),
                reason(
                        CorporateNumber.class,
                        "\"1000012050002\"",
                        "Corporate number must begin with its check digit 7 but was 1000012050002",
                        "法人番号の先頭の検査用数字は7でなければなりませんが、「1000012050002」でした"),
                reason(
                        CorporateNumber.class,
                        "\"０１２\"",
                        "Corporate number must be 13 half-width digits but was \"０１２\"",
                        "法人番号は13桁の半角数字でなければなりませんが、「０１２」でした"),
                reason(
                        LocalGovernmentCode.class,
                        "\"13000\"",
                        "Local government code must be 6 half-width digits but was \"13000\"",
                        "地方公共団体コードは6桁の半角数字でなければなりませんが、「13000」でした"),
                reason(
                        LocalGovernmentCode.class,
                        "\"130002\"",
                        "Local government code must end in its check digit 1 but was 130002",
                        "地方公共団体コードの末尾の検査数字は1でなければなりませんが、「130002」でした"),
                reason(
                        LocalGovernmentCode.class,
                        "\"990001\"",
                        "Local government code must begin with a prefecture from 01 to 47 but was 990001",
                        "地方公共団体コードは01から47までの都道府県コードで始まらなければなりませんが、「990001」でした"),
                reason(
                        AgreementKind.class,
                        "\"Comprehensive\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was Comprehensive",
                        "コードは英小文字と数字をハイフンでつないだ64文字以内でなければなりませんが、「Comprehensive」でした"),
                reason(
                        AgreementKind.class,
                        "\"a--b\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was a--b",
                        "コードは英小文字と数字をハイフンでつないだ64文字以内でなければなりませんが、「a--b」でした"),
                reason(
                        AgreementKind.class,
                        "\"\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was ",
                        "コードは英小文字と数字をハイフンでつないだ64文字以内でなければなりませんが、「」でした"),
                reason(
                        OrganizationKind.class,
                        "\"市\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was 市",
                        "コードは英小文字と数字をハイフンでつないだ64文字以内でなければなりませんが、「市」でした"),
                reason(
                        RelationKind.class,
                        "\"-\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was -",
                        "コードは英小文字と数字をハイフンでつないだ64文字以内でなければなりませんが、「-」でした"),
                reason(
                        ProgrammeKind.class,
                        "\" course\"",
                        "Code must be lower-case letters and digits in groups joined by hyphens, at most 64 characters, but was  course",
                        "コードは英小文字と数字をハイフンでつないだ64文字以内でなければなりませんが、「 course」でした"),
                reason(
                        BindingForce.class,
                        "\"Binding\"",
                        "Value must be one of binding, non-binding but was Binding",
                        "値は binding, non-binding のいずれかでなければなりませんが、「Binding」でした"),
                reason(
                        Emphasis.class,
                        "\"high\"",
                        "Value must be one of priority, regular but was high",
                        "値は priority, regular のいずれかでなければなりませんが、「high」でした"),
                reason(
                        Basis.class,
                        "\"INFERRED\"",
                        "Value must be one of stated, inferred but was INFERRED",
                        "値は stated, inferred のいずれかでなければなりませんが、「INFERRED」でした"),
                reason(
                        CountingRule.class,
                        "\"first-day\"",
                        "Value must be one of first-day-excluded, first-day-included but was first-day",
                        "値は first-day-excluded, first-day-included のいずれかでなければなりませんが、「first-day」でした"),
                reason(
                        Quantity.class,
                        "\"多数\"",
                        "Quantity must state a number, after nothing but its comparator, rate and sign, but was \"多数\"",
                        "数量には数がなければならず、その前に書けるのは約などの語、頻度、符号だけですが、「多数」でした"),
                reason(
                        Quantity.class,
                        "\"約26万部\"",
                        "Value must be written as ≈260000 部 but was 約26万部",
                        "値は「≈260000 部」と書かなければなりませんが、「約26万部」でした"),
                reason(
                        Quantity.class,
                        "\"1e3\"",
                        "Quantity must have nothing but a unit behind its number, which \"e3\" is not, but was \"1e3\"",
                        "数量の数のあとに書けるのは単位だけで、「e3」は単位として読めませんが、「1e3」でした"),
                reason(
                        Quantity.class,
                        "\"24か所\"",
                        "Value must be written as 24 か所 but was 24か所",
                        "値は「24 か所」と書かなければなりませんが、「24か所」でした"),
                reason(
                        Quantity.class,
                        "\"\"",
                        "Quantity must state a number, after nothing but its comparator, rate and sign, but was \"\"",
                        "数量には数がなければならず、その前に書けるのは約などの語、頻度、符号だけですが、「」でした"),
                reason(
                        Quantity.class,
                        "\"1.0\"",
                        "Value must be written as 1 but was 1.0",
                        "値は「1」と書かなければなりませんが、「1.0」でした"),
                reason(
                        Notice.class,
                        "\"1か月\"",
                        "Length of time must be like P3Y, P6M or P30D and neither negative nor above 9999 years but was 1か月",
                        "期間の長さは P3Y・P6M・P30D のように書き、負でなく9999年以内でなければなりませんが、「1か月」でした"),
                reason(
                        Notice.class,
                        "\"-P1M\"",
                        "Length of time must be like P3Y, P6M or P30D and neither negative nor above 9999 years but was -P1M",
                        "期間の長さは P3Y・P6M・P30D のように書き、負でなく9999年以内でなければなりませんが、「-P1M」でした"),
                reason(
                        Notice.class,
                        "\"P99999Y\"",
                        "Length of time must be like P3Y, P6M or P30D and neither negative nor above 9999 years but was P99999Y",
                        "期間の長さは P3Y・P6M・P30D のように書き、負でなく9999年以内でなければなりませんが、「P99999Y」でした"),
                reason(
                        Notice.class,
                        "\"P1W\"",
                        "Value must be written as P7D but was P1W",
                        "値は「P7D」と書かなければなりませんが、「P1W」でした"),
                reason(
                        Term.class,
                        "{\"length\":\"P0D\"}",
                        "Length of time must be longer than nothing but was P0D",
                        "期間の長さはゼロより長くなければなりませんが、「P0D」でした"),
                reason(
                        Term.class,
                        "{\"length\":\"PT1H\"}",
                        "Length of time must be like P3Y, P6M or P30D and neither negative nor above 9999 years but was PT1H",
                        "期間の長さは P3Y・P6M・P30D のように書き、負でなく9999年以内でなければなりませんが、「PT1H」でした"),
                reason(
                        Term.class,
                        "{\"length\":\"P3Y0M\"}",
                        "Value must be written as P3Y but was P3Y0M",
                        "値は「P3Y」と書かなければなりませんが、「P3Y0M」でした"),
                reason(
                        LocalizedText.class,
                        "\"a\\ud800\"",
                        "Text must not hold half a surrogate pair but was a\\uD800",
                        "文字列にサロゲートペアの片割れがあってはなりませんが、「a\\uD800」でした"));
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
