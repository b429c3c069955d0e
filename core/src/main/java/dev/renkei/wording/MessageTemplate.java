package dev.renkei.wording;

import java.util.Map;
import java.util.Objects;

/**
 * Fills the parameters of a message template.
 */
public final class MessageTemplate {

    private MessageTemplate() {}

    /**
     * Replaces each {@code {name}} in a template by the parameter of that name.
     *
     * <p>For example, {@code fill("must be {max} or less", Map.of("max", "17"))} returns "must be 17 or less". Braces inside a
     * value are not replaced. A name without a parameter is kept.
     *
     * @param template  the template, with the names of its parameters in braces, not null
     * @param parameters  the values by name, not null
     * @return the message, not null
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
