package dev.renkei.spring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are larger or slower than the service takes, or compressed, at every address.
 *
 * <p>What nobody has read of a body is read and discarded within the same limits after the answer, because a client that is cut off
 * while it sends may not see the answer. Tomcat would wait for the rest of a body without a limit of time.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    private final long limit;
    private final Duration time;

    BodyLimit(RenkeiProperties properties) {
        this.limit = properties.limits().bytes().toBytes();
        this.time = properties.limits().time();
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
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Limited body = new Limited(request.getInputStream());
        chain.doFilter(new Request(request, body), response);
        if (!body.isFinished() && (body.count > 0 || request.getHeader(HttpHeaders.EXPECT) == null)) {
            response.flushBuffer();
            body.discard();
        }
    }

    private static final class Request extends HttpServletRequestWrapper {

        private final Limited body;

        Request(HttpServletRequest request, Limited body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            CompressedBodyException.check(getHeader(HttpHeaders.CONTENT_ENCODING));
            if (getContentLengthLong() > body.limit()) {
                throw new ExceededException(body.limit());
            }
            return body;
        }
    }

    /** Counts what is read of a body, and looks at the time. */
    private final class Limited extends ServletInputStream {

        private final ServletInputStream body;
        private final Deadline deadline = new Deadline(time);
        private long count;

        Limited(ServletInputStream body) {
            this.body = body;
        }

        long limit() {
            return limit;
        }

        @Override
        public int read() throws IOException {
            byte[] next = new byte[1];
            return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int more = body.read(buffer, offset, length);
            count += Math.max(0, more);
            if (count > limit) {
                throw new ExceededException(limit);
            }
            deadline.check();
            return more;
        }

        /** Reads the rest of the body, at most as much again as a body may have. */
        void discard() {
            byte[] rest = new byte[8 * 1024];
            try {
                long discarded = 0;
                for (int more = 0; more >= 0 && discarded < limit && !deadline.isMissed(); discarded += more) {
                    more = body.read(rest);
                }
            } catch (IOException e) {
                logger.debug("Body is broken off after the answer", e);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
