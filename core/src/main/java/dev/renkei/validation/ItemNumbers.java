package dev.renkei.validation;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.character.JapaneseNumerals;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the numbers of items as documents write them: (3), ③, 第三, Ⅲ, ウ, C.
 */
final class ItemNumbers {

    private static final int MAX_LENGTH = 20;
    private static final Pattern AROUND = Pattern.compile("[\\s()\\[\\]{}〔〕【】<>〈〉《》.．。、,:・\\-−―]+");

    /** What separates the numbers of an item and of the one above it: 1-1. */
    private static final Pattern LEVELS = Pattern.compile("[-−―–‐]");

    private static final Pattern ORDER = Pattern.compile("^(?:第|その|(?i:no)|分野|項目|テーマ|柱)|(?:条|項|号|番|章|節|つ目|番目|分野)$");
    private static final Pattern ROMAN = Pattern.compile("(?=.)x{0,3}(?:ix|iv|v?i{0,3})");
    private static final String GOJUON = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private static final String IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    private ItemNumbers() {}

    /**
     * Returns the numbers that words can mean: イ is the second in the order of アイウ, and the first in that of イロハ.
     *
     * @param words  the words
     * @return the numbers, empty if the words are none
     */
    static Set<Integer> read(String words) {
        if (words.length() > MAX_LENGTH) {
            return Set.of();
        }
        OptionalInt plain = plainNumber(words);
        return plain.isPresent() ? Set.of(plain.getAsInt()) : readAll(words);
    }

    /** Returns the number of plain words, which can mean no other: 3, ３, (3), （３）, ③. */
    static OptionalInt plainNumber(String words) {
        int last = words.length() - 1;
        boolean isInBrackets = last > 1 && "(（".indexOf(words.charAt(0)) >= 0 && ")）".indexOf(words.charAt(last)) >= 0;
        return isInBrackets ? figures(words, 1, last) : figures(words, 0, words.length());
    }

    /** Returns the number of one or two figures, or of a circled one, that are all that stands between two positions. */
    private static OptionalInt figures(String words, int start, int end) {
        if (end - start < 1 || end - start > 2) {
            return OptionalInt.empty();
        }
        char first = words.charAt(start);
        if (end - start == 1 && first >= '①' && first <= '⑳') {
            return OptionalInt.of(first - '①' + 1);
        }
        int tens = figure(first);
        int ones = figure(words.charAt(end - 1));
        if (tens < 1 || ones < 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(end - start == 1 ? ones : tens * 10 + ones);
    }

    private static int figure(char each) {
        boolean isFigure = (each >= '0' && each <= '9') || (each >= '０' && each <= '９');
        return isFigure ? Character.digit(each, 10) : -1;
    }

    /** Returns the numbers that words can mean which need not be plain. */
    static Set<Integer> readAll(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKC);
        Set<Integer> numbers = new HashSet<>();
        List<String> levels =
                LEVELS.splitAsStream(plain).filter(level -> !level.isBlank()).toList();
        numbers.addAll(ofItem(levels.isEmpty() ? plain : levels.get(0)));
        numbers.addAll(ofItem(levels.isEmpty() ? plain : levels.get(levels.size() - 1)));
        return numbers;
    }

    private static Set<Integer> ofItem(String plain) {
        String item = ORDER.matcher(AROUND.matcher(plain).replaceAll("")).replaceAll("");
        Set<Integer> numbers = new HashSet<>();
        emptyIfInvalid(() -> JapaneseNumerals.parseInt(item)).ifPresent(numbers::add);
        if (item.length() == 1) {
            addLetter(item.charAt(0), numbers);
        }
        String letters = item.toLowerCase(Locale.ROOT);
        if (ROMAN.matcher(letters).matches()) {
            numbers.add(roman(letters));
        }
        return numbers;
    }

    private static void addLetter(char letter, Set<Integer> numbers) {
        char katakana = letter >= 'ぁ' && letter <= 'ゖ' ? (char) (letter + ('ァ' - 'ぁ')) : letter;
        char latin = Character.toLowerCase(letter);
        if (latin >= 'a' && latin <= 'z') {
            numbers.add(latin - 'a' + 1);
        }
        for (String order : new String[] {GOJUON, IROHA}) {
            if (order.indexOf(katakana) >= 0) {
                numbers.add(order.indexOf(katakana) + 1);
            }
        }
    }

    private static int roman(String letters) {
        int number = 0;
        for (int i = 0; i < letters.length(); i++) {
            int value = value(letters.charAt(i));
            boolean isBeforeGreater = i + 1 < letters.length() && value(letters.charAt(i + 1)) > value;
            number += isBeforeGreater ? -value : value;
        }
        return number;
    }

    private static int value(char letter) {
        return switch (letter) {
            case 'x' -> 10;
            case 'v' -> 5;
            default -> 1;
        };
    }
}
