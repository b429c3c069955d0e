package dev.renkei.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;

/**
 * Indents as people do: one element to a line, two spaces to a level, and a space behind each colon.
 */
final class Indented extends ObjectWriteContext.Base {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER);

    @Override
    public PrettyPrinter getPrettyPrinter() {
        return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(LINES).withArrayIndenter(LINES);
    }
}
