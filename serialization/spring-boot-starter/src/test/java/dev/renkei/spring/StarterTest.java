package dev.renkei.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.renkei.agreement.Agreement;
import dev.renkei.host.Application;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.RenkeiSchema;
import dev.renkei.json.ReportWriter;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.Samples;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Report;
import jakarta.validation.ValidatorFactory;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StarterTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static final String INVALID = """
            {
              "format": "renkei/1",
              "type": "agreement",
              "title": "見守り協定",
              "parties": [{"organization": "みなと市"}],
              "concludedOn": "2017-02-30"
            }
            """;

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = started();
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static ConfigurableApplicationContext started(String... settings) {
        Stream<String> common = Stream.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=off",
                "--spring.main.banner-mode=off",
                "--server.tomcat.max-swallow-size=0");
        return SpringApplication.run(
                Application.class,
                Stream.concat(common, Arrays.stream(settings)).toArray(String[]::new));
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext to, String path) {
        String port = to.getEnvironment().getRequiredProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static HttpResponse<String> post(
            ConfigurableApplicationContext to, String path, byte[] body, String language) {
        return send(request(to, path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<String> post(String path, String body) {
        return post(application, path, body.getBytes(StandardCharsets.UTF_8), "ja");
    }

    @Test
    void theTestsRunOnTheReleaseThatTheBuildNames() {
        String version = SpringBootVersion.getVersion();

        assertThat(System.getProperty("renkei.spring-boot", version)).isEqualTo(version);
    }

    // ------------------------------------------------------------------------------------------------ bodies

    @Test
    void aValidDocumentReachesTheControllerAndIsWrittenAsRenkeiWritesIt() {
        Agreement agreement = Samples.agreements(42).findFirst().orElseThrow();
        byte[] json = RenkeiJson.writeCompact(agreement);

        HttpResponse<String> answer = post(application, "/agreements", json, "ja");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(new String(json, StandardCharsets.UTF_8));
        assertThat(post(
                                application,
                                "/registers",
                                RenkeiJson.writeCompact(RegisterSampler.any().stream(1)
                                        .findFirst()
                                        .orElseThrow()),
                                "ja")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anInvalidDocumentIsAnsweredWithEveryFindingOfItsStructureAndOfTheRules() {
        HttpResponse<String> answer = post("/agreements", INVALID);
        JsonNode problem = MAPPER.readTree(answer.body());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Content-Language")).hasValue("ja");
        assertThat(problem.at("/findings")
                        .valueStream()
                        .map(finding -> finding.at("/code").asString() + " "
                                + finding.at("/pointer").asString() + " "
                                + finding.at("/line").asInt()))
                .containsExactly("agreement.party.too-few /parties 5", "json.invalid-scalar /concludedOn 6");
        assertThat(problem.at("/findings/1/message").asString()).isEqualTo("「2017-02-30」は実在しない日付です");
        assertThat(problem.at("/findings/1/reason").asString()).isNotEmpty();
        assertThat(problem.at("/findings/1/repair").asString()).isNotEmpty();
    }

    @Test
    void theAnswerSpeaksTheLanguageOfTheClient() {
        HttpResponse<String> answer =
                post(application, "/agreements", INVALID.getBytes(StandardCharsets.UTF_8), "en-GB,en");

        assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
        assertThat(answer.body()).contains("must be a day of the calendar");
    }

    @Test
    void warningsDoNotRefuse() {
        String doubtful = INVALID.replace("2017-02-30", "2017-02-08")
                .replace("見守り協定", "見守り<br>協定")
                .replace("}]", "}, {\"organization\": \"みなと生活協同組合\"}]");

        assertThat(RenkeiJson.read(doubtful, Agreement.class, ReadOptions.standard())
                        .getReport()
                        .getFindings())
                .isNotEmpty();
        assertThat(post("/agreements", doubtful).statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentInsideAValueOfTheApplicationIsAnsweredAlike() {
        HttpResponse<String> answer =
                post("/filed", "{\"number\": \"第𠮷号\", \"agreement\":" + INVALID.replaceAll("\\s", "") + "}");
        JsonNode finding = MAPPER.readTree(answer.body()).at("/findings/0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(finding.at("/code").asString()).isEqualTo("json.invalid-scalar");
        assertThat(finding.at("/pointer").asString()).isEqualTo("/agreement/concludedOn");
        assertThat(finding.at("/line").asInt()).isEqualTo(1);
        assertThat(finding.at("/column").asInt()).isEqualTo(137);
        assertThat(post("/filed", "{").statusCode()).isEqualTo(400);
    }

    @Test
    void aDocumentInsideAValueLosesNoUnknownProperty() {
        String unknown = INVALID.replace("2017-02-30", "2017-02-03").replace("\"title\"", "\"sponsor\": 1, \"title\"");

        HttpResponse<String> answer = post("/filed", "{\"agreement\": " + unknown + "}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("json.unknown-property", "/agreement/sponsor");
    }

    @Test
    void theColumnsOfALongerBodyAreThoseOfTheMapper() {
        String number = "あ".repeat(200_000);

        HttpResponse<String> answer =
                post("/filed", "{\"number\": \"" + number + "\", \"agreement\":{\"title\":null}}");

        assertThat(MAPPER.readTree(answer.body()).at("/findings/0/column").asInt())
                .isGreaterThan(600_000);
    }

    @Test
    void aCompressedBodyIsRefusedAsSuch() throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(INVALID.getBytes(StandardCharsets.UTF_8));
        }

        HttpResponse<String> answer = send(request(application, "/agreements")
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(compressed.toByteArray())));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("must be sent without Content-Encoding");
    }

    @Test
    void scalarsAreParameters() {
        assertThat(send(request(application, "/days?day=2026-02&year=FY2026").GET())
                        .body())
                .isEqualTo("2026-02-28 2026-04-01");
        assertThat(send(request(application, "/days?day=2026-02-30&year=FY2026").GET())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void aReportIsAnsweredInTheLanguageOfTheClient() {
        Report empty = Report.empty();

        assertThat(application.getBean(ReportAnswers.class).to(empty, Locale.FRANCE))
                .isEqualTo(ResponseEntity.ok()
                        .header("Content-Type", "application/json")
                        .header("Content-Language", "en")
                        .body(ReportWriter.in(Locale.ENGLISH).write(empty)));
    }

    @Test
    void aProfileIsAParameterAsAddressesWriteIt() {
        assertThat(send(request(application, "/profile?profile=publication").GET())
                        .body())
                .isEqualTo("PUBLICATION");
        assertThat(send(request(application, "/profile?profile=draft&profile=strict")
                                .GET())
                        .statusCode())
                .isEqualTo(400);
    }

    // ------------------------------------------------------------------------------------------------- OpenAPI

    @Test
    void theDescriptionOfTheApplicationHasTheSchemasOfRenkei() {
        JsonNode description =
                MAPPER.readTree(send(request(application, "/v3/api-docs").GET()).body());
        JsonNode schemas = description.at("/components/schemas");

        assertThat(description
                        .at("/paths/~1agreements/post/requestBody/content/application~1json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Agreement");
        assertThat(schemas.at("/Filed/properties/agreement/$ref").asString())
                .isEqualTo("#/components/schemas/Agreement");
        assertThat(schemas.propertyNames())
                .noneMatch(name -> name.startsWith("Immutable"))
                .contains("Register", "RegisterAgreement", "Party");
        assertThat(definitions())
                .hasSizeGreaterThan(80)
                .allSatisfy(definition -> assertThat(unordered(schemas.get(definition.getKey())))
                        .isEqualTo(unordered(definition.getValue())));
    }

    /** Returns a schema whose required properties are in the order of their names: their order says nothing. */
    private static JsonNode unordered(JsonNode schema) {
        JsonNode copy = schema.deepCopy();
        for (JsonNode object : copy.findParents("required")) {
            ArrayNode sorted = MAPPER.createArrayNode();
            object.get("required")
                    .valueStream()
                    .map(JsonNode::asString)
                    .sorted()
                    .forEach(sorted::add);
            ((ObjectNode) object).set("required", sorted);
        }
        return copy;
    }

    private static Set<Map.Entry<String, JsonNode>> definitions() {
        String schema = new String(RenkeiSchema.of(Agreement.class).toBytes(), StandardCharsets.UTF_8);
        return MAPPER.readTree(schema.replace("#/$defs/", "#/components/schemas/"))
                .get("$defs")
                .properties();
    }

    @Test
    void aScalarAsAParameterIsAString() {
        JsonNode description =
                MAPPER.readTree(send(request(application, "/v3/api-docs").GET()).body());

        assertThat(description.at("/paths/~1days/get/parameters/0/schema/$ref").asString())
                .isEqualTo("#/components/schemas/PartialDate");
        assertThat(description
                        .at("/paths/~1numbers/get/parameters/0/schema/type")
                        .asString())
                .isEqualTo("string");
    }

    // --------------------------------------------------------------------------------------------- slow bodies

    @Test
    void aDocumentThatArrivesTooSlowlyIsRefusedHoweverOftenAByteComes() throws Exception {
        try (ConfigurableApplicationContext impatient = started("--renkei.limits.time=300ms")) {
            assertThat(drip(impatient, "/agreements")).startsWith("HTTP/1.1 408");
        }
    }

    /** Sends a byte now and then until there is an answer, and returns the first line of it. */
    private static String drip(ConfigurableApplicationContext to, String path) throws Exception {
        int port = Integer.parseInt(to.getEnvironment().getRequiredProperty("local.server.port"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            OutputStream request = socket.getOutputStream();
            request.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 1000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            for (int sent = 0; sent < 100 && !answer.ready(); sent++) {
                request.write(' ');
                Thread.sleep(50);
            }
            return answer.readLine();
        }
    }

    // ---------------------------------------------------------------------------------------- a guarded service

    @Test
    void aGuardedServiceBoundsEveryBodyAndTellsNothingOfItself() throws Exception {
        try (ConfigurableApplicationContext guarded = started(
                "--renkei.service.guarded=true",
                "--renkei.service.large-bodies=0",
                "--renkei.limits.bytes=100KB",
                "--renkei.limits.time=300ms")) {
            HttpResponse<String> nowhere = send(request(guarded, "/nowhere").GET());

            assertThat(post(guarded, "/filed", new byte[100 * 1024 + 1], "ja").statusCode())
                    .isEqualTo(413);
            assertThat(post(guarded, "/filed", new byte[100 * 1024], "ja").statusCode())
                    .isEqualTo(503);
            assertThat(drip(guarded, "/filed")).startsWith("HTTP/1.1 408");
            assertThat(post(guarded, "/filed", "{".getBytes(StandardCharsets.UTF_8), "ja")
                            .body())
                    .contains("JSON として正しくありません");
            assertThat(nowhere.statusCode()).isEqualTo(404);
            assertThat(nowhere.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(nowhere.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(nowhere.headers().firstValue("Content-Security-Policy"))
                    .hasValue("default-src 'self'; frame-ancestors 'none'");
            assertThat(send(request(guarded, "/days?day=x&year=FY2026").GET()).body())
                    .contains("day")
                    .doesNotContain("PartialDate");
        }
    }

    @Nested
    class AGuardedService {

        private final ConfigurableApplicationContext guarded = started("--renkei.service.guarded=true");

        @AfterEach
        void stop() {
            guarded.close();
        }

        private JsonNode japanese(HttpRequest.Builder request) {
            return MAPPER.readTree(send(request.header("Accept-Language", "ja")).body());
        }

        @Test
        void saysInTheLanguageOfTheClientWhatSpringRefuses() {
            JsonNode nowhere = japanese(request(guarded, "/nowhere").GET());
            JsonNode method = japanese(request(guarded, "/agreements").DELETE());
            JsonNode type = japanese(request(guarded, "/agreements")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString("{}")));
            JsonNode broken = japanese(request(guarded, "/agreements")
                    .header("Content-Type", "json")
                    .POST(BodyPublishers.ofString("{}")));
            JsonNode missing = japanese(request(guarded, "/days?year=FY2026").GET());

            assertThat(Stream.of(nowhere, method, type, broken, missing))
                    .extracting(
                            problem -> problem.get("status").asInt(),
                            problem -> problem.get("title").asString(),
                            problem -> problem.get("detail").asString())
                    .containsExactly(
                            tuple(404, "アドレスが見つかりません", "このアドレスには何もありません"),
                            tuple(405, "メソッドが使えません", "このアドレスではメソッド DELETE を使えません"),
                            tuple(
                                    415,
                                    "本文の種類を受け付けられません",
                                    "このアドレスでは Content-Type が text/plain;charset=UTF-8 の本文を受け付けません"),
                            tuple(415, "本文の種類を受け付けられません", "本文の Content-Type を読み取れません"),
                            tuple(400, "パラメーターがありません", "パラメーター「day」が必要です"));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                `{`                            | 本文の 1 行 2 桁が JSON として正しくありません
                `[]`                           | 本文の 1 行 1 桁の値は、このアドレスで受け付けるものではありません
                `{"number": {}}`               | 本文の 1 行 12 桁の値は、このアドレスで受け付けるものではありません
                `{"agreement": {"format": "renkei/1", "type": "agreement", "title": "x", "parties": [{"organization": "海町"}, {"organization": "海町"}]}}` | 内容に誤りがあります（agreement.parties[1]: 当事者「海町」が重複しています）
                """, delimiter = '|', quoteCharacter = '`')
        void saysWhatIsWrongWithABodyOfTheApplication(String body, String detail) {
            JsonNode problem = japanese(request(guarded, "/checked")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(body)));

            assertThat(problem.get("status").asInt()).isEqualTo(400);
            assertThat(problem.get("detail").asString()).isEqualTo(detail);
        }

        @ParameterizedTest
        @ValueSource(strings = {"/agreements", "/filed"})
        void refusesEveryCompressedBody(String path) {
            JsonNode problem = japanese(request(guarded, path)
                    .header("Content-Type", "application/json")
                    .header("Content-Encoding", "gzip")
                    .POST(BodyPublishers.ofString("{}")));

            assertThat(problem.get("status").asInt()).isEqualTo(415);
            assertThat(problem.get("title").asString()).isEqualTo("本文が圧縮されています");
        }
    }

    @Test
    void messagesForSpringAreThoseOfExceptionsThatSpringHas() {
        String codes = "problemDetail\\.(title\\.)?|\\.parseError";

        assertThat(ResourceBundle.getBundle("dev.renkei.spring.Problems", Locale.ROOT)
                        .keySet())
                .filteredOn(key -> key.startsWith("problemDetail."))
                .isNotEmpty()
                .allSatisfy(key ->
                        assertThat(Class.forName(key.replaceAll(codes, ""))).isAssignableTo(Exception.class));
    }

    /** A converter of the application that reads everything as JSON. */
    @Configuration(proxyBeanMethods = false)
    static class Converting {

        @Bean
        JacksonJsonHttpMessageConverter converterOfTheApplication() {
            return new JacksonJsonHttpMessageConverter(MAPPER);
        }
    }

    @Test
    void documentsAreReadAheadOfAConverterOfTheApplication() {
        try (ConfigurableApplicationContext converting = SpringApplication.run(
                new Class<?>[] {Application.class, Converting.class},
                new String[] {"--server.port=0", "--logging.level.root=off", "--spring.main.banner-mode=off"})) {
            String oneParty = INVALID.replace("2017-02-30", "2017-02-03");

            assertThat(post(converting, "/agreements", oneParty.getBytes(StandardCharsets.UTF_8), "ja")
                            .body())
                    .contains("agreement.party.too-few");
        }
    }

    /** A converter that reads everything as JSON, ahead of all others. */
    @Configuration(proxyBeanMethods = false)
    static class Greedy implements WebMvcConfigurer {

        @Override
        public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
            converters.configureMessageConvertersList(all -> all.add(0, new JacksonJsonHttpMessageConverter(MAPPER)));
        }
    }

    // Spring has had the list to add to only since 7.0.3.
    @Tag("newer-spring")
    @Test
    void anotherReaderOfDocumentsEndsTheStart() {
        assertThatThrownBy(() -> SpringApplication.run(
                        new Class<?>[] {Application.class, Greedy.class},
                        new String[] {"--server.port=0", "--logging.level.root=off", "--spring.main.banner-mode=off"}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Documents must be read by Renkei's converter but ");
    }

    @Test
    void aGuardedServiceSaysWhatIsWrongWithARequest() throws IOException {
        try (ConfigurableApplicationContext guarded = started("--renkei.service.guarded=true")) {
            String deep = "{\"unknown\": " + "[".repeat(100_000);

            assertThat(send(request(guarded, "/profile?profile=loose").GET()).body())
                    .contains("The profile must be draft, publication or strict");
            assertThat(send(request(guarded, "/profile?profile=draft&profile=strict")
                                    .GET())
                            .body())
                    .contains("The profile is unknown");
            assertThat(send(request(guarded, "/wish?profile=loose").GET()).body())
                    .contains("The profile must be draft, publication or strict");
            assertThat(send(request(guarded, "/wish").GET()).body()).isEqualTo("any");
            assertThat(raw(guarded, "GET /profile?profile=%zz HTTP/1.1"))
                    .startsWith("HTTP/1.1 400")
                    .contains("The parameters cannot be read");
            assertThat(post(guarded, "/filed", new byte[0], "en").body()).contains("The body is empty");
            assertThat(post(guarded, "/filed", deep.getBytes(StandardCharsets.UTF_8), "en")
                            .body())
                    .contains("The body exceeds the limits");
            assertThat(post(guarded, "/agreements", INVALID.getBytes(StandardCharsets.UTF_8), "en")
                            .statusCode())
                    .isEqualTo(422);
            assertThat(post(
                                    guarded,
                                    "/filed",
                                    ("{\"agreement\":" + INVALID + "}").getBytes(StandardCharsets.UTF_8),
                                    "en")
                            .statusCode())
                    .isEqualTo(422);
        }
    }

    @Test
    void aGuardedServiceTellsNothingOfItsMistakes() throws IOException {
        try (ConfigurableApplicationContext guarded = started("--renkei.service.guarded=true")) {
            HttpResponse<String> mistake = send(request(guarded, "/mistake").GET());

            assertThat(mistake.statusCode()).isEqualTo(500);
            assertThat(mistake.body()).contains("The service failed").doesNotContain("secret");
            assertThat(raw(guarded, "GET / HTTP/1.1\r\nContent-Length: x"))
                    .startsWith("HTTP/1.1 400")
                    .contains("{\"status\":400,\"title\":\"Bad Request\"}");
        }
    }

    /** Sends the lines of a request that no client would send, and returns the answer. */
    private static String raw(ConfigurableApplicationContext to, String lines) throws IOException {
        int port = to.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = lines + "\r\nHost: localhost\r\nAccept-Language: en\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void noOtherApplicationIsGuarded() {
        assertThat(send(request(application, "/nowhere").GET()).headers().firstValue("Content-Security-Policy"))
                .isEmpty();
    }

    // ---------------------------------------------------------------------------------------------- settings

    @Test
    void profilePolicyAndLimitsAreSettings(@TempDir Path folder) throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.json"), "{\"format\": \"renkei-policy/1\", \"minimumFields\": 99}");
        byte[] unknown =
                INVALID.replace("\"title\"", "\"sponsor\": 1, \"title\"").getBytes(StandardCharsets.UTF_8);

        String filed =
                "{\"agreement\": {\"sponsor\": 1, \"format\": \"renkei/1\", \"type\": \"agreement\", \"parties\": []}}";

        try (ConfigurableApplicationContext strict = started(
                "--renkei.policy=" + policy.toUri(),
                "--renkei.profile=publication",
                "--renkei.unknown-properties=ignored",
                "--renkei.limits.bytes=100KB",
                "--renkei.limits.findings=4")) {
            JsonNode problem =
                    MAPPER.readTree(post(strict, "/agreements", unknown, "ja").body());

            assertThat(strict.getBean(ReadOptions.class).toString()).contains("PUBLICATION", "minimumFields=99");
            assertThat(strict.getBean(RenkeiValidator.class).toString()).contains("PUBLICATION", "minimumFields=99");
            assertThat(problem.at("/findings")
                            .valueStream()
                            .map(finding -> finding.at("/code").asString() + " "
                                    + finding.at("/severity").asString()))
                    .contains(
                            "policy.fields.too-few ERROR",
                            "json.unknown-property WARNING",
                            "report.further-findings INFO")
                    .hasSize(5);
            assertThat(post(strict, "/filed", filed.getBytes(StandardCharsets.UTF_8), "ja")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(post(strict, "/agreements", new byte[200_000], "ja").body())
                    .contains("json.limit-exceeded");
        }
    }

    /** An application without a clock. */
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Clockless {}

    @ParameterizedTest
    @CsvSource({"Asia/Tokyo, --unset", "Pacific/Kiritimati, --renkei.zone=Pacific/Kiritimati"})
    void theZoneOfTheClockIsASettingOfAnApplicationWithoutAClock(String zone, String setting) {
        try (ConfigurableApplicationContext clockless =
                SpringApplication.run(new Class<?>[] {Clockless.class}, new String[] {
                    setting, "--server.port=0", "--logging.level.root=off", "--spring.main.banner-mode=off"
                })) {
            assertThat(clockless
                            .getBean(ValidatorFactory.class)
                            .getClockProvider()
                            .getClock()
                            .getZone())
                    .isEqualTo(ZoneId.of(zone));
        }
    }

    @Test
    void eachSettingIsInTheMetadataThatEditorsRead() throws IOException {
        try (InputStream metadata =
                RenkeiProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(MAPPER.readTree(metadata).at("/properties").valueStream())
                    .allSatisfy(setting ->
                            assertThat(setting.at("/description").asString()).isNotEmpty())
                    .extracting(setting -> setting.at("/name").asString())
                    .containsExactlyInAnyOrderElementsOf(
                            settings("renkei", RenkeiProperties.class).toList());
        }
    }

    private static Stream<String> settings(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(each -> {
            String name =
                    prefix + "." + each.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return each.getType().isRecord() ? settings(name, each.getType()) : Stream.of(name);
        });
    }

    @Test
    void findingsLeadToTheRulesOfTheApplication() {
        try (ConfigurableApplicationContext helping = started("--renkei.help-base=https://host.example/rules")) {
            String answer = post(helping, "/agreements", INVALID.getBytes(StandardCharsets.UTF_8), "ja")
                    .body();

            assertThat(MAPPER.readTree(answer).at("/findings/0/help").asString())
                    .isEqualTo("https://host.example/rules#agreement.party.too-few");
        }
    }

    @Test
    void aPolicyThatIsNoneEndsTheStart(@TempDir Path folder) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), "{\"format\": \"renkei-policy/1\", \"x\": 1}");

        assertThatThrownBy(() -> started("--renkei.policy=" + policy.toUri()))
                .hasStackTraceContaining("renkei.policy must name a policy but URL ["
                        + policy.toUri().toURL() + "] is none.")
                .rootCause()
                .hasMessageContaining("json.unknown-property");
    }
}
