package dev.renkei.examples.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A bundle of Renkei's in all languages.
 *
 * @param base  the name of the English file, without its ending
 */
record Bundles(String base) {

    private static final String ENDING = ".properties";
    private static final Pattern TRANSLATED =
            Pattern.compile("(dev/renkei/.*|ContributorValidationMessages)_ja.properties");

    /** Finds the bundles that the parts of this program bring, by those in Japanese. */
    static List<Bundles> all() throws IOException {
        Set<String> bases = new TreeSet<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path)) {
                addBasesIn(path, bases);
            } else if (Files.exists(path)) {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    addBasesIn(jar.getPath("/"), bases);
                }
            }
        }
        return bases.stream().map(Bundles::new).toList();
    }

    private static void addBasesIn(Path root, Set<String> bases) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
                    .map(TRANSLATED::matcher)
                    .filter(Matcher::matches)
                    .forEach(name -> bases.add(name.group(1)));
        }
    }

    String fileIn(Locale language) {
        Locale wanted = language.equals(Locale.ENGLISH) ? Locale.ROOT : language;
        return Control.getControl(Control.FORMAT_PROPERTIES).toBundleName(base, wanted) + ENDING;
    }

    /** Returns the words of one language, without those of others. */
    Properties in(Locale language) throws IOException {
        Properties words = new Properties();
        String file = fileIn(language);
        InputStream found = Bundles.class.getResourceAsStream("/" + file);
        try (Reader reader = new InputStreamReader(Objects.requireNonNull(found, file), UTF_8)) {
            words.load(reader);
        }
        return words;
    }

    @Override
    public String toString() {
        return base;
    }
}
