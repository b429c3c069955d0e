package dev.renkei.time;

import dev.renkei.time.PhraseReader.Phrase;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads lengths of time: {@code 3年間}, {@code 1年6か月}, {@code 九十日}, {@code 半年}.
 */
final class LengthReader {

    private static final List<String> YEARS = List.of("か年", "カ年", "ヶ年", "ケ年", "ヵ年", "箇年", "個年", "年");
    private static final List<String> MONTHS = List.of("か月", "カ月", "ヶ月", "ケ月", "ヵ月", "箇月", "個月", "ｹ月", "ｶ月");

    /** What makes the months of statutes before it a length. */
    private static final List<String> BEHIND_MONTHS = List.of("前", "後", "以内", "以上", "間");

    /** A number from which on 年 is a year of the calendar. */
    private static final int FIRST_YEAR = 1000;

    private static final int MAX_DIGITS = 7;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_HALF_YEAR = 6;

    private final WordingScanner scanner;

    LengthReader(WordingScanner scanner) {
        this.scanner = scanner;
    }

    /** Reads a phrase that consists only of a length and known words around it. */
    static Phrase<Period> phrase(CharSequence text) {
        if (text.length() > PhraseReader.MAX_LENGTH) {
            return PhraseReader.unreadable();
        }
        WordingScanner scanner = new WordingScanner(text);
        PhraseWords known = new PhraseWords(scanner);
        List<String> words = new ArrayList<>();
        Optional<String> bracket = scanner.openBracket();
        known.labelBeforeColon().ifPresent(words::add);
        known.anchor("から起算して", "より起算して", "から", "より", "の", "").ifPresent(words::add);
        known.beforeLength().ifPresent(words::add);
        Optional<Period> length = new LengthReader(scanner).length();
        known.besideLength().ifPresent(words::add);
        boolean isClosed = scanner.isClosed(bracket);
        Optional<Period> closed = length.filter(read -> isClosed);
        closed.flatMap(read -> besideInBrackets(read, scanner, known)).ifPresent(words::add);
        return new Phrase<>(closed, Optional.empty(), words, Optional.empty(), Optional.empty(), scanner.rest());
    }

    /** Reads （自動更新） or （2017年4月～2020年3月） behind a length. */
    private static Optional<String> besideInBrackets(Period length, WordingScanner scanner, PhraseWords known) {
        return scanner.attempt(() -> scanner.openBracket()
                .flatMap(bracket -> scanner.written(() -> PhraseReader.acceptPeriodOf(length, scanner)
                                || acceptRenewal(scanner, known)
                                || known.beside().or(known::besideLength).isPresent())
                        .filter(beside -> scanner.accept(bracket))));
    }

    /** Reads 1年ごとに自動更新, if it comes next. */
    private static boolean acceptRenewal(WordingScanner scanner, PhraseWords known) {
        return scanner.accept(() -> {
            Optional<String> before = known.beforeLength();
            return new LengthReader(scanner).length().isPresent()
                    && !PhraseWords.areOfWhole(before, known.besideLength());
        });
    }

    /** Checks if a text begins with a length, so that it is not a year. */
    static boolean isLength(CharSequence text) {
        return new LengthReader(new WordingScanner(text)).length().isPresent();
    }

    /** Reads a length of more than nothing and less than a thousand years with its unit, if one comes next. */
    Optional<Period> length() {
        int start = scanner.position();
        if (scanner.accept("半年")) {
            scanner.accept("間");
            return Optional.of(Period.ofMonths(MONTHS_OF_HALF_YEAR));
        }
        OptionalInt years = number(YEARS);
        boolean isHalf = years.isPresent() && scanner.accept("半");
        if (years.isPresent()) {
            scanner.accept("と");
        }
        OptionalInt months = isHalf ? OptionalInt.of(MONTHS_OF_HALF_YEAR) : number(MONTHS);
        OptionalInt weeks = years.isEmpty() && months.isEmpty() ? number(List.of("週")) : OptionalInt.empty();
        OptionalInt days = weeks.isPresent() ? OptionalInt.empty() : number(List.of("日"));
        if (years.isEmpty() && months.isEmpty() && weeks.isEmpty() && days.isEmpty()) {
            scanner.reset(start);
            return monthsOfStatutes();
        }
        scanner.accept("間");
        Period length = Period.of(years.orElse(0), months.orElse(0), weeks.orElse(0) * DAYS_OF_WEEK + days.orElse(0));
        return Optional.of(length)
                .filter(read -> !read.isZero() && read.getYears() < FIRST_YEAR)
                .filter(CivilPeriods::isCountable);
    }

    /** Reads 三月前, as statutes write; without any such word it is a month of the calendar. */
    private Optional<Period> monthsOfStatutes() {
        return scanner.attempt(() -> {
            OptionalInt months = number(List.of("月"));
            if (months.isEmpty() || !scanner.isNext(BEHIND_MONTHS)) {
                return Optional.empty();
            }
            scanner.accept("間");
            return Optional.of(Period.ofMonths(months.getAsInt())).filter(CivilPeriods::isCountable);
        });
    }

    private OptionalInt number(List<String> units) {
        int start = scanner.position();
        OptionalInt number = scanner.number(1, MAX_DIGITS);
        if (number.isPresent() && scanner.acceptLongest(units)) {
            return number;
        }
        scanner.reset(start);
        return OptionalInt.empty();
    }
}
