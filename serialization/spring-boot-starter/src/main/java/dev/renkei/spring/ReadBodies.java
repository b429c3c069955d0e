package dev.renkei.spring;

import dev.renkei.json.ReportedException;
import dev.renkei.validation.Report;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Keeps the bytes that Spring's mapper reads, as long as it reads them, so that the columns of what is wrong can be counted in characters.
 *
 * <p>Of a body that is longer than a document may be, columns are those of the mapper, in bytes.
 */
@ControllerAdvice
class ReadBodies extends RequestBodyAdviceAdapter {

    private static final String COPY = ReadBodies.class.getName();

    private final int limit;

    ReadBodies(RenkeiProperties properties) {
        this.limit = properties.limits().toReadLimits().getBytes();
    }

    /** Returns everything found in a document that is part of a body, with columns in characters. */
    static Report reportOf(ReportedException refused) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        return request.getAttribute(COPY, RequestAttributes.SCOPE_REQUEST) instanceof Copy copy && copy.isWhole()
                ? refused.getReport(copy.toByteArray())
                : refused.getReport();
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        Copy copy = new Copy(limit);
        RequestContextHolder.currentRequestAttributes().setAttribute(COPY, copy, RequestAttributes.SCOPE_REQUEST);
        return new BodyMessage(message.getHeaders(), new Copying(message.getBody(), copy));
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        RequestContextHolder.currentRequestAttributes().removeAttribute(COPY, RequestAttributes.SCOPE_REQUEST);
        return body;
    }

    /** The first bytes of a body. */
    private static final class Copy extends ByteArrayOutputStream {

        private final int limit;
        private long length;

        Copy(int limit) {
            this.limit = limit;
        }

        boolean isWhole() {
            return length <= limit;
        }

        void add(byte[] bytes, int offset, int added) {
            length += added;
            if (isWhole()) {
                write(bytes, offset, added);
            }
        }
    }

    private static final class Copying extends FilterInputStream {

        private final Copy copy;

        Copying(InputStream body, Copy copy) {
            super(body);
            this.copy = copy;
        }

        @Override
        public int read() throws IOException {
            byte[] next = new byte[1];
            return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int more = super.read(buffer, offset, length);
            if (more > 0) {
                copy.add(buffer, offset, more);
            }
            return more;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
