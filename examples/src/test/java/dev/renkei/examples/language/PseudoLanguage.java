package dev.renkei.examples.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A language that nobody speaks: the English words in letters of another script, in brackets, and the values within them in quotation
 * marks. So it can be seen which words came from a bundle.
 */
final class PseudoLanguage {

    /** A tag that stands for no language in the world. */
    static final Locale LOCALE = Locale.forLanguageTag("qps");

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)(@en)?}");

    /**
     * A value: no place that nothing was filled in, and no sentence that is in no bundle, as three words in a row are. The names of
     * characters (Unicode) are capitals in every language.
     */
    private static final Pattern VALUE =
            Pattern.compile("‹(?!\\{\\w+(?:@\\w+)?}|[^›]*[a-z] [A-Za-z]+ [A-Za-z]+)[^‹›⟦⟧]*›");

    private static final Pattern WORDS = Pattern.compile("⟦[^⟦⟧‹›A-Za-z\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*⟧");

    private PseudoLanguage() {}

    /** Writes a bundle beside each English one, and lists the language: that is all that a language needs. */
    static void writeTo(Path folder) throws IOException {
        for (Bundles bundle : Bundles.all()) {
            Properties words = bundle.in(Locale.ENGLISH);
            words.replaceAll((key, text) -> spoken(text.toString()));
            store(words, folder.resolve(bundle.fileIn(LOCALE)));
        }
        Properties languages = new Properties();
        languages.setProperty(LOCALE.toLanguageTag(), "");
        store(languages, folder.resolve("META-INF/renkei/languages.properties"));
    }

    private static void store(Properties words, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (Writer writer = Files.newBufferedWriter(file, UTF_8)) {
            words.store(writer, "");
        }
    }

    private static String spoken(String english) {
        StringBuilder spoken = new StringBuilder("⟦");
        boolean isParameter = false;
        for (int i = 0; i < english.length(); i++) {
            char letter = english.charAt(i);
            isParameter = letter == '{' || (isParameter && letter != '}');
            spoken.append(isParameter || letter == '}' ? letter : foreign(letter));
        }
        return PARAMETER
                .matcher(spoken.append('⟧'))
                .replaceAll(match -> "‹{" + match.group(1) + (match.group(2) == null ? "" : "@qps") + "}›");
    }

    /** Returns a letter of the Georgian script for one of the Latin script. */
    private static char foreign(char letter) {
        boolean isLatin = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
        return isLatin ? (char) ('ა' + Character.toLowerCase(letter) - 'a') : letter;
    }

    /** Returns what of a text is not of the language: all but its words and the values in them. */
    static String foreignTo(String text) {
        String rest = text;
        String shorter = withoutInnermost(rest);
        while (!shorter.equals(rest)) {
            rest = shorter;
            shorter = withoutInnermost(rest);
        }
        return rest;
    }

    private static String withoutInnermost(String text) {
        return WORDS.matcher(VALUE.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** Returns a loader of all that this program consists of, with more resources in front. */
    static URLClassLoader loaderWith(Path folder) {
        List<Path> path = Stream.concat(
                        Stream.of(folder),
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .map(Path::of))
                .collect(Collectors.toList());
        return new URLClassLoader(
                path.stream().map(PseudoLanguage::urlOf).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static URL urlOf(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
