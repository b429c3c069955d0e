package dev.renkei.result;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.character.EnglishNumerals;
import dev.renkei.character.LookAlikes;
import dev.renkei.declaration.WholeNumber;
import dev.renkei.text.WordingMatch;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.JapaneseDates;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the words of a count say: the numbers, the period for which they count, and whether more is counted than is listed.
 *
 * @param words  the words without those of the period and the catch-all
 * @param quantities  what they say in numbers, empty if they are not understood
 * @param period  the period for which is counted
 * @param marks  what is said beside
 */
record CountWords(
        String words, Optional<QuantityReader.Reading> quantities, Optional<StatedPeriod> period, List<Mark> marks) {

    /** What the words of a count say beside the number. */
    enum Mark {

        /** The source lists only some of the items: など, 等, ほか, 抜粋. */
        AND_OTHERS("など|(?<![高中初上下平同対均特])等(?!学校|部|級)|ほか|(?<!その)他"
                + "|抜粋|抄出?(?=[）)]|$)|うち(?:主|一部)|主な(?:もの|例)|代表例|代表的な(?:もの|例)|一部(?:のみ|を(?:掲載|記載|紹介|抜粋)|(?=[）)]|$))"),

        /** The count leaves out the catch-all: その他を除く. */
        WITHOUT_CATCH_ALL("その他(?:の(?:分野|項目|事項))?(?:を|は)?(?:除[くいき]た?|含ま(?:ない|ず)|含めない|以外の?|を?別)[、，]?"),

        /** The count includes the catch-all: その他を含む. */
        WITH_CATCH_ALL("その他(?:の(?:分野|項目|事項))?(?:を|も)?(?:含む|含め[てた]?|加え[てた]?|入れて)[、，]?");

        private final Pattern pattern;

        Mark(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        boolean isIn(String words) {
            return pattern.matcher(words).find();
        }

        String removedFrom(String words) {
            return pattern.matcher(words).replaceAll("");
        }
    }

    /** A period ahead of the number: 平成28年度は16事業. */
    private static final Pattern PERIOD_FIRST = Pattern.compile(
            "([^()（）]{2,30}?(?:年度|年|月|日)末?)(?:分|中)?(?:には|では|における|は|に|の|で)?[、，:： ]{0,2}(?=[^年月日末度分中現時以])(.+)");

    /** A period in a bracket behind the number: 16事業（平成28年度）. */
    private static final Pattern PERIOD_BEHIND = Pattern.compile("(.+)[(（]([^()（）]{2,30}?)分?[)）]");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*");

    /** What shows that a number is not a plain count: kanji numerals, 数 and the like, dates, places in an order, decimals. */
    private static final Pattern OTHER_NUMBERS = Pattern.compile("[〇一二三四五六七八九十百千万億数何幾第年月日号./%~-]|(?<!項)目|[0-9]時");

    /** One that is named without a number beside those that are counted: 生協と14市町, 14市町及び県. */
    private static final Pattern NAMED_BESIDE = Pattern.compile(
            "[\\p{IsHan}ァ-ヶー](?:と|及び|および|並びに|、)[0-9]|[0-9]\\p{IsHan}{1,6}(?:と|及び|および|並びに)[\\p{IsHan}ァ-ヶー]");

    /** A number of each side, which is not that of all: 各自その１通を保有する. */
    private static final Pattern OF_EACH = Pattern.compile("(?:各自|各々|おのおの|それぞれ|双方|各)[^0-9]{0,6}[0-9]");

    private static final Pattern EMPTY_BRACKET = Pattern.compile("[(（]\\s*[)）]");
    private static final int MAX_SENTENCE = 200;

    /** A tally and the number that it makes: ８市３町１村の12自治体. */
    private static final Pattern TALLY_FIRST =
            Pattern.compile("(.{2,60}[^0-9０-９])の(?:計|合計)?([0-9０-９]{1,9}[^0-9０-９の]{1,12})");

    /** Copies that are made, and those of each side: ２通を作成し、各自１通を保有する. */
    private static final Pattern COPIES =
            Pattern.compile("([0-9]{1,9})(?:通|部)[^0-9]*?(?:各自|各々|おのおの|それぞれ|各|双方)[^0-9]*([0-9]{1,9})(?:通|部)");

    /** The number of copies: in duplicate. */
    private static final List<String> MULTIPLES = List.of("duplicate", "triplicate", "quadruplicate");

    private static final Pattern ENGLISH_NUMBER = Pattern.compile(
            "\\b(?:" + EnglishNumerals.FORM + "|" + String.join("|", MULTIPLES) + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_FRACTION = Pattern.compile("[0-9][./%~-]|[./~-][0-9]");
    private static final Pattern ENGLISH = Pattern.compile("[\\p{ASCII}’‘–—]*[a-zA-Z][\\p{ASCII}’‘–—]*");
    private static final int MAX_DIGITS = 9;

    static CountWords read(String written) {
        Optional<QuantityReader.Reading> plain = PlainQuantityWords.read(written);
        return plain.isPresent()
                ? new CountWords(written, plain, Optional.empty(), marksOf(plain.get()))
                : readSentence(written);
    }

    /** Returns the only mark that plain words can have: など. */
    private static List<Mark> marksOf(QuantityReader.Reading plain) {
        return plain.words().contains(PlainQuantityWords.AND_OTHERS) ? List.of(Mark.AND_OTHERS) : List.of();
    }

    /** Reads words that need not be plain, and may say something beside the number. */
    static CountWords readSentence(String written) {
        List<Mark> marks =
                Stream.of(Mark.values()).filter(mark -> mark.isIn(written)).toList();
        String words = Mark.WITH_CATCH_ALL.removedFrom(Mark.WITHOUT_CATCH_ALL.removedFrom(written));
        if (!words.equals(written)) {
            words = EMPTY_BRACKET.matcher(words).replaceAll("").strip();
        }
        Optional<QuantityReader.Reading> plain = QuantityReader.tryRead(words);
        if (plain.isPresent()) {
            Optional<StatedPeriod> period = plain.get().asOf().flatMap(CountWords::toPeriod);
            return new CountWords(
                    words, plain, period.or(() -> periodIn(plain.get().words())), marks);
        }
        String rest = words;
        Optional<QuantityReader.Reading> tally = tallyAhead(TALLY_FIRST.matcher(words));
        if (tally.isPresent()) {
            return new CountWords(words, tally, Optional.empty(), marks);
        }
        return inPeriod(PERIOD_FIRST.matcher(words), 1, 2, marks)
                .or(() -> inPeriod(PERIOD_BEHIND.matcher(rest), 2, 1, marks))
                .orElseGet(() -> new CountWords(rest, Optional.empty(), Optional.empty(), marks));
    }

    /** Returns the tally ahead of the number that it makes, empty if it makes another one. */
    private static Optional<QuantityReader.Reading> tallyAhead(Matcher words) {
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<BigDecimal> total = QuantityReader.tryRead(words.group(2)).flatMap(CountWords::sum);
        return QuantityReader.tryRead(words.group(1))
                .filter(tally -> tally.parts().size() > 1)
                .filter(tally -> total.isPresent() && sum(tally).equals(total));
    }

    private static Optional<StatedPeriod> periodIn(List<String> words) {
        return words.stream()
                .map(word -> word.endsWith("分") ? word.substring(0, word.length() - 1) : word)
                .flatMap(word -> parsePeriod(word).stream())
                .findFirst();
    }

    private static Optional<StatedPeriod> toPeriod(StatedDate day) {
        Optional<StatedPeriod> period = day.getDate().map(DatePeriod::of).map(StatedPeriod::of);
        return day.getAsWritten().isPresent()
                ? period.map(each -> each.withAsWritten(day.getAsWritten().get()))
                : period;
    }

    private static Optional<CountWords> inPeriod(Matcher words, int period, int count, List<Mark> marks) {
        if (!words.matches()) {
            return Optional.empty();
        }
        String counted = words.group(count).strip();
        return parsePeriod(words.group(period).strip())
                .map(found -> new CountWords(counted, QuantityReader.tryRead(counted), Optional.of(found), marks));
    }

    private static Optional<StatedPeriod> parsePeriod(String words) {
        return emptyIfInvalid(() -> JapaneseDates.parsePeriod(words));
    }

    /** Returns the numbers by kind, empty if the words are not understood, or count different things. */
    List<Quantity> tally() {
        return sum().isPresent() ? numbers() : List.of();
    }

    /** Returns the number that the words state: the only one, or the sum of a tally. */
    Optional<Integer> number() {
        return sum().filter(number -> number.scale() == 0
                        && number.signum() >= 0
                        && number.compareTo(BigDecimal.valueOf(WholeNumber.MAX)) <= 0)
                .map(BigDecimal::intValueExact);
    }

    private Optional<BigDecimal> sum() {
        return QuantityUnit.sumOf(numbers());
    }

    private static Optional<BigDecimal> sum(QuantityReader.Reading read) {
        return QuantityUnit.sumOf(read.quantities());
    }

    /** Returns the numbers that the words state, none if they are not understood. */
    List<Quantity> numbers() {
        return quantities.map(QuantityReader.Reading::quantities).orElse(List.of());
    }

    boolean says(Mark mark) {
        return marks.contains(mark);
    }

    /** Compares the words with a count: its number, its parts and its period. */
    WordingMatch compare(StatedCount stated) {
        boolean differs = stated.getParts().stream().anyMatch(this::differsFrom)
                || (stated.isWithoutCatchAll() && says(Mark.WITH_CATCH_ALL))
                || stated.getPeriod().filter(this::isOtherPeriod).isPresent();
        if (differs) {
            return WordingMatch.DIFFERS;
        }
        return quantities
                .map(new QuantityComparison(Quantity.of(stated.getCount()))::compareCount)
                .orElseGet(() -> compareOnlyNumber(stated.getCount()));
    }

    /** Checks if the words state another number of what a part counts. */
    private boolean differsFrom(Quantity part) {
        List<Quantity> same = numbers().stream()
                .filter(number -> number.getUnit().isPresent()
                        && part.getUnit()
                                .filter(unit -> QuantityUnit.areSame(
                                        unit, number.getUnit().get()))
                                .isPresent())
                .toList();
        return !same.isEmpty()
                && same.stream().noneMatch(number -> number.getValue().compareTo(part.getValue()) == 0);
    }

    private boolean isOtherPeriod(StatedPeriod stated) {
        return period.map(StatedPeriod::getPeriod)
                .filter(read -> !read.overlaps(stated.getPeriod()))
                .isPresent();
    }

    /** Compares a number within a sentence, if it is the only one: 17生協の事例. */
    private WordingMatch compareOnlyNumber(int count) {
        String plain = LookAlikes.toPlain(words);
        if (plain.length() <= MAX_SENTENCE) {
            Matcher copies = COPIES.matcher(plain);
            if (copies.find()) {
                boolean isNamed =
                        Stream.of(copies.group(1), copies.group(2)).anyMatch(copy -> Integer.parseInt(copy) == count);
                return isNamed ? WordingMatch.AGREES : WordingMatch.DIFFERS;
            }
            if (ENGLISH.matcher(words).matches()) {
                return compareEnglish(count);
            }
        }
        Matcher number = NUMBER.matcher(plain);
        boolean isOnlyNumber =
                plain.length() <= MAX_SENTENCE && !OTHER_NUMBERS.matcher(plain).find() && number.find();
        if (!isOnlyNumber) {
            return WordingMatch.NOT_READ;
        }
        String digits = number.group().replace(",", "");
        boolean isShort = digits.length() <= MAX_DIGITS && !number.find();
        if (!isShort) {
            return WordingMatch.NOT_READ;
        }
        if (Integer.parseInt(digits) == count) {
            return WordingMatch.AGREES;
        }
        boolean isOfPart =
                NAMED_BESIDE.matcher(plain).find() || OF_EACH.matcher(plain).find();
        return isOfPart ? WordingMatch.NOT_READ : WordingMatch.DIFFERS;
    }

    /** Compares English words. The pronoun one, as in "each party keeping one", is no other number. */
    private WordingMatch compareEnglish(int count) {
        List<Integer> named = ENGLISH_FRACTION.matcher(words).find()
                ? List.of()
                : ENGLISH_NUMBER
                        .matcher(words)
                        .results()
                        .map(number -> numberOf(number.group().toLowerCase(Locale.ROOT)))
                        .distinct()
                        .toList();
        if (named.contains(count)) {
            return WordingMatch.AGREES;
        }
        return named.size() == 1 && !named.contains(1) ? WordingMatch.DIFFERS : WordingMatch.NOT_READ;
    }

    private static int numberOf(String word) {
        return EnglishNumerals.parse(word).orElseGet(() -> MULTIPLES.indexOf(word) + 2);
    }
}
