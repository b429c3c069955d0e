package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.json.RenkeiJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.DispatcherServlet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answers. */
class ServiceTest {

    private static final Service SERVICE = Service.running();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String VALIDATION = "/agreements/validation";
    private static final int MEBIBYTE = 1024 * 1024;

    /** A part of the service that makes a mistake. */
    @RestController
    static class Mistaken {

        @PostMapping("/mistake")
        String fail() {
            throw new IllegalStateException("internal matters");
        }
    }

    // ------------------------------------------------------------------------------------------------- reports

    @ParameterizedTest
    @CsvSource({
        "/agreements/validation, osaka-izumi-2017",
        "/agreements/validation, isogo-2017",
        "/agreements, isogo-2017",
        "/registers/validation, tokyo-networks-2023"
    })
    void aValidDocumentIsAnsweredWithWhatElseWasFound(String path, String name) throws Exception {
        HttpResponse<String> answer = SERVICE.post(path, published(name), "en");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(contentType(answer)).isEqualTo("application/json");
        assertThat(Told.by(answer.body())).extracting(Told::severity).doesNotContain("ERROR");
    }

    @Test
    void anInvalidPayloadIsAnsweredWithEveryFindingInItsLine() {
        String payload = """
                {
                  "format": "renkei/1",
                  "type": "agreement",
                  "title": " ",
                  "parties": [],
                  "concludedOn": "2017-02-30",
                  "colour": "red"
                }
                """;

        HttpResponse<String> answer = SERVICE.post(VALIDATION, payload.getBytes(UTF_8), "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("title").asString()).isEqualTo("The document is not valid");
        assertThat(problem.get("status").asInt()).isEqualTo(422);
        assertThat(problem.get("findings").valueStream().map(ServiceTest::placed))
                .containsExactly(
                        "4:12 text.blank /title",
                        "5:14 agreement.party.too-few /parties",
                        "6:18 json.invalid-scalar /concludedOn",
                        "7:3 json.unknown-property /colour");
    }

    @Test
    void aFindingIsExplainedInTheLanguageOfTheReader() {
        byte[] payload = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\"}".getBytes(UTF_8);

        HttpResponse<String> answer = SERVICE.post(VALIDATION, payload, "fr, ja-JP;q=0.8, en;q=0.5");

        assertThat(answer.headers().firstValue("Content-Language")).contains("ja");
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("title").asString()).isEqualTo("文書に誤りがあります");
        assertThat(problem.get("language").asString()).isEqualTo("ja");
        assertThat(problem.at("/findings/0/message").asString()).isEqualTo("協定には 2 者以上の当事者が必要です");
        assertThat(problem.at("/findings/0/reason").asString()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"draft, 0", "publication, 1", "strict, 1"})
    void theProfileIsAskedFor(String profile, int findings) {
        byte[] payload =
                ("{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"協定\",\"parties\":[{\"organization\":{\"name\":"
                                + "\"甲\",\"kind\":\"city\"},\"signatories\":[{\"person\":\"x\",\"office\":\"市長\"}]},"
                                + "{\"organization\":{\"name\":\"乙\",\"kind\":\"city\"},\"signatories\":[{\"person\":\"y\","
                                + "\"office\":\"市長\"}]}]}")
                        .getBytes(UTF_8);

        HttpResponse<String> answer = SERVICE.post(VALIDATION + "?profile=" + profile, payload, "en");

        assertThat(answer.statusCode()).isEqualTo(profile.equals("strict") ? 422 : 200);
        assertThat(Told.by(answer.body())).extracting(Told::code).hasSize(findings);
    }

    @Test
    void anUnreadableAgreementIsAnsweredWithTheFindingsOfItsReader() {
        byte[] payload = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":null,\"kind\":\"X\",\"colour\":1}"
                .getBytes(UTF_8);

        HttpResponse<String> answer = SERVICE.post("/agreements", payload, "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Told.by(answer.body()))
                .extracting(Told::code)
                .containsExactly(
                        "agreement.party.too-few", "json.null-value", "json.invalid-scalar", "json.unknown-property");
    }

    @Test
    void anAgreementThatIsToBePublishedIsJudgedByTheRulesForThat() {
        byte[] draft = RenkeiJson.write(Agreement.builder()
                .title("見守り協定")
                .addParties(Party.of("みなと市"), Party.of("みなと生協"))
                .build());

        assertThat(Told.by(SERVICE.post("/agreements/publications", draft, "en").body()))
                .extracting(Told::code)
                .contains("agreement.concluded.missing");
    }

    @Test
    void startsByItsMainMethod() {
        List<ConfigurableApplicationContext> started = new ArrayList<>();
        SpringApplicationRunListener listener = new SpringApplicationRunListener() {
            @Override
            public void ready(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
                started.add(context);
            }
        };

        SpringApplication.withHook(
                application -> listener,
                () -> ServiceApplication.main(
                        new String[] {"--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn"}));

        assertThat(started).singleElement().satisfies(context -> {
            assertThat(context.isRunning()).isTrue();
            context.close();
        });
    }

    @Test
    void aBodyOfNullIsNoAgreement() {
        HttpResponse<String> answer = SERVICE.post("/agreements", "null".getBytes(UTF_8), "en");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Told.by(answer.body())).extracting(Told::code).containsExactly("json.null-value");
    }

    // ------------------------------------------------------------------------------------------------- no document

