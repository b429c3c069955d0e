package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.examples.page.HtmlPage;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service makes of documents and lists. */
class ViewTest {

    private static final Service SERVICE = Service.running();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String OWNER = "owner=%E3%81%BF%E3%81%AA%E3%81%A8%E5%B8%82";

    private static LocalDate today() {
        return LocalDate.now(Service.CLOCK);
    }

    private static byte[] document(String name) throws IOException {
        return Files.readAllBytes(Path.of("../documents", name + ".json"));
    }

    private static HttpResponse<String> list(String address, String name) throws IOException {
        return SERVICE.send(SERVICE.request(address)
                .header("Content-Type", "application/octet-stream")
                .header("Accept-Language", "ja")
                .POST(BodyPublishers.ofByteArray(Files.readAllBytes(Path.of("../lists", name)))));
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    @Test
    void anAgreementIsShownAsItsPage() throws IOException {
        byte[] payload = document("isogo-2017");
        Agreement agreement = RenkeiJson.read(payload, Agreement.class).orElseThrow();

        HttpResponse<String> answer = SERVICE.post("/agreements/page", payload, "ja");

        assertThat(type(answer)).isEqualTo("text/html;charset=UTF-8");
        assertThat(answer.body()).isEqualTo(HtmlPage.of(agreement, Locale.JAPANESE, today()));
    }

    @Test
    void aRegisterIsShownAsItsTimeline() throws IOException {
        byte[] payload = document("composed-register");
        Register register = RenkeiJson.read(payload, Register.class).orElseThrow();

        HttpResponse<String> answer = SERVICE.post("/registers/timeline", payload, "en");

        assertThat(type(answer)).isEqualTo("image/svg+xml");
        assertThat(answer.body()).isEqualTo(HtmlPage.timelineOf(register, Locale.ENGLISH, today()));
    }

    @Test
    void aDocumentIsGivenBackInItsCanonicalForm() throws IOException {
        byte[] payload = document("isogo-2017");
        Agreement agreement = RenkeiJson.read(payload, Agreement.class).orElseThrow();

        assertThat(SERVICE.post("/agreements/canonical", payload, "ja").body())
                .isEqualTo(new String(RenkeiJson.canonical(agreement), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({
        "agreements, csv, text/csv;charset=UTF-8, 協定名",
        "registers, csv, text/csv;charset=UTF-8, 協定名",
        "registers, xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, PK",
        "agreements, calendar, text/calendar;charset=UTF-8, BEGIN:VCALENDAR",
        "registers, calendar, text/calendar;charset=UTF-8, BEGIN:VCALENDAR"
    })
    void aDocumentIsGivenBackAsAListAndAsACalendar(String kind, String view, String type, String words)
            throws IOException {
        byte[] payload = document(kind.equals("registers") ? "composed-register" : "isogo-2017");

        HttpResponse<String> answer = SERVICE.post("/" + kind + "/" + view, payload, "ja");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo(type);
        assertThat(answer.body()).contains(words);
    }

    @Test
    void aDocumentThatOnlyBreaksRulesIsShown() {
        String payload =
                "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"<b>\",\"parties\":[{\"organization\":\"みなと市\"}]}";

        HttpResponse<String> answer = SERVICE.post("/agreements/page", payload.getBytes(StandardCharsets.UTF_8), "ja");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<h1>&lt;b&gt;</h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "timeline", "canonical", "csv", "xlsx", "calendar"})
    void aDocumentThatCannotBeReadIsAnsweredWithItsFindings(String view) {
        HttpResponse<String> answer = SERVICE.post("/agreements/" + view, "{}".getBytes(StandardCharsets.UTF_8), "ja");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(Told.by(answer.body())).isNotEmpty();
    }

    @Test
    void aViewThatThereIsNotIsNotFound() {
        assertThat(SERVICE.post("/agreements/pdf", "{}".getBytes(StandardCharsets.UTF_8), "ja")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aListIsAnsweredWithWhatIsWrongInItsCells() throws IOException {
        HttpResponse<String> answer = list("/lists/validation?" + OWNER, "minato-disaster.csv");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode told = MAPPER.readTree(answer.body());
        assertThat(told.at("/taken").asInt()).isEqualTo(5);
        assertThat(told.at("/refused").asInt()).isEqualTo(1);
        assertThat(told.at("/counts/errors").asInt()).isEqualTo(1);
        assertThat(told.at("/findings").valueStream().map(ViewTest::cellOf))
                .containsExactly("D8 締結年月日 平成29年2月30日 list.cell.date", "E10 有効期間 協議による list.cell.term");
    }

    private static String cellOf(JsonNode finding) {
        return String.join(
                " ",
                finding.get("place").asString(),
                finding.get("header").asString(),
                finding.get("value").asString(),
                finding.get("code").asString());
    }

    @Test
    void aListWithoutErrorsIsValid() {
        HttpResponse<String> answer = SERVICE.send(SERVICE.request("/lists/validation?" + OWNER)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("協定名,締結先,締結日\n見守り協定,みなと生協,2017-02-08\n")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(answer.body()).at("/valid").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?" + OWNER})
    void aListThatAClientCallsAFormIsReadAsAList(String query) {
        HttpResponse<String> answer = SERVICE.send(SERVICE.request("/lists/validation" + query)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("協定名,締結先,締結日\n見守り協定,a=b&c=%zz,2017-02-08\n")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(MAPPER.readTree(answer.body()).at("/taken").asInt()).isEqualTo(1);
    }

    @Test
    void aWorkbookIsAListToo() throws IOException {
        HttpResponse<String> answer = list("/lists/validation", "hama-sheets.xlsx");

        assertThat(MAPPER.readTree(answer.body()).at("/rows").asInt()).isPositive();
        assertThat(answer.body()).contains("list.owner.unknown", "\"sheet\":\"");
    }

    @Test
    void theRegisterOfAListHasItsOwnerAndTheNameOfItsFile() throws IOException {
        HttpResponse<String> answer = list("/lists/canonical?name=list.csv&" + OWNER, "minato-disaster.csv");

        Register register = RenkeiJson.read(answer.body().getBytes(StandardCharsets.UTF_8), Register.class)
                .orElseThrow();
        assertThat(register.getAgreements()).hasSize(5);
        assertThat(register.getPublisher()).isPresent();
        assertThat(register.getSources().get(0).getFile()).contains("list.csv");
    }

    @Test
    void theProfileHoldsForListsToo() throws IOException {
        HttpResponse<String> answer = list("/lists/validation?profile=loose", "minato-disaster.csv");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("draft").doesNotContain("Invalid request content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists/validation", "/lists/page"})
    void aFormWithAFileIsNoList(String path) {
        HttpResponse<String> answer = SERVICE.send(SERVICE.request(path)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString("--x\r\n\r\n協定名,締結先\r\n--x--\r\n")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void whatIsNoListIsAnsweredWithOneFinding() throws IOException {
        HttpResponse<String> answer = SERVICE.send(SERVICE.request("/lists/validation")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(new byte[] {'P', 'K', 3, 4, 0, 0})));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(MAPPER.readTree(answer.body()).at("/counts/errors").asInt()).isEqualTo(1);
        assertThat(answer.body()).contains("list.file.unreadable").doesNotContain("poi", "java", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "timeline", "calendar"})
    void aTermThatIsRenewedEachDaySinceTheYear1IsNotShown(String view) {
        Term daily = Term.builder()
                .length(Period.ofDays(1))
                .renewal(Renewal.automatic(Period.ofDays(1)))
                .build();

        assertTooMuch(
                view,
                agreement().concludedOn(StatedDate.of(PartialDate.of(1, 1, 1))).term(daily));
    }

    @Test
    void thousandsOfInitiativesInThousandsOfFieldsAreNotShown() {
        Plan.Builder plan = Plan.builder();
        Agreement.Builder agreement = agreement();
        for (int i = 0; i < 1500; i++) {
            agreement.addField(CooperationField.builder().label("分野" + i).build());
            plan.addInitiative(Initiative.builder().title("取組" + i).build());
        }

        assertTooMuch("page", agreement.addPlan(plan.build()));
    }

    @Test
    void aListWhoseCellNoWorkbookHoldsIsNotWritten() {
        Agreement.Builder agreement = agreement();
        for (int i = 0; i < 7000; i++) {
            agreement.addField(CooperationField.builder().label("分野" + i).build());
        }

        assertTooMuch("xlsx", agreement);
    }

    private static Agreement.Builder agreement() {
        return Agreement.builder().title("協定").addParties(Party.of("みなと市"), Party.of("みなと生協"));
    }

    private static void assertTooMuch(String view, Agreement.Builder agreement) {
        HttpResponse<String> answer =
                SERVICE.post("/agreements/" + view, RenkeiJson.writeCompact(agreement.build()), "ja");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(MAPPER.readTree(answer.body()).at("/title").asString()).isEqualTo("表示するものが多すぎます");
    }
}
