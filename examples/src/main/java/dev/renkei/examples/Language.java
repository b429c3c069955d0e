package dev.renkei.examples;

import dev.renkei.message.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Chooses the language in which a command speaks, of those that there are.
 */
final class Language {

    private static final Pattern OPTION = Pattern.compile("--lang[ =](\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENCODING = Pattern.compile("[.@].*");

    private Language() {}

    /**
     * Chooses the language of an environment: the one of the locale of its messages, or else English.
     *
     * <p>As POSIX has it, the locale is the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set and not
     * empty. Before them goes {@code RENKEI_LOCALE}, where the launcher keeps what they were.
     */
    static Locale ofEnvironment(Map<String, String> variables) {
        return Stream.of("RENKEI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .map(locale -> ENCODING.matcher(locale).replaceFirst("").replace('_', '-'))
                .map(tag -> Languages.of(Locale.forLanguageTag(tag)))
                .orElse(Locale.ENGLISH);
    }

    /** Finds the language that arguments ask for, of which no command could make anything. */
    static Optional<Locale> wantedBy(List<String> arguments) {
        Matcher option = OPTION.matcher(String.join(" ", arguments));
        return option.find() ? find(option.group(1)) : Optional.empty();
    }

    /** Reads the tag of a language, such as {@code ja}, in capital letters too. */
    static Locale parse(String tag) {
        return find(tag)
                .orElseThrow(() -> InvalidValue.of(
                        "value.listed", Map.of("value", tag, "listed", tags().collect(Collectors.joining(", ")))));
    }

    /** Returns the tags of the languages. */
    static Stream<String> tags() {
        return Languages.getLocales().stream().map(Locale::toLanguageTag);
    }

    private static Optional<Locale> find(String tag) {
        return Languages.getLocales().stream()
                .filter(locale -> locale.toLanguageTag().equalsIgnoreCase(tag))
                .findFirst();
    }
}
