package dev.renkei.validation;

import static dev.renkei.character.JapaneseNumerals.parseInt;
import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.character.LookAlikes;
import dev.renkei.text.TextKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of a law (法律番号), such as 昭和36年法律第223号.
 *
 * @param era  the era of its promulgation
 * @param year  the year of the era
 * @param number  the number among the laws of the year
 */
record LawNumber(String era, int year, int number) {

    private static final String NUMERAL = "([0-9元〇一二三四五六七八九十百]{1,7})";

    private static final Pattern FORM =
            Pattern.compile("(明治|大正|昭和|平成|令和) ?" + NUMERAL + " ?年 ?法律第? ?" + NUMERAL + " ?号");

    /** The laws that agreements cite most, by the keys of their titles. */
    private static final Map<String, LawNumber> KNOWN = read();

    /** Returns the number of a law that is known by its title. */
    static Optional<LawNumber> of(String title) {
        return Optional.ofNullable(KNOWN.get(TextKey.of(title)));
    }

    /** Returns the number of a law that words state, in figures or kanji. */
    static Optional<LawNumber> in(String words) {
        Matcher found = FORM.matcher(LookAlikes.toPlain(words));
        return found.find()
                ? emptyIfInvalid(() -> new LawNumber(found.group(1), yearOf(found.group(2)), parseInt(found.group(3))))
                : Optional.empty();
    }

    private static int yearOf(String numeral) {
        return numeral.equals("元") ? 1 : parseInt(numeral);
    }

    private static Map<String, LawNumber> read() {
        try (InputStream table = Objects.requireNonNull(LawNumber.class.getResourceAsStream("laws.tsv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            columns -> TextKey.of(columns[0]),
                            columns -> in(columns[1]).orElseThrow()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return era + (year == 1 ? "元" : year) + "年法律第" + number + "号";
    }
}
