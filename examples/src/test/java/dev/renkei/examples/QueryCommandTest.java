package dev.renkei.examples;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.register.Discrepancies;
import dev.renkei.register.RegisterIndex;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class QueryCommandTest {

    private static final String ALL = Run.document("all.json");
    private static final String ISOGO = Run.document("isogo-2017.json");
    private static final String OSAKA_LINE = "osaka-izumi-2017\t包括連携協定\t大阪いずみ市民生活協同組合; 大阪府";
    private static final String ISOGO_LINE_START = "isogo-2017\t地域活性化に関する包括連携協定\t";

    /** Two agreements that run out or on, and organizations that do not fit together. */
    private static final String REGISTER = """
            {
              "format": "renkei/1",
              "type": "register",
              "agreements": [
                {
                  "id": "ended",
                  "title": {"ja": "終わる協定", "en": "Ending agreement"},
                  "parties": [
                    {"organization": {"name": "甲市", "identifiers": ["jp-local-government:131016"]}},
                    {"organization": {"name": "みなと生活協同組合", "identifiers": ["list:7"]}}
                  ],
                  "concludedOn": "2020-04-01",
                  "term": {"end": "2023-03-31", "renewal": {"kind": "none"}},
                  "plans": [{"period": "FY2020", "initiatives": [{"title": "訓練"}]}]
                },
                {
                  "title": "続く協定",
                  "parties": [
                    {"organization": "甲市"},
                    {"organization": {"name": "港南クラブ", "identifiers": ["list:7"]}},
                    {"organization": "みなど生活協同組合"}
                  ],
                  "concludedOn": "2020-04-01",
                  "term": {
                    "length": "P3Y",
                    "countingRule": "first-day-included",
                    "renewal": {"kind": "automatic", "length": "P1Y", "notices": [{"lead": "P1M", "side": "乙"}]}
                  }
                }
              ]
            }
            """;

    // -------------------------------------------------------------------------------------- agreements

    @Test
    void findsTheAgreementsInForceOnADay() {
        assertThat(lines("--in-force-on", "2017-06-01")).containsExactly(OSAKA_LINE);
        assertThat(lines("--in-force-on", "2026-11-23")).hasSize(2);
        assertThat(ask("--in-force-on", "2023-03-31").lines()).hasSize(2);
        assertThat(ask("--in-force-on", "2023-04-01").lines())
                .singleElement()
                .asString()
                .startsWith("\t続く協定\t");
    }

    @Test
    void findsTheAgreementsThatEndInAWindow() {
        assertThat(ask("--ending-between", "2023-01-01", "2023-03-30").out()).isEmpty();
        assertThat(ask("--ending-between", "2023-03-31", "2023-03-31").lines()).hasSize(2);
        assertThat(ask("--ending-between", "2024-03-01", "2024-03-31").lines())
                .singleElement()
                .asString()
                .startsWith("\t続く協定\t");
    }

    @Test
    void findsTheDutiesThatAreDue() {
        String agreement = """
                {"format": "renkei/1", "type": "agreement", "id": "a-1", "title": "協定",
                  "parties": [{"organization": "みなと市"}, {"organization": "みなと生協"}],
                  "duties": [{"kind": "report", "dueOn": "2024-05-31", "interval": "P1Y", "doneOn": ["2024-05-20"]}]}
                """;

        assertThat(Run.withInput(agreement, "query", "-", "--duty-between", "2024-05-31", "2026-05-30", "--format=json")
                        .lines())
                .hasSize(2)
                .anySatisfy(line -> assertThat(line).contains("\"dueOn\":\"2024-05-31\",\"doneOn\":\"2024-05-20\""))
                .anySatisfy(line ->
                        assertThat(line).contains("\"dueOn\":\"2025-05-31\"").doesNotContain("doneOn"));
    }

    @Test
    void findsTheNoticesThatComeUp() {
        assertThat(ask("--notice-between", "2024-02-01", "2024-03-31").lines())
                .containsExactly(
                        "\t続く協定\t甲市; 港南クラブ; みなど生活協同組合\t2024-02-29\t2024-03-31\t乙\tpresumed in force\t2025-03-31");
        JsonNode notice = ask("--notice-between", "2024-02-01", "2024-03-31", "--format=json")
                .onlyJson();
        assertThat(notice.propertyNames())
                .containsExactly("title", "parties", "lastDayOfNotice", "expiry", "side", "otherwise", "renewedUntil");
        assertThat(notice.get("lastDayOfNotice").asString()).isEqualTo("2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({"FY2020, 1", "令和２年度, 1", "FY2021, 2", "2025, 1"})
    void findsTheAgreementsWithoutAnInitiative(String period, int count) {
        assertThat(ask("--unused-in", period).lines()).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(strings = {"大阪府", "大阪いずみ市民生活協同組合", "いずみ市民生協"})
    void findsTheAgreementsOfAParty(String name) {
        assertThat(lines("--party", name)).containsExactly(OSAKA_LINE);
    }

    @Test
    void findsTheAgreementsOfAPartyByItsIdentifier() {
        assertThat(ask("--party", "jp-local-government:131016").lines()).hasSize(2);
    }

    @Test
    void findsTheAgreementsOfAField() {
        assertThat(lines("--field", "子ども・教育")).containsExactly(OSAKA_LINE);
    }

    @Test
    void findsTheAgreementsThatHoldAtAPlace() {
        assertThat(lines("--place", "大阪府")).containsExactly(OSAKA_LINE);
        assertThat(lines("--place", "270008")).containsExactly(OSAKA_LINE);
    }

    @Test
    void takesAnAgreementForARegisterOfOne() {
        Run run = Run.of("query", ISOGO, "--in-force-on", "2020-01-01");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).singleElement().asString().startsWith(ISOGO_LINE_START);
    }

    // --------------------------------------------------------------------------- networks and cases

    @Test
    void findsTheInitiativesThatAnOrganizationCarriesOut() {
        assertThat(lines("--initiatives-of", "コープみらい")).hasSize(5).contains("watch-over\t見守り協定\tコープみらい");
    }

    @ParameterizedTest
    @CsvSource({"FY2020, 2", "FY2026, 1"})
    void findsTheAgreementsWithoutAResult(String period, int count) {
        assertThat(ask("--without-result-in", period).lines()).hasSize(count);
    }

    @Test
    void findsTheNetworksOfAnOrganization() {
        assertThat(lines("--networks-of", "自然派くらぶ生協"))
                .containsExactly("hachioji\t生協のまちづくり☆八王子\tコープみらい; パルシステム東京; 東都生協; 自然派くらぶ生協; 八王子保健生協; 生協消費者住宅センター");
    }

    @Test
    void findsTheNetworksAtAPlace() {
        assertThat(lines("--networks-at", "荒川区"))
                .singleElement()
                .asString()
                .startsWith("arakawa\t荒川区まちづくり\tコープみらい; 東都生協; ");
    }

    @Test
    void findsTheCasesOfAnOrganization() {
        assertThat(lines("--cases-of", "おかやまコープ"))
                .singleElement()
                .asString()
                .startsWith("pioneering-cases-2\t16\t")
                .endsWith("\t生活協同組合おかやまコープ");
    }

    // --------------------------------------------------------------------- what does not fit together

    @Test
    void findsTheNamesThatShareAnIdentifier() {
        JsonNode conflict = ask("--conflicts", "--format", "json").onlyJson();

        assertThat(conflict.get("identifier").asString()).isEqualTo("list:7");
        assertThat(conflict.get("organizations")).extracting(JsonNode::asString).containsExactly("みなと生活協同組合", "港南クラブ");
        assertThat(conflict.get("pointers"))
                .extracting(JsonNode::asString)
                .containsExactly("/agreements/0/parties/1/organization", "/agreements/1/parties/1/organization");
    }

    @Test
    void findsTheNamesThatAreOneCharacterApart() {
        assertThat(ask("--lookalikes").lines())
                .containsExactly("みなと生活協同組合; みなど生活協同組合\t"
                        + "/agreements/0/parties/1/organization; /agreements/1/parties/2/organization");
    }

    // ------------------------------------------------------------------------------------------- form

    @Test
    void writesAnObjectForEachAnswer() {
        Run run = Run.of("query", "--format=json", ALL, "--in-force-on", "2026-11-23");

        assertThat(run.json()).hasSize(2);
        JsonNode osaka = run.json().get(0);
        assertThat(osaka.propertyNames()).containsExactly("id", "title", "parties");
        assertThat(osaka.get("id").asString()).isEqualTo("osaka-izumi-2017");
        assertThat(osaka.get("parties")).extracting(JsonNode::asString).containsExactly("大阪いずみ市民生活協同組合", "大阪府");
    }

    @Test
    void writesTextsInTheLanguageOfTheReader() {
        assertThat(ask("--in-force-on", "2021-01-01", "--lang=ja").out()).contains("終わる協定");
        assertThat(ask("--in-force-on", "2021-01-01", "--lang=en").out()).contains("Ending agreement");
    }

    @Test
    void tellsThatThereIsNoAnswer() {
        Run run = Run.of("query", ALL, "--party", "どこにもない団体");

        assertThat(run).isEqualTo(new Run(0, "", "renkei: " + ALL + ": nothing found\n"));
    }

    // ------------------------------------------------------------------------------- what cannot be asked

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--party 甲 --field 乙",
                "--party 甲 --party 乙",
                "--conflicts --lookalikes",
                "--in-force-on 2026-02-30",
                "--ending-between 2026-01-01",
                "--ending-between 2026-01-02 2026-01-01",
                "--ending-between 2026-01-01 2026-01-02 --ending-between 2026-01-01 2026-01-02",
                "--notice-between 2026-01-02 2026-01-01",
                "--unused-in いつか",
                "--unused-in FY2028/FY2026",
                "--place 131017",
                "--place 99",
                "--format xml --conflicts"
            })
    void refusesWhatIsNotOneQuestion(String question) {
        String[] arguments = Stream.concat(
                        Stream.of("query", ALL), Stream.of(question.split(" ")).filter(each -> !each.isEmpty()))
                .toArray(String[]::new);

        Run run = Run.of(arguments);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("renkei: ")
                .endsWith("(see renkei query --help)\n")
                .hasLineCount(1);
    }

    /** The options by the questions that the index and its discrepancies answer. */
    private static final Map<String, List<String>> OPTIONS = Map.ofEntries(
            entry("agreementsInForceOn", List.of("--in-force-on", "2026-11-23")),
            entry("agreementsWith", List.of("--status", "presumed-in-force", "2026-11-23")),
            entry("agreementsEndingBetween", List.of("--ending-between", "2017-01-01", "2027-01-01")),
            entry("dutiesDueBetween", List.of("--duty-between", "2017-01-01", "2027-01-01")),
            entry("noticesDueBetween", List.of("--notice-between", "2017-01-01", "2027-01-01")),
            entry("agreementsFrom", List.of("--source", "history")),
            entry("agreementsInSection", List.of("--section", "disaster")),
            entry("initiativesInSection", List.of("--section", "disaster")),
            entry("networksInSection", List.of("--section", "disaster")),
            entry("agreementsWithoutInitiativeIn", List.of("--unused-in", "FY2040")),
            entry("agreementsWithoutResultIn", List.of("--without-result-in", "FY2026")),
            entry("agreementsOf", List.of("--party", "大阪府")),
            entry("initiativesOf", List.of("--initiatives-of", "医療生協さいたま生活協同組合")),
            entry("networksOf", List.of("--networks-of", "東都生活協同組合")),
            entry("casesOf", List.of("--cases-of", "北海道")),
            entry("agreementsInField", List.of("--field", "その他")),
            entry("initiativesInField", List.of("--initiatives-in-field", "その他")),
            entry("agreementsAt", List.of("--place", "大阪府")),
            entry("networksAt", List.of("--networks-at", "東京都")),
            entry("coverageOf", List.of("--coverage", "2026-11-23", "大阪府,横浜市,131016")),
            entry("findAgreement", List.of("--agreement", "isogo-2017")),
            entry("supersededFrom", List.of("--superseded-from", "isogo-2017")),
            entry("conflicts", List.of("--conflicts")),
            entry("lookalikes", List.of("--lookalikes")),
            entry("danglingReferences", List.of("--dangling-references")),
            entry("relationCycles", List.of("--relation-cycles")));

    @Test
    void offersEveryQuestionThatARegisterAnswers() {
        Set<String> questions = Stream.of(RegisterIndex.class, Discrepancies.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !name.equals("toString"))
                .collect(Collectors.toSet());

        assertThat(OPTIONS.keySet()).isEqualTo(questions);
        assertThat(OPTIONS.values())
                .allSatisfy(option ->
                        assertThat(lines(option.toArray(String[]::new))).isNotNull());
    }

    @Test
    void tellsTheDayFromWhichAnAgreementIsReplaced(@TempDir Path folder) throws IOException {
        String parties = "\"parties\": [{\"organization\": \"みなと市\"}, {\"organization\": \"みなと生協\"}]";
        Path register = Files.writeString(
                folder.resolve("register.json"),
                "{\"format\": \"renkei/1\", \"type\": \"register\", \"agreements\": ["
                        + "{\"id\": \"old\", \"title\": \"見守り協定\", " + parties
                        + ", \"concludedOn\": \"2017-04-01\"}, "
                        + "{\"id\": \"new\", \"title\": \"包括連携協定\", " + parties
                        + ", \"concludedOn\": \"2020-04-01\", "
                        + "\"relations\": [{\"kind\": \"supersedes\", \"agreement\": \"old\"}]}]}");

        assertThat(Run.of("query", register.toString(), "--superseded-from", "old")
                        .lines())
                .containsExactly("old\t見守り協定\tみなと市; みなと生協\t2020-04-01");
    }

    @Test
    void findsWhatASourceStates() {
        assertThat(Run.of("query", Run.document("composed-register.json"), "--source", "history")
                        .lines())
                .singleElement()
                .asString()
                .startsWith("bank\t");
    }

    @Test
    void findsWhatStandsUnderASection() {
        assertThat(Run.of("query", Run.document("composed-register.json"), "--section", "disaster")
                        .lines())
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .containsExactly("goods", "water", "lodging");
    }

    @Test
    void answersWhatAPlaceIsCoveredBy() {
        assertThat(lines("--coverage", "2018-01-01", "大阪府,横浜市,131016"))
                .containsExactly("大阪府\t\tcovered", "横浜市\t\tnot-covered", "131016\t131016\tnot-covered");
        assertThat(lines("--coverage-by", "mou", "2018-01-01", "大阪府")).containsExactly("大阪府\t\tnot-covered");
    }

    @Test
    void findsOneAgreementAndThoseOfAStatus() {
        assertThat(lines("--agreement", "isogo-2017"))
                .singleElement()
                .asString()
                .startsWith("isogo-2017\t");
        assertThat(lines("--status", "presumed-in-force", "2026-11-23"))
                .isEqualTo(lines("--in-force-on", "2026-11-23"))
                .hasSize(2);
        assertThat(Run.of("query", ALL, "--status", "planned", "2026-11-23").out())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--status old 2026-11-23", "--status in-force 2026", "--coverage-by X 2026-11-23 大阪府"})
    void refusesAQuestionOfSeveralWordsOfWhichOneIsNone(String question) {
        Run run = Run.of(Stream.concat(Stream.of("query", ALL), Stream.of(question.split(" ")))
                .toArray(String[]::new));

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("renkei: ")
                .endsWith("(see renkei query --help)\n")
                .hasLineCount(1);
    }

    @Test
    void tellsWhyADocumentCannotBeSearched() {
        Run missing = Run.of("query", "missing.json", "--conflicts");
        Run broken = Run.withInput("{", "query", "-", "--conflicts");

        assertThat(missing).isEqualTo(new Run(2, "", "renkei: missing.json: no such file\n"));
        assertThat(broken.exitCode()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).startsWith("-:1:2 ERROR json.malformed ");
    }

    @Test
    void tellsWhichRelationsLeadNowhereOrInACircle() {
        String register = """
                {"format": "renkei/1", "type": "register", "agreements": [
                  {"id": "a", "title": "甲", "relations": [{"kind": "supersedes", "agreement": "b"}]},
                  {"id": "b", "title": "乙", "relations": [{"kind": "supersedes", "agreement": "a"},
                    {"kind": "extends", "agreement": "nowhere"}]}]}
                """;

        assertThat(Run.withInput(register, "query", "-", "--dangling-references")
                        .lines())
                .containsExactly("extends\tnowhere\t/agreements/1/relations/1");
        assertThat(Run.withInput(register, "query", "-", "--relation-cycles").lines())
                .containsExactly("a; b\t/agreements/0; /agreements/1");
    }

    @Test
    void tellsTheInitiativesOfAFieldWithTheirAgreements() {
        String agreement = """
                {"format": "renkei/1", "type": "agreement", "id": "a", "title": "甲",
                 "fields": [{"id": "f", "label": "防災", "sdgGoals": [11]}],
                 "plans": [{"initiatives": [{"id": "i", "title": "訓練", "fields": ["f"]}]}]}
                """;

        for (String field : List.of("防災", "sdg:11")) {
            assertThat(Run.withInput(agreement, "query", "-", "--initiatives-in-field", field)
                            .lines())
                    .containsExactly("i\t訓練\ta\t甲");
            assertThat(Run.withInput(agreement, "query", "-", "--field", field).lines())
                    .containsExactly("a\t甲\t");
        }
    }

    /** Asks all published documents at once. */
    private static List<String> lines(String... question) {
        Run run = Run.of(
                Stream.concat(Stream.of("query", ALL), Stream.of(question)).toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        return run.lines();
    }

    /** Asks the register of this test. */
    private static Run ask(String... question) {
        Run run = Run.withInput(
                REGISTER,
                Stream.concat(Stream.of("query", "-"), Stream.of(question)).toArray(String[]::new));
        assertThat(run.exitCode()).isZero();
        return run;
    }
}
