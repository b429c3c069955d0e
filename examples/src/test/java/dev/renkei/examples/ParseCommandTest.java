package dev.renkei.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.result.Quantity;
import dev.renkei.time.JapaneseDates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ParseCommandTest {

    // --------------------------------------------------------------------------------------------- shapes

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date | 平成29年２月８日（水） | 'value':'2017-02-08','firstDay':'2017-02-08','lastDay':'2017-02-08'",
                "date | 2017-03 | 'value':'2017-03','firstDay':'2017-03-01','lastDay':'2017-03-31'",
                "date | 2021-7-18 | 'value':'2021-07-18','firstDay':'2021-07-18','lastDay':'2021-07-18'",
                "period | 2021-7-18 | 'value':'2021-07-18','firstDay':'2021-07-18','lastDay':'2021-07-18'",
                "date | 平成29年２月８日（木） | 'value':'2017-02-08','firstDay':'2017-02-08','lastDay':'2017-02-08','remarks':['date.weekday-mismatch']",
                "date | 平成23年（2012年） | 'value':'2011','firstDay':'2011-01-01','lastDay':'2011-12-31','remarks':['date.calendars-disagree']",
                "fiscal-year | FY2026 | 'value':'FY2026','firstDay':'2026-04-01','lastDay':'2027-03-31'",
                "fiscal-year | 令和８年度～令和10年度 | 'value':'FY2026/FY2028','firstDay':'2026-04-01','lastDay':'2029-03-31'",
                "fiscal-year | 令和８～10年度 | 'value':'FY2026/FY2028','firstDay':'2026-04-01','lastDay':'2029-03-31'",
                "fiscal-year | FY2026/FY2028 | 'value':'FY2026/FY2028','firstDay':'2026-04-01','lastDay':'2029-03-31'",
                "fiscal-year | FY2020@03-21 | 'value':'FY2020@03-21','firstDay':'2020-03-21','lastDay':'2021-03-20'",
                "fiscal-year | 令和８年度～ | 'value':'FY2026/..','firstDay':'2026-04-01'",
                "fiscal-year | 平成32年度 | 'value':'FY2020','firstDay':'2020-04-01','lastDay':'2021-03-31','remarks':['date.era-ended']",
                "fiscal-year | 平成30年度～平成32年度 | 'value':'FY2018/FY2020','firstDay':'2018-04-01','lastDay':'2021-03-31','remarks':['date.era-ended']",
                "period | 2017-04/.. | 'value':'2017-04/..','firstDay':'2017-04-01'",
                "period | ../2006 | 'value':'../2006','lastDay':'2006-12-31'",
                "period | （令和８年度～令和10年度） | 'value':'FY2026/FY2028','firstDay':'2026-04-01','lastDay':'2029-03-31'",
                "period | 2017年4月1日から2020年3月31日まで | 'value':'2017-04-01/2020-03-31','firstDay':'2017-04-01','lastDay':'2020-03-31'",
                "period | 2017/3/27 | 'value':'2017-03-27','firstDay':'2017-03-27','lastDay':'2017-03-27'",
                "period | 2017/2018 | 'value':'2017/2018','firstDay':'2017-01-01','lastDay':'2018-12-31'",
                "period | 平成29年２月８日（木）～ | 'value':'2017-02-08/..','firstDay':'2017-02-08','remarks':['date.weekday-mismatch']",
                "quantity | 約26万部 | 'value':'≈260000 部','number':260000,'unit':'部','comparator':'about'",
                "quantity | 年３回 | 'value':'3 回/year','number':3,'unit':'回','per':'year'",
                "quantity | 月2回以上 | 'value':'≥2 回/month','number':2,'unit':'回','comparator':'at-least','per':'month'",
                "quantity | 50人以下 | 'value':'≤50 人','number':50,'unit':'人','comparator':'at-most'",
                "quantity | 10％未満 | 'value':'<10 %','number':10,'unit':'%','comparator':'less-than'",
                "quantity | 4割超 | 'value':'>40 %','number':40,'unit':'%','comparator':'more-than'",
                "quantity | 3 回/week | 'value':'3 回/week','number':3,'unit':'回','per':'week'",
                "quantity | 1日1.5トン | 'value':'1.5 トン/day','number':1.5,'unit':'トン','per':'day'",
                "quantity | 42 | 'value':'42','number':42",
                "quantity | 10～20人 | 'value':'10..20 人','number':10,'upperBound':20,'unit':'人'",
                "quantity | 3分の2以上 | 'value':'≥2/3','numerator':2,'denominator':3,'comparator':'at-least'",
                "quantity | 64社4大学 | 'values':['64 社','4 大学']",
                "quantity | 901件中518件 | 'value':'518 件','number':518,'unit':'件','of':'901 件'",
                "quantity | 府内13市町村など | 'value':'13 市町村','number':13,'unit':'市町村','scope':'府内','words':'など'",
                "quantity | 841店舗（2008年5月末現在） | 'value':'841 店舗','number':841,'unit':'店舗','asOf':'2008-05-31'",
                "organization | ㈱とりせん（太田店） | 'value':'株式会社とりせん','legalForm':'株式会社','name':'とりせん','branch':'太田店'",
                "organization | みどりの会（仮称） | 'value':'みどりの会','name':'みどりの会','words':'仮称'",
                "organization | 大阪府 | 'value':'大阪府','name':'大阪府'",
                "corporate-number | 4120105000656 | 'value':'4120105000656'",
                "local-government-code | 010006 | 'value':'010006'"
            })
    void writesWhatATextSays(String kind, String text, String properties) {
        Run run = Run.of("parse", kind, text);

        String expected = "{\"input\":\"" + text + "\"," + properties.replace('\'', '"') + "}\n";
        assertThat(run.out()).isEqualTo(expected);
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-7-18", "2021-07-18", "2021-7", "2021-07", "2021", "2021/7/18", "2021.7", "R3.7.18"})
    void readsADateAsTheLibraryDoes(String text) {
        assertThat(Run.of("parse", "date", text).onlyJson().get("value").asString())
                .isEqualTo(JapaneseDates.parse(text).getDate().orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"約7万人", "年３回", "月2回以上", "4割超", "1日1.5トン", "42"})
    void writesAQuantitySoThatItIsReadAsTheSame(String text) {
        String value = Run.of("parse", "quantity", text).onlyJson().get("value").asString();

        assertThat(value).isEqualTo(Quantity.parse(text).toString());
        assertThat(Quantity.parse(value)).hasToString(value);
    }

    @Test
    void writesNumbersInFull() {
        assertThat(Run.of("parse", "quantity", "0.000000000001").out()).contains("\"number\":0.000000000001}");
        assertThat(Run.of("parse", "quantity", "100兆円").out()).contains("\"number\":100000000000000,");
    }

    @Test
    void tellsWhyATextIsRefused() {
        Run run = Run.of("parse", "date", "令和7年2月29日");

        assertThat(run.out())
                .isEqualTo(
                        "{\"input\":\"令和7年2月29日\",\"error\":\"Date must be a day of the calendar but was 令和7年2月29日\"}\n");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void tellsTheReasonInJapaneseOnRequest() {
        assertThat(Run.of("parse", "--lang", "ja", "local-government-code", "141072")
                        .onlyJson()
                        .get("error")
                        .asString())
                .contains("地方公共団体コード", "141072");
        assertThat(Run.in(Map.of("LC_ALL", "ja_JP.UTF-8"), "parse", "date", "x")
                        .onlyJson()
                        .get("error")
                        .asString())
                .startsWith("日付は");
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2026年度",
        "date, 20170231",
        "date, 20170208x",
        "length, 3年間の計画書",
        "length, 0年",
        "length, 2017年4月",
        "date, '2017-02-08\u200B'",
        "date, ''",
        "fiscal-year, 2017",
        "fiscal-year, 2017年4月",
        "fiscal-year, 2017年4月～令和8年度",
        "fiscal-year, FY2028/FY2026",
        "fiscal-year, 令和0年度",
        "period, 2012-03/2008-10",
        "period, ../..",
        "period, 2017/2018/2019",
        "quantity, 十数名",
        "quantity, 1か月前",
        "corporate-number, ４１２０１０５０００６５６",
        "local-government-code, 10006"
    })
    void refusesWhatIsNotOfTheKind(String kind, String text) {
        JsonNode refused = Run.of("parse", kind, text).onlyJson();

        assertThat(refused.propertyNames()).containsExactly("input", "error");
        assertThat(refused.get("error").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "2017-02", "20170208", "2017年4月", "10月1日", "2017年2月30日", ""})
    void speaksOfFiscalYearsWhereAFiscalYearIsAskedFor(String text) {
        assertThat(Run.of("parse", "fiscal-year", text).onlyJson().get("error").asString())
                .startsWith("Fiscal year must be written as ");
    }

    // -------------------------------------------------------------------------------------------- options

    @Test
    void takesTheYearThatADateLeavesOut() {
        JsonNode date = Run.of("parse", "date", "--base-year", "2017", "10月1日").onlyJson();

        assertThat(date.get("value").asString()).isEqualTo("2017-10-01");
        assertThat(date.get("remarks")).extracting(JsonNode::asString).containsExactly("date.inferred");
    }

    @ParameterizedTest
    @CsvSource({
        "昨年10月, 2025-10",
        "本年10月1日, 2026-10-01",
        "同年8月, 2026-08",
        "年8月, 2026-08",
        "来年3月, 2027-03",
        "去る4月1日, 2026-04-01",
        "10月1日, 2026-10-01",
        "今月, 2026-05"
    })
    void takesTheDayFromWhichADateIsTold(String text, String value) {
        JsonNode date =
                Run.of("parse", "date", "--base-date", "2026-05-20", text).onlyJson();

        assertThat(date.get("value").asString()).isEqualTo(value);
        assertThat(date.get("remarks")).extracting(JsonNode::asString).containsExactly("date.inferred");
    }

    @Test
    void takesTheFiscalCalendarForTheEndOfAFiscalYear() {
        assertThat(Run.of("parse", "date", "--fiscal-calendar", "03-21", "2022年度末")
                        .onlyJson()
                        .get("value")
                        .asString())
                .isEqualTo("2023-03-20");
    }

    @Test
    void namesAnInvisibleCharacterThatItCannotRead() {
        assertThat(Run.of("parse", "date", "平成29年\u200B2月8日")
                        .onlyJson()
                        .get("error")
                        .asString())
                .contains("[ZERO WIDTH SPACE]");
    }

    @Test
    void takesTheYearOfTheTextBeforeAnother() {
        JsonNode date =
                Run.of("parse", "date", "--base-year=2017", "2020年10月1日").onlyJson();

        assertThat(date.get("value").asString()).isEqualTo("2020-10-01");
        assertThat(date.has("remarks")).isFalse();
    }

    @Test
    void takesTheYearThatAPeriodLeavesOut() {
        JsonNode period =
                Run.of("parse", "period", "--base-year", "2017", "10月1日～12月28日").onlyJson();

        assertThat(period.get("value").asString()).isEqualTo("2017-10-01/2017-12-28");
        assertThat(period.get("remarks")).extracting(JsonNode::asString).containsExactly("date.inferred");
    }

    @ParameterizedTest
    @CsvSource({
        "2020年度, FY2020@03-21, 2020-03-21, 2021-03-20",
        "FY2020, FY2020@03-21, 2020-03-21, 2021-03-20",
        "FY2020@10-01, FY2020@10-01, 2020-10-01, 2021-09-30",
        "2020年度～2022年度, FY2020@03-21/FY2022@03-21, 2020-03-21, 2023-03-20"
    })
    void takesTheCalendarThatWordsDoNotTell(String text, String value, String firstDay, String lastDay) {
        JsonNode year = Run.of("parse", "fiscal-year", "--fiscal-calendar", "03-21", text)
                .onlyJson();

        assertThat(year.get("value").asString()).isEqualTo(value);
        assertThat(year.get("firstDay").asString()).isEqualTo(firstDay);
        assertThat(year.get("lastDay").asString()).isEqualTo(lastDay);
    }

    @Test
    void remarksThatAnEraHadEndedBeforeTheFirstDayOfTheCalendar() {
        JsonNode year = Run.of("parse", "fiscal-year", "--fiscal-calendar", "10-01", "平成31年度")
                .onlyJson();

        assertThat(year.get("firstDay").asString()).isEqualTo("2019-10-01");
        assertThat(year.get("remarks")).extracting(JsonNode::asString).containsExactly("date.era-ended");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItStartsInTheCalendar() {
        JsonNode period = Run.of("parse", "period", "--fiscal-calendar", "10-01", "2026年度～2026年5月31日")
                .onlyJson();

        assertThat(period.get("error").asString()).contains("must not end before it starts");
    }

    @Test
    void readsATextThatBeginsWithAHyphenBehindTwoOfThem() {
        assertThat(Run.of("parse", "quantity", "--", "-500000000 円")
                        .onlyJson()
                        .get("number")
                        .asLong())
                .isEqualTo(-500_000_000L);
    }

    // ---------------------------------------------------------------------------------------------- input

    @Test
    void writesAnObjectForEachTextInTheirOrder() {
        Run run = Run.of("parse", "quantity", "24か所", "?", "37施設");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json()).extracting(each -> each.get("input").asString()).containsExactly("24か所", "?", "37施設");
    }

    @Test
    void readsTheLinesOfStandardInputBlankOnesToo() {
        Run run = Run.withInput("2017-02-08\n\n平成29年２月８日\r\nH29.2.8", "parse", "date");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json())
                .extracting(each -> each.get("input").asString())
                .containsExactly("2017-02-08", "", "平成29年２月８日", "H29.2.8");
        assertThat(run.json()).extracting(each -> each.has("error")).containsExactly(false, true, false, false);
    }

    @Test
    void writesNothingIfThereAreNoLines() {
        Run run = Run.withInput("", "parse", "date");

        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(Run.withInput("\uFEFF2017-02-08\n", "parse", "date").exitCode())
                .isZero();
    }

    @Test
    void refusesALineThatIsTooLongAndReadsOn() {
        Run run = Run.withInput("9".repeat(10_000_000) + "\n42\n", "parse", "quantity");

        assertThat(run.json()).hasSize(2);
        assertThat(run.json().get(0).get("input").asString()).hasSize(10_000);
        assertThat(run.json().get(0).get("error").asString()).isEqualTo("The line is longer than 10000 characters");
        assertThat(run.json().get(1).get("number").asInt()).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "fiscal-year", "period", "quantity", "corporate-number", "local-government-code"})
    void refusesHostileTexts(String kind) {
        List<String> hostile = List.of("\0", "\uD800", "9".repeat(100_000), "令和".repeat(50_000), "～", "（", "\u202E1");
        Run run =
                Run.of(Stream.concat(Stream.of("parse", kind), hostile.stream()).toArray(String[]::new));

        assertThat(run.json())
                .hasSameSizeAs(hostile)
                .allSatisfy(each -> assertThat(each.has("error")).isTrue());
        assertThat(run.err()).isEmpty();
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        InputStream bytes = new ByteArrayInputStream("平成29年\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(Run.with(bytes, Map.of(), "parse", "date").exitCode()).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void answersALineBeforeTheNextOneComes() throws Exception {
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        CompletableFuture<Integer> exitCode;
        try (PipedOutputStream questions = new PipedOutputStream()) {
            PipedInputStream in = new PipedInputStream(questions);
            Output out = new Output(new Flushed(answers));
            Terminal terminal = new Terminal(in, out, new PrintWriter(new StringWriter()), Map.of(), Run.CLOCK);
            exitCode = CompletableFuture.supplyAsync(() -> Renkei.run(terminal, "parse", "quantity"));

            ask(questions, "24か所\n");
            assertThat(answers.take()).contains("\"number\":24");
            ask(questions, "37施設\n");
            assertThat(answers.take()).contains("\"number\":37");
        }
        assertThat(exitCode.get()).isZero();
    }

    private static void ask(PipedOutputStream questions, String line) throws IOException {
        questions.write(line.getBytes(StandardCharsets.UTF_8));
        questions.flush();
    }

    @Test
    @Timeout(60)
    void endsQuietlyWhenNobodyReadsOn() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) '\n');
                return length;
            }
        };
        StringWriter err = new StringWriter();

        int exitCode = Renkei.run(
                new Terminal(endless, new Output(new ClosedPipe()), new PrintWriter(err), Map.of(), Run.CLOCK),
                "parse",
                "date");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString()).isEmpty();
    }

    /** Hands over what was written with each flush. */
    private static final class Flushed extends Writer {

        private final BlockingQueue<String> handedOver;
        private final StringBuilder written = new StringBuilder();

        Flushed(BlockingQueue<String> handedOver) {
            this.handedOver = handedOver;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            written.append(text, offset, length);
        }

        @Override
        public void flush() {
            if (written.length() > 0) {
                handedOver.add(written.toString());
                written.setLength(0);
            }
        }

        @Override
        public void close() {
            flush();
        }
    }

    @Test
    void readsALineOfStandardInputForEachTextWhereAHyphenStands() {
        Run run = Run.withInput("2018\n2019-01\n", "parse", "date", "2017", "-");

        assertThat(run.json())
                .extracting(each -> each.get("value").asString())
                .containsExactly("2017", "2018", "2019-01");
        assertThat(run.exitCode()).isZero();
    }
}
