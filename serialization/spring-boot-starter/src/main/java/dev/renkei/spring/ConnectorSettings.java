package dev.renkei.spring;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.IntrospectionUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Sets what Tomcat does with requests that never reach a controller, as far as Spring Boot has no property for it.
 */
class ConnectorSettings implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    /** Tomcat fails beyond ten languages and refuses many cookies; the length of all headers bounds both. */
    private static final int NO_LIMIT = -1;

    /** Only newer versions of Tomcat limit the languages. */
    private static final String MAX_LANGUAGES = "maxLocaleCount";

    /** More than an answer has, so that a client that does not read its answer holds no thread. */
    private static final String SEND_BUFFER = "262144";

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> {
            IntrospectionUtils.setProperty(connector, MAX_LANGUAGES, String.valueOf(NO_LIMIT));
            connector.setMaxCookieCount(NO_LIMIT);
            connector.setProperty("socket.txBufSize", SEND_BUFFER);
        });
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new PlainProblems()));
    }

    /** Answers a problem (RFC 9457) that says no more than its status, where Tomcat would show a page of its own. */
    private static final class PlainProblems extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            HttpStatus known = HttpStatus.resolve(status);
            String title = known == null ? "Request failed" : known.getReasonPhrase();
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            try {
                Writer body = response.getReporter();
                if (body != null) {
                    body.write("{\"status\":" + status + ",\"title\":\"" + title + "\"}");
                    response.finishResponse();
                }
            } catch (IOException e) {
                getContainer().getLogger().debug("Client has gone before its answer", e);
            }
        }
    }
}
