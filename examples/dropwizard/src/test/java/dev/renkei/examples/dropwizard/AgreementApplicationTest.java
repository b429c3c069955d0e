package dev.renkei.examples.dropwizard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samples;
import io.dropwizard.core.Application;
import io.dropwizard.core.Configuration;
import io.dropwizard.core.setup.Environment;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementApplicationTest {

    private static final CompletableFuture<Server> SERVER = new CompletableFuture<>();

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Path configuration = Files.writeString(folder.resolve("configuration.yml"), """
                server:
                  applicationConnectors: [{type: http, port: 0, bindHost: 127.0.0.1}]
                  adminConnectors: [{type: http, port: 0, bindHost: 127.0.0.1}]
                  requestLog: {appenders: []}
                logging: {level: "OFF", appenders: []}
                """);
        Application<Configuration> application = new AgreementApplication() {

            @Override
            public void run(Configuration settings, Environment environment) {
                super.run(settings, environment);
                environment.lifecycle().addServerLifecycleListener(SERVER::complete);
            }
        };
        application.run("server", configuration.toString());
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.join().stop();
    }

    private static HttpResponse<String> post(byte[] body) throws Exception {
        int port = ((ServerConnector) SERVER.join().getConnectors()[0]).getLocalPort();
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
