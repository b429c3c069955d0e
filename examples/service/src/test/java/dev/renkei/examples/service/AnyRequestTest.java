package dev.renkei.examples.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.examples.service.Wire.Answer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a client sends beside its document, the service does not fail, and shows nothing of what it is made of. */
class AnyRequestTest {

    private static final Service SERVICE = Service.running();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String VALIDATION = "/agreements/validation";

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Charset",
            "Accept-Encoding",
            "Accept-Language",
            "Access-Control-Request-Method",
            "Authorization",
            "Content-Disposition",
            "Content-Encoding",
            "Content-Language",
            "Content-Length",
            "Content-Type",
            "Cookie",
            "Date",
            "Expect",
            "Forwarded",
            "Host",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "If-Range",
            "If-Unmodified-Since",
            "Max-Forwards",
            "Origin",
            "Range",
            "Referer",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-HTTP-Method-Override");

    private static final List<String> VALUES = Stream.of(
                    Stream.of(
                            "",
                            "*",
                            "*/*",
                            ",",
                            ";;;",
                            "=;=;=",
                            "\"",
                            "\"\\",
                            "{}",
                            "%00",
                            "[::1",
                            "\u00ff\u00fe",
                            "-1"),
                    Stream.of(
                            "ja;q=2",
                            "ja;q=",
                            "ja;q=-1",
                            "ja;q=NaN",
                            "ja;q=0",
                            "*;q=2",
                            ";q=2",
                            "ja,en;q=0.5",
                            "i-default"),
                    Stream.of(
                            "x".repeat(7000),
                            "aa,".repeat(2000),
                            "x-".repeat(1000),
                            "a=b; ".repeat(300),
                            "a/b,".repeat(200)),
                    Stream.of("text/html", "image/png", "*/json", "a/b;c=\"", "application/json;charset=utf-99"),
                    Stream.of("application/json;charset=utf-16", "application/x-www-form-urlencoded"),
                    Stream.of("multipart/form-data", "multipart/form-data; boundary=x", "gzip", "utf-7", "br;q=x"),
                    Stream.of("bytes=0-", "bytes=9-1", "bytes=" + "0-0,".repeat(1500), "99999999999999999999", "0x10"),
                    Stream.of("chunked", "chunked, chunked", "gzip, chunked", "identity", "100-continue", "h2c"),
                    Stream.of("W/\"x\"", "Sun, 99 Foo 9999 99:99:99 GMT", "GET", "websocket", "localhost:99999"))
            .flatMap(values -> values)
            .toList();

    private static final List<String> PATHS = List.of(
            "/",
            "*",
            "//",
            "///",
            "/%00",
            "/%2e%2e/",
            "/..;/",
            "/;/",
            "/;a=b",
            "/;x=%zz",
            "/%",
            "/%zz",
            "/%c0%af",
            "/%ff",
            "/\u00ff",
            "/<script>",
            "/{x}",
            "/a|b",
            "/\\..\\",
            "/a\"b",
            "/./page.js",
            "/..",
            "/../../etc/passwd",
            "/WEB-INF/",
            "/META-INF/MANIFEST.MF",
            "/error",
            "/application.properties",
            "/static/index.html",
            "/index.html/",
            "/page.js%00.html",
            "/page.js;x",
            "http://[::1/x",
            "http://other/agreements",
            "ftp://x/",
            "//agreements//validation",
            VALIDATION + "/",
            "/agreements%2Fvalidation",
            VALIDATION + ";x=%zz",
            VALIDATION + "?profile=%zz",
            VALIDATION + "?profile=%00",
            VALIDATION + "?profile",
            VALIDATION + "?%",
            VALIDATION + "?profile=draft%ff",
            VALIDATION + "?profile=loose&profile=x",
            VALIDATION + "?<>",
            VALIDATION + "?" + "a&".repeat(3000),
            VALIDATION + "?profile=" + "x".repeat(6000),
            "/" + "a".repeat(9000));

