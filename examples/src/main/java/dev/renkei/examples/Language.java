package dev.renkei.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language in which a command speaks.
 */
public enum Language {

    /** Japanese. */
    JA(Locale.JAPANESE),

    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /**
     * Obtains the language of an environment: Japanese if the locale of its messages is a Japanese one, else English.
     *
     * <p>As POSIX has it, the locale is the first of {@code LC_ALL}, {@code LC_MESSAGES} and {@code LANG} that is set and not
     * empty. Before them goes {@code RENKEI_LOCALE}, where the launcher keeps what they were.
     */
    static Language ofEnvironment(Map<String, String> variables) {
        return Stream.of("RENKEI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> variables.getOrDefault(name, ""))
                .filter(locale -> !locale.isEmpty())
                .findFirst()
                .filter(locale -> locale.startsWith("ja"))
                .map(locale -> JA)
                .orElse(EN);
    }

    /** Finds the language that arguments ask for, of which no command could make anything. */
    static Optional<Language> wantedBy(List<String> arguments) {
        String line = String.join(" ", arguments) + " ";
        return Arrays.stream(values())
                .filter(each -> line.toUpperCase(Locale.ROOT).matches(".*--LANG[ =]" + each.name() + " .*"))
                .findFirst();
    }

    /**
     * Returns the locale of the language.
     *
     * @return the locale, not null
     */
    public Locale toLocale() {
        return locale;
    }
}