    @Test
    void malformedJsonIsAFindingAtEveryAddress() {
        byte[] payload = "{\n  \"format\": \"renkei/1\",\n  oops\n}".getBytes(UTF_8);

        for (String path : List.of(VALIDATION, "/agreements")) {
            HttpResponse<String> answer = SERVICE.post(path, payload, "en");

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(MAPPER.readTree(answer.body())
                            .get("findings")
                            .valueStream()
                            .map(ServiceTest::placed))
                    .contains("3:3 json.malformed ");
        }
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedAtEveryAddress() {
        byte[] latin = "{\"title\":\"\u00e9\"}".getBytes(ISO_8859_1);

        assertThat(SERVICE.post(VALIDATION, latin, "en").statusCode()).isEqualTo(422);
        assertThat(SERVICE.post("/agreements", latin, "en").statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", VALIDATION})
    void nothingIsNoDocument(String path) {
        assertProblem(SERVICE.post(path, new byte[0], "en"), 400, "The body must contain a document, but it is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", VALIDATION, "/registers/validation"})
    void aBodyBeyondTheLimitIsRefused(String path) {
        byte[] blanks = new byte[MEBIBYTE + 1];
        Arrays.fill(blanks, (byte) ' ');
        String refused = "The body is larger than 1,048,576 bytes";

        assertProblem(SERVICE.post(path, blanks, "en"), 413, refused);
        assertProblem(SERVICE.postInChunks(path, () -> new ByteArrayInputStream(blanks)), 413, refused);
    }

    @Test
    void aBodyWithinTheLimitIsRead() throws Exception {
        byte[] document = published("osaka-izumi-2017");
        byte[] padded = Arrays.copyOf(document, MEBIBYTE);
        Arrays.fill(padded, document.length, padded.length, (byte) ' ');

        assertThat(SERVICE.post(VALIDATION, padded, "en").statusCode()).isEqualTo(200);
        assertThat(SERVICE.postInChunks(VALIDATION, () -> new ByteArrayInputStream(padded))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void deepNestingIsRefusedAtEveryAddress() {
        byte[] deep = ("{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"x\",\"extensions\":{\"x\":"
                        + "[".repeat(100_000))
                .getBytes(UTF_8);

        assertThat(SERVICE.post(VALIDATION, deep, "en").statusCode()).isEqualTo(422);
        assertThat(SERVICE.post("/agreements", deep, "en").statusCode()).isEqualTo(422);
    }

    // ------------------------------------------------------------------------------------------------- other requests

    @Test
    void aRequestThatTheServiceDoesNotKnowIsAProblem() {
        try (CapturedLog log = CapturedLog.of(DispatcherServlet.PAGE_NOT_FOUND_LOG_CATEGORY)) {
            assertThat(List.of(
                            SERVICE.get("/agreements"),
                            SERVICE.get("/nowhere"),
                            SERVICE.post(VALIDATION + "?profile=loose", "{}".getBytes(UTF_8), "en"),
                            SERVICE.send(SERVICE.request(VALIDATION)
                                    .header("Content-Type", "text/plain")
                                    .POST(BodyPublishers.ofString("{}")))))
                    .allSatisfy(answer -> assertThat(contentType(answer)).isEqualTo("application/problem+json"))
                    .allSatisfy(answer -> assertThat(answer.body()).doesNotContain("Exception", "\tat "))
                    .extracting(HttpResponse::statusCode)
                    .containsExactly(405, 404, 400, 415);
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void anAddressThatIsNotEncodedIsRefusedWithoutAnEntryInTheLog() throws IOException {
        try (Service service = Service.with("--logging.level.org.apache.coyote=info");
                CapturedLog log = CapturedLog.of("org.apache.coyote.http11.Http11Processor")) {
            Wire.Answer answer = Wire.exchange(
                    service.port(),
                    "GET /lists/validation?owner=汐風市 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(UTF_8));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(log.entries()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", VALIDATION, "/lists/validation"})
    void aCompressedBodyIsRefusedAsSuch(String path) {
        HttpResponse<String> answer = SERVICE.send(SERVICE.request(path)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString("x")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/page.js", "/nowhere", "/actuator/health", VALIDATION})
    void noAnswerIsShownInAFrameOrTakenForAnotherType(String path) {
        try (CapturedLog log = CapturedLog.of(DispatcherServlet.PAGE_NOT_FOUND_LOG_CATEGORY)) {
            HttpResponse<String> answer = SERVICE.get(path);

            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
            assertThat(log.entries()).isEmpty();
        }
    }

    @Test
    void itsHealthAndNothingElseOfItsInsideCanBeAskedFor() {
        assertThat(SERVICE.get("/actuator/health").body())
                .contains("\"status\":\"UP\"")
                .doesNotContain("components", "details");
        assertThat(SERVICE.get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aMistakeOfTheServiceTellsNothingOfItsInside() {
        try (CapturedLog log = CapturedLog.of("dev.renkei.spring.ServiceProblems")) {
            HttpResponse<String> answer = SERVICE.post("/mistake", new byte[0], "en");

            assertProblem(answer, 500, "An error occurred in the service; the document did not cause it");
            assertThat(answer.body()).doesNotContain("internal", "Exception", "trace");
            assertThat(log.entries())
                    .containsExactly("ERROR Request must not fail but did"
                            + ": java.lang.IllegalStateException: internal matters");
        }
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(contentType(answer)).isEqualTo("application/problem+json");
        JsonNode problem = MAPPER.readTree(answer.body());
        assertThat(problem.get("detail").asString()).isEqualTo(detail);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
    }

    private static String contentType(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none");
    }

    private static String placed(JsonNode finding) {
        return finding.get("line").asInt() + ":" + finding.get("column").asInt() + " "
                + finding.get("code").asString() + " " + finding.get("pointer").asString();
    }

    private static byte[] published(String name) throws Exception {
        return Files.readAllBytes(Path.of("../documents/" + name + ".json"));
    }
}
