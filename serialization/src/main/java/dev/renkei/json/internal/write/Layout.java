package dev.renkei.json.internal.write;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * How a JSON text is laid out.
 */
public enum Layout {
    /** A single line, without a line feed. */
    COMPACT(Spacing.NONE, ObjectWriteContext.empty()),

    /** One element to a line, two spaces to a level, a space after each colon, and a line feed at the end of each line. */
    INDENTED(Spacing.LINES, new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(LINES);
        }
    });

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final int BYTES_OF_DOCUMENT = 8 * 1024;
    private static final int BYTES_OF_PART = 256;

    private final Spacing spacing;
    private final ObjectWriteContext context;

    Layout(Spacing spacing, ObjectWriteContext context) {
        this.spacing = spacing;
        this.context = context;
    }

    /** Returns the text of a document in UTF-8 that codecs write. */
    public byte[] textOf(Consumer<JsonOut> writer) {
        return textOf(BYTES_OF_DOCUMENT, writer);
    }

    /** Returns the text of a part of a document in UTF-8. */
    public byte[] partOf(Consumer<JsonOut> writer) {
        return textOf(BYTES_OF_PART, writer);
    }

    private byte[] textOf(int expected, Consumer<JsonOut> writer) {
        Utf8Out text = new Utf8Out(spacing, expected);
        writer.accept(text);
        return text.toBytes();
    }

    /** Returns the text in UTF-8 that a writer writes to a generator of Jackson: the same as codecs would. */
    public byte[] text(Consumer<JsonGenerator> writer) {
        ByteArrayOutputStream text = new ByteArrayOutputStream(4096);
        try (JsonGenerator generator = JacksonOut.UNLIMITED.createGenerator(context, text)) {
            writer.accept(generator);
        }
        if (this == INDENTED) {
            text.write('\n');
        }
        return text.toByteArray();
    }
}
