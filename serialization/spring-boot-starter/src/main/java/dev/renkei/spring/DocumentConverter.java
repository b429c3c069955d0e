package dev.renkei.spring;

import dev.renkei.agreement.Agreement;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.document.Document;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.network.Network;
import dev.renkei.register.Register;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;

/**
 * Reads the bodies of requests that are documents, structure and rules together, and writes documents as Renkei writes them.
 */
final class DocumentConverter extends AbstractHttpMessageConverter<Document> {

    /** The documents that stand at the root of a payload. Others are parts of them, or of a type of the host. */
    private static final Set<Class<?>> TYPES =
            Set.of(Agreement.class, Register.class, Network.class, CaseCollection.class);

    private final ReadOptions options;
    private final Duration time;

    DocumentConverter(ReadOptions options, Duration time) {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
        this.options = options;
        this.time = time;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return TYPES.stream().anyMatch(each -> each.isAssignableFrom(type));
    }

    @Override
    protected Document readInternal(Class<? extends Document> type, HttpInputMessage input) throws IOException {
        CompressedBodyException.check(input.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING));
        ReadResult<? extends Document> result =
                RenkeiJson.read(new Deadline(time).over(input.getBody()), type, options);
        if (!result.getReport().isValid()) {
            throw new InvalidDocumentException(result.getReport());
        }
        return result.orElseThrow();
    }

    @Override
    protected void writeInternal(Document document, HttpOutputMessage output) throws IOException {
        output.getBody().write(RenkeiJson.writeCompact(document));
    }
}
