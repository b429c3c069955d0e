package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.examples.service.Wire.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is beyond a limit of the service is refused, and told. */
class LimitsTest {

    private static final Service SERVICE = Service.running();
    private static final Service STRICT = Service.with("--renkei.service.large-bodies=0", "--renkei.limits.time=1s");
    private static final int SMALL = 64 * 1024;
    private static final String VALIDATION = "/agreements/validation";
    private static final String AGREEMENT = "{\"format\":\"renkei/1\",\"type\":\"agreement\",\"title\":\"x\"";

    @AfterAll
    static void stop() {
        STRICT.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements", "/agreements/publications", VALIDATION})
    void anAnswerTellsNoMoreFindingsThanTheLimitAndThatThereAreMore(String path) {
        String blankLabels = AGREEMENT + ",\"fields\":[{\"label\":\"\"}" + ",{\"label\":\"\"}".repeat(2000) + "]}";
        String nulls = AGREEMENT + ",\"notes\":[null" + ",null".repeat(2000) + "]}";

        for (String body : new String[] {blankLabels, nulls}) {
            HttpResponse<String> answer = SERVICE.post(path, body.getBytes(UTF_8), "en");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(Told.by(answer.body()))
                    .hasSize(201)
                    .last()
                    .extracting(Told::code)
                    .isEqualTo("report.further-findings");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {VALIDATION, "/agreements"})
    void moreTokensThanTheLimitAreRefused(String path) {
        String body = AGREEMENT + ",\"extensions\":{\"x\":[0" + ",0".repeat(100_000) + "]}}";

        assertThat(SERVICE.post(path, body.getBytes(UTF_8), "en").statusCode()).isEqualTo(422);
    }

    @Test
    void aLargeBodyIsRefusedForAWhileWhereTooManyAreInMemory() {
        byte[] large = " ".repeat(SMALL).getBytes(UTF_8);

        HttpResponse<String> answer = STRICT.post(VALIDATION, large, "en");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"title\":\"The service is busy\"");
    }

    @Test
    void aSmallBodyHasItsPlaceAlways() {
        byte[] small = " ".repeat(SMALL - 1).getBytes(UTF_8);

        assertThat(STRICT.post(VALIDATION, small, "en").statusCode()).isEqualTo(422);
    }

    @Test
    void aBodyThatArrivesTooSlowlyIsRefused() throws Exception {
        Answer answer = drip(VALIDATION);

        assertThat(answer.status()).isEqualTo(408);
        assertThat(answer.json()).contains("\"detail\":\"The body did not arrive within 1 seconds\"");
    }

    @Test
    void aBodyThatNobodyReadsHoldsNoThread() throws Exception {
        assertThat(drip("/nowhere").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "profile=loose, The profile is unknown",
        "profile=draft&profile=strict, The profile is unknown",
        "profile=%zz, The parameters cannot be read",
        "profile=%ff, The parameters cannot be read"
    })
    void aParameterThatMeansNothingIsABadRequest(String parameters, String title) throws IOException {
        byte[] request = Wire.post(VALIDATION + "?" + parameters, "{}".getBytes(UTF_8));

        Answer answer = Wire.exchange(SERVICE.port(), request);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()).contains("\"title\":\"" + title + "\"");
    }

    /** Sends a byte now and then, until the service no longer takes any. */
    private static Answer drip(String path) throws IOException, InterruptedException {
        try (Wire wire = new Wire(STRICT.port())) {
            wire.send(Wire.head("POST", path, "Content-Type: application/json", "Content-Length: 1000"));
            while (wire.send(new byte[] {' '})) {
                Thread.sleep(50);
            }
            return wire.answer();
        }
    }
}
