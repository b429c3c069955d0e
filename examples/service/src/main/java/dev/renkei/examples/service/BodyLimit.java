package dev.renkei.examples.service;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Refuses bodies that are larger than the service takes, before more of them is read.
 */
@ControllerAdvice
class BodyLimit extends RequestBodyAdviceAdapter {

    private final long limit;

    BodyLimit(ServiceSettings settings) {
        this.limit = settings.bodyLimit().toBytes();
    }

    /** Thrown where a body is larger than the limit. */
    static final class ExceededException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long limit;

        ExceededException(long limit) {
            super("Body must have at most " + limit + " bytes but has more");
            this.limit = limit;
        }

        long limit() {
            return limit;
        }
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > limit) {
            throw new ExceededException(limit);
        }
        return new Limited(message.getHeaders(), new Counted(message.getBody(), limit));
    }

    private record Limited(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    /** Counts what is read of a body that does not say how long it is. */
    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long read;

        Counted(InputStream body, long limit) {
            super(body);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = super.read(buffer, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > limit) {
                throw new ExceededException(limit);
            }
        }
    }
}
