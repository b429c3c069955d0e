package dev.renkei.message;

import java.util.Map;
import java.util.Objects;

/**
 * Fills named parameters into the wording of a message.
 */
public final class MessageTemplate {

    private MessageTemplate() {}

    /**
     * Replaces each {@code {name}} of a template by the parameter of that name.
     *
     * <p>For example, {@code fill("must be {max} or less", Map.of("max", "17"))} gives "must be 17 or less".
     * Values are taken as they are: braces inside them are not looked at again.
     * A name without a parameter stays as it is written.
     *
     * @param template  the wording with its parameters in braces, not null
     * @param parameters  the values by name, not null
     * @return the filled wording, not null
     */
    public static String fill(String template, Map<String, String> parameters) {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(parameters, "parameters");
        StringBuilder filled = new StringBuilder(template.length() + 32);
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            filled.append(template, from, open).append(parameters.getOrDefault(name, "{" + name + "}"));
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
