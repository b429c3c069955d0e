package dev.renkei.json.internal.read;

import dev.renkei.message.Message;
import dev.renkei.validation.StructureRules;
import dev.renkei.wording.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The versions of the format that can be read, and how each of them becomes the next.
 *
 * <p>A step looks at the tokens of one version and shows those of the next. The tokens keep their marks, and so what is found
 * points to the payload as it was written.
 *
 * @param oldest  the oldest version that can be read, 0 or greater
 * @param steps  the steps that lead from each version to the next, from the oldest on; as many as there are later versions
 */
public record Format(int oldest, List<UnaryOperator<Tokens>> steps) {

    /** The format that this library writes; there was none before version 1. */
    public static final Format CURRENT = new Format(1, List.of());

    /** The property of a root document that states the version. */
    static final String PROPERTY = "format";

    private static final Pattern VERSION = Pattern.compile("renkei/(0|[1-9][0-9]{0,8})");

    /** Returns the version that is written, and that codecs read. */
    int version() {
        return oldest + steps.size();
    }

    /** Returns the line of the header that states the version that is written. */
    public String header() {
        return "renkei/" + version();
    }

    /**
     * Shows the tokens of a payload as those of the current version.
     *
     * @param stated  finds what the header states; not asked where there is no earlier version
     */
    Tokens upgrade(Tokens tokens, Supplier<Optional<String>> stated) {
        if (steps.isEmpty()) {
            return tokens;
        }
        int from = stated.get().flatMap(Format::parse).filter(this::canRead).orElse(version());
        Tokens upgraded = tokens;
        for (UnaryOperator<Tokens> step : steps.subList(from - oldest, steps.size())) {
            upgraded = step.apply(upgraded);
        }
        return upgraded;
    }

    /** Reports what the header states, at which the reading is, unless it is a version that can be read. */
    public void check(String stated, ReadContext in) {
        if (stated.equals(header())) {
            return;
        }
        Optional<Integer> version = parse(stated);
        if (version.filter(this::canRead).isPresent()) {
            return;
        }
        in.gap(
                StructureRules.UNSUPPORTED_VERSION,
                Map.of("expected", header(), "value", Excerpt.of(stated), "reason", reason(version)));
    }

    private Message reason(Optional<Integer> version) {
        if (version.isEmpty()) {
            return StructureWords.of("version.none");
        }
        return StructureWords.of(version.get() > version() ? "version.newer" : "version.never");
    }

    private boolean canRead(int version) {
        return oldest <= version && version <= version();
    }

    private static Optional<Integer> parse(String stated) {
        Matcher matcher = VERSION.matcher(stated);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
