package dev.renkei.spring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Bounds the memory that requests need together.
 *
 * <p>A body is received whole before anything is done with it, so that a slow client holds a thread and the bytes that it has sent, but
 * nothing else. Few large bodies are in memory at the same time; one more is refused at once. A few documents are read and validated at
 * the same time; others wait. Small documents, such as most agreements are, wait for small ones alone: large ones cannot crowd
 * them out.
 */
@ControllerAdvice
class Workload extends RequestBodyAdviceAdapter {

    /** The size up to which a body is small, in bytes. */
    static final int SMALL = 64 * 1024;

    private final Semaphore largeBodies;
    private final Semaphore largeWorkers;
    private final Semaphore smallWorkers;
    private final Duration wait;

    Workload(RenkeiProperties properties) {
        this.largeBodies = new Semaphore(properties.service().largeBodies());
        this.largeWorkers = new Semaphore(properties.service().workers(), true);
        this.smallWorkers = new Semaphore(properties.service().workers(), true);
        this.wait = properties.service().workTime();
    }

    /** Thrown where the service has as much to do as it takes on. */
    static final class BusyException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BusyException() {
            super("Service must have room for the document but has too much to do");
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
        Permits permits = Permits.ofCurrentRequest();
        byte[] start = message.getBody().readNBytes(SMALL);
        byte[] rest = {};
        if (start.length == SMALL) {
            permits.take(largeBodies, Duration.ZERO);
            rest = message.getBody().readAllBytes();
        }
        permits.take(rest.length == 0 ? smallWorkers : largeWorkers, wait);
        return new BodyMessage(
                message.getHeaders(),
                new SequenceInputStream(new ByteArrayInputStream(start), new ByteArrayInputStream(rest)));
    }

    /** What a request has taken; it is given back when the request ends, however it ends. */
    private static final class Permits {

        private final Deque<Semaphore> taken = new ArrayDeque<>();

        static Permits ofCurrentRequest() {
            Permits permits = new Permits();
            RequestContextHolder.currentRequestAttributes()
                    .registerDestructionCallback(
                            Permits.class.getName(), permits::release, RequestAttributes.SCOPE_REQUEST);
            return permits;
        }

        void take(Semaphore semaphore, Duration wait) {
            try {
                if (!semaphore.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new BusyException();
                }
                taken.push(semaphore);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BusyException();
            }
        }

        private void release() {
            taken.forEach(Semaphore::release);
        }
    }
}
