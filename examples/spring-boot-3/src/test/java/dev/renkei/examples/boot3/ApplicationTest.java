package dev.renkei.examples.boot3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samples;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {

    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        application = SpringApplication.run(
                Application.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--logging.level.root=off",
                "--spring.main.banner-mode=off");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static HttpResponse<String> post(byte[] body) throws Exception {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/agreements"))
                .header("Content-Type", "application/json")
                .header("Accept-Language", "ja")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String body) throws Exception {
        return post(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aValidAgreementIsTaken() throws Exception {
        assertThat(post(RenkeiJson.write(Samples.agreements(1).findFirst().orElseThrow()))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAgreementThatCannotBeReadIsAnsweredWithItsFindings() throws Exception {
        HttpResponse<String> answer =
                post("{\"format\": \"renkei/1\", \"type\": \"agreement\", \"concludedOn\": \"2017-02-30\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("json.invalid-scalar", "「2017-02-30」は実在しない日付です");
    }

    @Test
    void anAgreementThatBreaksARuleIsAnsweredWithItsFindings() throws Exception {
        HttpResponse<String> answer = post("{\"format\": \"renkei/1\", \"type\": \"agreement\", \"title\": \"協定\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("agreement.party.too-few");
    }

    @Test
    void whatIsNoJsonIsABadRequest() throws Exception {
        assertThat(post("{").statusCode()).isEqualTo(400);
    }
}
