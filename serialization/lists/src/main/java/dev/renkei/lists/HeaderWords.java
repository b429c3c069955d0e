package dev.renkei.lists;

import dev.renkei.text.TextKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headers by which columns are recognised, and those that they are written with: the resource {@code headers.tsv}. */
final class HeaderWords {

    private static final String RESOURCE = "headers.tsv";
    private static final Pattern BRACKETS = Pattern.compile("[（(【\\[〔].*?[）)】\\]〕]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u3000\\u00A0]+");

    private static final String AND_OTHERS = "等";

    /** What a column says that can hold more: whatever stands in it is read or kept. */
    private static final Set<ColumnTarget> WITH_OTHERS = Set.of(
            ColumnTarget.TERM,
            ColumnTarget.FIELDS,
            ColumnTarget.PURPOSE,
            ColumnTarget.CONTENT,
            ColumnTarget.OFFICE,
            ColumnTarget.NOTE);

    /** The number of one of several columns that say the same: 締結先1, 連携項目②. */
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=[^0-9]{2})[0-9]{1,2}$");

    /** What an agreement can have several of, and so a list several columns. */
    private static final Set<ColumnTarget> SAID_OFTEN = Set.of(
            ColumnTarget.PARTIES,
            ColumnTarget.AMENDED_ON,
            ColumnTarget.RENEWED_ON,
            ColumnTarget.FIELDS,
            ColumnTarget.OFFICE,
            ColumnTarget.PLACES,
            ColumnTarget.NOTE);

    /** No header that is put together of known words is longer. */
    private static final int MAX_LENGTH = 24;

    /** No cell with more characters, those in brackets too, is looked at as a header. */
    private static final int MAX_WRITTEN = 200;

    private static final HeaderWords STANDARD = load();

    private final Map<String, ColumnTarget> targets = new HashMap<>();
    private final Map<Pattern, ColumnTarget> patterns = new LinkedHashMap<>();
    private final Map<String, String> written = new HashMap<>();
    private final Set<String> uncertain = new HashSet<>();

    private HeaderWords() {}

    static HeaderWords standard() {
        return STANDARD;
    }

    private static HeaderWords load() {
        HeaderWords words = new HeaderWords();
        try (InputStream bytes = Objects.requireNonNull(HeaderWords.class.getResourceAsStream(RESOURCE));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        List<String> fields = List.of(line.split("\t"));
        ColumnTarget target =
                ColumnTarget.valueOf(fields.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        if (fields.get(1).equals("~")) {
            patterns.put(Pattern.compile(fields.get(2)), target);
            return;
        }
        List<String> headers = fields.subList(2, fields.size());
        headers.forEach(header -> targets.put(keyOf(header), target));
        if (fields.get(1).equals("?")) {
            headers.forEach(header -> uncertain.add(keyOf(header)));
            return;
        }
        written.put(target + " " + fields.get(1), fields.get(2));
    }

    /** Returns the key under which headers are compared: without spaces and line breaks. */
    static String keyOf(String header) {
        return TextKey.of(SPACES.matcher(header).replaceAll(""));
    }

    /** Returns the key of a header without what it has in brackets. */
    static String plainKeyOf(String header) {
        return keyOf(BRACKETS.matcher(header).replaceAll(""));
    }

    /** Returns what a header says, with or without what it has in brackets. */
    Optional<ColumnTarget> find(String header) {
        if (header.length() > MAX_WRITTEN) {
            return Optional.empty();
        }
        return Optional.ofNullable(targets.get(keyOf(header))).or(() -> findPlain(plainKeyOf(header)));
    }

    /** Finds a key of known words, which can have 等 or the number of the column behind them. */
    private Optional<ColumnTarget> findPlain(String key) {
        Optional<ColumnTarget> found = Optional.ofNullable(targets.get(key)).or(() -> findPattern(key));
        Matcher number = NUMBER_BEHIND.matcher(key);
        if (found.isEmpty() && number.find()) {
            return findPlain(key.substring(0, number.start())).filter(SAID_OFTEN::contains);
        }
        return found.isEmpty() && key.endsWith(AND_OTHERS)
                ? findPlain(key.substring(0, key.length() - AND_OTHERS.length()))
                        .filter(WITH_OTHERS::contains)
                : found;
    }

    /** Checks if a header says what it says only where no other column does. */
    boolean isUncertain(String header) {
        return uncertain.contains(keyOf(header)) || uncertain.contains(plainKeyOf(header));
    }

    private Optional<ColumnTarget> findPattern(String key) {
        return key.length() > MAX_LENGTH
                ? Optional.empty()
                : patterns.entrySet().stream()
                        .filter(each -> each.getKey().matcher(key).matches())
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** Returns the header that a column is written with, the English one if there is none in a language. */
    String headerOf(ColumnTarget target, Locale locale) {
        String english = written.getOrDefault(target + " en", target.toString());
        return written.getOrDefault(target + " " + locale.getLanguage(), english);
    }
}
