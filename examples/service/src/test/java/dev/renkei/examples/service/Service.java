package dev.renkei.examples.service;

import dev.renkei.testing.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The service as it runs, on a port of this machine, and a client of it. Most tests share one; it ends with them.
 */
final class Service implements AutoCloseable {

    /** The day on which the samples have no finding, in Japan. */
    static final Clock CLOCK = Samples.clock();

    private static final String[] COMMON = {"--server.port=0", "--server.address=127.0.0.1", "--logging.level.root=warn"
    };

    private static final Service RUNNING = new Service();

    private final ConfigurableApplicationContext context;
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    private Service(String... settings) {
        String[] all = Arrays.copyOf(COMMON, COMMON.length + settings.length);
        System.arraycopy(settings, 0, all, COMMON.length, settings.length);
        context = new SpringApplicationBuilder(ServiceApplication.class)
                .initializers(Service::setClock)
                .run(all);
    }

    /** Starts another service, with settings of its own. */
    static Service with(String... settings) {
        return new Service(settings);
    }

    @Override
    public void close() {
        context.close();
    }

    static Service running() {
        return RUNNING;
    }

    /** Returns a part of the service. */
    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    HttpResponse<String> post(String path, byte[] body, String language) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Posts a body whose length the service is not told. */
    HttpResponse<String> postInChunks(String path, Supplier<InputStream> body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofInputStream(body)));
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
    }

    int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Request must be answered but was interrupted", e);
        }
    }

    private static void setClock(ConfigurableApplicationContext context) {
        ((GenericApplicationContext) context)
                .registerBean("day", Clock.class, () -> CLOCK, definition -> definition.setPrimary(true));
    }
}