    private static final List<String> METHODS = List.of(
            "GET",
            "HEAD",
            "POST",
            "PUT",
            "DELETE",
            "PATCH",
            "OPTIONS",
            "TRACE",
            "CONNECT",
            "get",
            "FOO",
            "PROPFIND",
            "G@T",
            "QUERY",
            "PRI",
            "X".repeat(100),
            "\u0000",
            "\u00ff");

    private static final List<String> BROKEN = List.of(
            "GET\r\n\r\n",
            "GET / HTTP/9.9\r\n\r\n",
            "GET / HTTP/1.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\n" + "A: b\r\n".repeat(500) + "\r\n",
            "GET / HTTP/1.1\r\nHost: x\r\nA: " + "b".repeat(10_000) + "\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\r\n\r\n",
            request("POST", VALIDATION, "Content-Length: 2", "Content-Length: 3") + "{}",
            chunks("zz\r\n{}\r\n0\r\n\r\n"),
            chunks("-2\r\n{}\r\n0\r\n\r\n"),
            chunks("FFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n"),
            chunks("2;" + "x".repeat(9000) + "\r\n{}\r\n0\r\n\r\n"),
            chunks("2\r\n{}\r\n0\r\nT: " + "x".repeat(9000) + "\r\n\r\n"));

    /** Each of the headers with each of the values. */
    private static List<String> headers() {
        return HEADERS.stream()
                .flatMap(header -> VALUES.stream().map(value -> header + ": " + value))
                .map(header -> request("POST", VALIDATION, "Content-Type: application/json", header))
                .toList();
    }

    private static String request(String method, String path, String... headers) {
        return new String(Wire.head(method, path, headers), ISO_8859_1);
    }

    private static String chunks(String body) {
        return request("POST", VALIDATION, "Content-Type: application/json", "Transfer-Encoding: chunked") + body;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 11, 200, 2000})
    void anyNumberOfLanguagesIsTaken(int count) {
        String languages = "fr,".repeat(count - 1) + "ja";

        HttpResponse<String> answer = SERVICE.post(VALIDATION, "{}".getBytes(UTF_8), languages);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Language")).contains("ja");
    }

    @Test
    void noHeaderMakesTheServiceFail() {
        List<String> shuffled = new ArrayList<>(headers());
        Collections.shuffle(shuffled, new Random(9));

        assertThat(shuffled.subList(0, 300)).allSatisfy(AnyRequestTest::isAnsweredPlainly);
    }

    @Test
    void noMethodAndNoPathMakesTheServiceFail() {
        assertThat(METHODS).allSatisfy(method -> isAnsweredPlainly(request(method, VALIDATION)));
        assertThat(PATHS).allSatisfy(path -> isAnsweredPlainly(request("POST", path)));
    }

    @Test
    void noBrokenRequestMakesTheServiceFail() {
        assertThat(BROKEN).allSatisfy(AnyRequestTest::isAnsweredPlainly);
    }

    @Test
    @Tag("thorough")
    void nothingThatComesTogetherMakesTheServiceFail() {
        assertThat(headers()).allSatisfy(AnyRequestTest::isAnsweredPlainly);
        assertThat(METHODS)
                .allSatisfy(method -> assertThat(PATHS).allSatisfy(path -> isAnsweredPlainly(request(method, path))));
    }

    private static void isAnsweredPlainly(String request) throws IOException {
        Answer answer = Wire.exchange(SERVICE.port(), request.getBytes(ISO_8859_1));

        assertThat(answer.status()).isNotZero();
        if (answer.status() >= 400) {
            assertThat(answer.status())
                    .satisfiesAnyOf(
                            status -> assertThat(status).isLessThan(500),
                            status -> assertThat(status).isIn(501, 505));
            assertThat(answer.head()).contains("Content-Type: application/problem+json");
            assertThat(answer.text().toLowerCase(Locale.ROOT))
                    .doesNotContain("tomcat", "apache", "spring", "exception", "java", "<html", "\tat ");
            assertThat(request.startsWith("HEAD ") ? "" : answer.json())
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            json -> assertThat(
                                            MAPPER.readTree(json).get("status").asInt())
                                    .isEqualTo(answer.status()));
        }
    }
}
