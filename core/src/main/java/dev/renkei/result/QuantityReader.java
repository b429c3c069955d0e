package dev.renkei.result;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.character.Digits;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a phrase with quantities: what is said before the number, the amounts, and what is said behind them.
 */
final class QuantityReader {

    /** A quantity and its unit as written. */
    record Part(Quantity quantity, Optional<String> unitAsWritten) {}

    /** What a phrase says. */
    record Reading(
            List<Part> parts,
            Optional<Quantity> whole,
            Optional<String> scope,
            Optional<StatedDate> asOf,
            List<String> words) {

        static Reading of(Figure figure) {
            return of(new Part(Quantity.ofFigure(figure), figure.unit()), Optional.empty(), List.of());
        }

        static Reading of(Part part, Optional<String> scope, List<String> words) {
            return new Reading(List.of(part), Optional.empty(), scope, Optional.empty(), words);
        }

        List<Quantity> quantities() {
            return parts.stream().map(Part::quantity).toList();
        }

        /** Returns the only quantity with what stands beside it, empty if there are several. */
        Optional<Quantity> single() {
            return parts.size() == 1 ? Optional.of(withNotes(parts.get(0).quantity)) : Optional.empty();
        }

        /** Returns the unit of the only quantity. */
        Optional<String> unitAsWritten() {
            return parts.size() == 1 ? parts.get(0).unitAsWritten : Optional.empty();
        }

        /** Returns what is beside a single quantity and cannot be kept with it: words of the phrase, or a whole. */
        Optional<String> beside() {
            if (words.isEmpty()) {
                return whole.map(Quantity::toString);
            }
            return Optional.of(String.join(" ", words))
                    .filter(each -> !each.isEmpty())
                    .or(() -> whole.map(Quantity::toString));
        }

        /** Returns what the words say that the figure is, empty if they do not say it or say several. */
        Optional<FigureRole> role() {
            return QuantityWords.roleIn(words);
        }

        private Quantity withNotes(Quantity bare) {
            Quantity quantity =
                    scope.map(LocalizedText::of).map(bare::withScope).orElse(bare);
            return asOf.map(quantity::withAsOf).orElse(quantity);
        }
    }

    private static final int MAX_LENGTH = 100;

    /** Only 1日 needs no particle: 1年6か月 is a length of time and not a rate. */
    private static final Pattern RATE = Pattern.compile("(?:毎?(?:年度|[年月週日])間?(?:につき|に|あたり|当たり|当り)?"
            + "|[1一](?:年度|[年週日]|[かカヶケヵ箇]月)間?(?:につき|に|あたり|当たり|当り)" + "|[1一]日|[1一][かカヶケヵ箇]月(?=平均))");

    /** A rate in brackets: 3回（年）. */
    private static final Pattern RATE_ALONE = Pattern.compile("毎?年度|毎?[年月週]間?|毎日");

    /** A rate for each of what is counted, which is a note: 1世帯あたり, 1団体につき. */
    private static final Pattern FOR_EACH =
            Pattern.compile("[1一]\\p{L}{1,8}?(?:あたり|当たり|当り|につき|ごとに|毎に)|各\\p{L}{1,8}?(?=[0-9約])");

    /** The year with which a change is compared: 2013年度比. */
    private static final Pattern COMPARED_WITH = Pattern.compile("[^0-9 ]{0,2}[0-9]{1,4}年度?比");

    /** What a source lists before a number of which it is a part: みなと市など3市. */
    private static final Pattern AMONG_OTHERS = Pattern.compile(
            "[\\p{L}・、「」『』 ]{0,40}?(?:など|(?<![高中初上下平同対均特])等|ほか|(?<!その)他|(?<![海内郊以国屋野])外)(?:の|計|全|、)?(?=[0-9約])");

    private static final Pattern AS_OF_FIRST = Pattern.compile("[^()「」]{4,30}?(?:現在|時点)(?:で|の|における|では)?[、:]? ?");

    /** A day or month without its year, which is no date by itself: 5月末現在. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:[0-9]{1,2}日|末日?|初め?|中旬|上旬|下旬)? ?(?:現在|時点)(?:で|の|における|では)?[、:]? ?");

    private static final Pattern POSSESSOR = Pattern.compile("\\p{L}{1,12}?(?=の[0-9約])");

    /** Particles between what is counted and its number. */
    private static final Pattern PARTICLE = Pattern.compile("(?:では|には|は|が|で|に|の)?[、:]? ?");

    /** The part of a whole: 901件中518件, 901件のうち518件. */
    private static final Pattern OF = Pattern.compile("(?:のうち|の内|うち|中)[、,]? ?");

    /** The mark of a footnote, with its number: ※, ※1. */
    private static final Pattern NOTE_MARK = Pattern.compile("[※*](?:[0-9]{1,2}(?![0-9年月日.]))?");

    /** What separates the notes in one bracket. */
    private static final Pattern NOTES = Pattern.compile("[、，]");

    private static final Pattern TOGETHER = Pattern.compile("(?:合計|計|延べ|のべ)(?=[0-9約])");

    private static final Pattern SEPARATOR = Pattern.compile(" ?(?:[、,・+]|及び|および|並びに|と)? ?");

    private final PhraseText text;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder scope = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private Optional<Quantity> whole = Optional.empty();
    private Optional<StatedDate> asOf = Optional.empty();
    private Optional<Quantity.Comparator> comparator = Optional.empty();
    private Optional<Quantity.Per> per = Optional.empty();
    private Optional<String> unitInBracket = Optional.empty();
    private Optional<String> unitBefore = Optional.empty();
    private boolean isEach;
    private int endOfScope = -1;

    private QuantityReader(String written) {
        this.text = new PhraseText(written);
    }

    static Reading read(String written) {
        return PlainQuantityWords.read(written).orElseGet(() -> readPhrase(written));
    }

    /** Reads words that need not be plain. */
    static Reading readPhrase(String written) {
        Optional<String> invisible = invisible(written);
        if (invisible.isPresent()) {
            throw new InvalidTextException(
                    ParseFailure.of(Quantity.class, "invisible", written).with("character", invisible.get()));
        }
        if (written.length() > MAX_LENGTH) {
            throw new InvalidTextException(ParseFailure.of(Quantity.class, "too-long", written)
                    .with("max", MAX_LENGTH)
                    .with("length", written.length()));
        }
        try {
            return Figure.read(written)
                    .map(Reading::of)
                    .orElseGet(() -> new QuantityReader(withoutBrackets(written)).read());
        } catch (InvalidTextException e) {
            // The failure of a part contains only that part, in half-width characters.
            throw new InvalidTextException(e.getFailure().with(ParseFailure.VALUE, written));
        }
    }

    /** Returns the code point of the first character that is not seen, such as a soft hyphen: one looks at another text. */
    private static Optional<String> invisible(String written) {
        for (int i = 0; i < written.length(); i += Character.charCount(written.codePointAt(i))) {
            int each = written.codePointAt(i);
            if (Character.getType(each) == Character.FORMAT) {
                return Optional.of("U+%04X".formatted(each));
            }
        }
        return Optional.empty();
    }

    /** Returns the words in a pair of brackets around the whole text, or the text if it has none. */
    private static String withoutBrackets(String written) {
        PhraseText text = new PhraseText(written.strip());
        return text.takeBracket().filter(any -> text.isAtEnd()).orElse(written);
    }

    /** Reads a phrase, and returns empty if it contains no quantity or anything else. */
    static Optional<Reading> tryRead(String written) {
        return emptyIfInvalid(() -> read(written));
    }

    private Reading read() {
        text.skipSpaces();
        readBefore();
        Part first = readPart();
        if (text.lookingAt(OF) && isFigureAfter(OF)) {
            text.take(OF);
            whole = Optional.of(first.quantity);
            readBefore();
            first = withUnitOf(whole.get(), readPart());
        }
        parts.add(first);
        while (!text.isAtEnd() && readNext()) {
            // Each round reads a further quantity.
        }
        if (!text.isAtEnd()) {
            throw text.refusedUnit();
        }
        if (parts.size() > 1) {
            new Compound(List.copyOf(parts)).check(text);
        }
        return new Reading(
                List.copyOf(parts),
                whole,
                Optional.of(scope.toString()).filter(each -> !each.isEmpty()),
                asOf,
                List.copyOf(words));
    }

    private boolean readNext() {
        int start = text.at();
        text.take(SEPARATOR);
        text.take(TOGETHER).ifPresent(words::add);
        readComparator();
        if (!text.isNumberNext()) {
            text.reset(start);
            return false;
        }
        parts.add(readPart());
        return true;
    }

    private Part withUnitOf(Quantity of, Part part) {
        return part.quantity.getUnit().isPresent()
                        || of.getUnit().isEmpty()
                        || part.quantity.getFraction().isPresent()
                ? part
                : new Part(part.quantity.withUnitOf(of), Optional.empty());
    }

    private boolean isFigureAfter(Pattern words) {
        int start = text.at();
        text.take(words);
        boolean found = isFigureNext();
        text.reset(start);
        return found;
    }

    /** Checks if a number follows, or what stands before one. */
    private boolean isFigureNext() {
        return text.isNumberNext()
                || text.next(ComparatorWords.BEFORE_NUMBER).isPresent()
                || text.next(QuantityWords.SCOPES).isPresent();
    }

    // -----------------------------------------------------------------------
    // Before the number

    private void readBefore() {
        boolean found = true;
        while (found && !text.isWordForNumberNext()) {
            text.skipSpaces();
            found = text.takeQuote()
                    || readNoteMark()
                    || readComparator()
                    || readRate()
                    || readAsOfFirst()
                    || readWords(MONTH_FIRST)
                    || readForEach()
                    || readBracketBefore()
                    || readWordBefore()
                    || readWords(AMONG_OTHERS)
                    || readThing()
                    || readCounted()
                    || readUnitBefore();
        }
    }

    private boolean readComparator() {
        Optional<Quantity.Comparator> found = comparator.isEmpty()
                ? text.take(ComparatorWords.BEFORE_NUMBER).flatMap(ComparatorWords::before)
                : Optional.empty();
        found.ifPresent(this::compare);
        return found.isPresent();
    }

    private boolean readRate() {
        int start = text.at();
        Optional<String> found = per.isEmpty() ? text.take(RATE) : Optional.empty();
        text.skipSpaces();
        if (found.isEmpty() || !isFigureNext()) {
            text.reset(start);
            return false;
        }
        per = Quantity.Per.in(found.get());
        isEach = found.get().startsWith("毎");
        return true;
    }

    private boolean readAsOfFirst() {
        Optional<String> found = asOf.isEmpty() ? text.lookAt(AS_OF_FIRST) : Optional.empty();
        asOf = found.flatMap(each -> AsOfWords.read(each.strip())).or(() -> asOf);
        return found.isPresent() && asOf.isPresent() && text.take(AS_OF_FIRST).isPresent();
    }

    private boolean readWords(Pattern pattern) {
        Optional<String> found = text.take(pattern);
        found.map(String::strip).ifPresent(words::add);
        return found.isPresent();
    }

    /** Reads the mark of a footnote, and the date of the figure if the rest of the text is one: ※2008年5月末現在. */
    private boolean readNoteMark() {
        Optional<String> mark = text.take(NOTE_MARK);
        mark.ifPresent(words::add);
        if (mark.isPresent() && asOf.isEmpty()) {
            asOf = AsOfWords.read(text.written(text.at(), text.length()).strip());
            asOf.ifPresent(any -> text.reset(text.length()));
        }
        return mark.isPresent();
    }

    private boolean readForEach() {
        return addScope(text.at(), text.take(FOR_EACH)) || addScope(text.at(), text.take(COMPARED_WITH));
    }

    private boolean readBracketBefore() {
        int start = text.at();
        if (text.takeBracket().filter(this::readNote).isPresent()) {
            return true;
        }
        text.reset(start);
        return false;
    }

    /** Reads a word for what is counted, or what is said of the figure, whichever is longer. */
    private boolean readWordBefore() {
        int start = text.at();
        Optional<String> counted = text.next(QuantityWords.SCOPES);
        Optional<String> said = text.next(QuantityWords.BEFORE_NUMBER);
        if (said.isPresent() && said.get().length() > counted.orElse("").length()) {
            words.add(text.skip(said.get().length()));
            text.take(PARTICLE);
            return true;
        }
        return addScope(start, counted.map(word -> text.skip(word.length())));
    }

    /** Reads a word for what is counted or done directly before a digit: チラシ5,000枚, 研修3回. */
    private boolean readThing() {
        int start = text.at();
        Optional<String> thing = text.next(QuantityWords.THINGS).or(() -> text.next(PredicateWords::findDeed));
        int end = start + thing.map(String::length).orElse(0);
        boolean isBeforeNumber =
                thing.isPresent() && (Digits.isDigit(text.charAt(end)) || ":、約 年月週".indexOf(text.charAt(end)) >= 0);
        return isBeforeNumber && addScope(start, thing.map(word -> text.skip(word.length())));
    }

    /** Reads a word for what is counted by its end (組合員数77万人), or by the particle behind it (加盟店の8割). */
    private boolean readCounted() {
        int start = text.at();
        Optional<String> word = text.takeLongestWord(QuantityWords::isCounted);
        if (word.isEmpty()) {
            word = text.take(POSSESSOR).filter(QuantityWords::isPlain);
        }
        int end = text.at();
        text.take(PARTICLE);
        boolean isBeforeFigure = word.isPresent() && isFigureNext();
        text.reset(isBeforeFigure ? end : start);
        return isBeforeFigure && addScope(start, word);
    }

    /** Reads a unit that stands before its number (自治体170), or what is counted in another unit (企業40社). */
    private boolean readUnitBefore() {
        int start = text.at();
        Optional<String> word =
                unitBefore.isEmpty() ? text.takeLongestWord(QuantityWords.COUNTERS::contains) : Optional.empty();
        boolean isBeforeNumber = word.isPresent() && Digits.isDigit(text.charAt(text.at()));
        if (!isBeforeNumber) {
            text.reset(start);
            return false;
        }
        unitBefore = word;
        return true;
    }

    private boolean addScope(int start, Optional<String> found) {
        found.ifPresent(word -> {
            scope.append(scope.isEmpty() || endOfScope == start ? "" : " ").append(word);
            endOfScope = text.at();
            text.take(PARTICLE);
        });
        return found.isPresent();
    }

    // -----------------------------------------------------------------------
    // The number and its unit

    private Part readPart() {
        int wordsBefore = words.size();
        AmountReader.Amount amount = new AmountReader(text, words).read();
        amount.comparator().ifPresent(this::compare);
        boolean compared = false;
        boolean found = !text.isAtEnd();
        while (found) {
            text.skipSpaces();
            boolean comparator = !compared && readComparatorBehind();
            compared |= comparator;
            found = comparator
                    || readPer()
                    || text.takeQuote()
                    || readNoteMark()
                    || readWordBehind()
                    || readPredicate(amount)
                    || readBracketBehind(amount.isWithoutUnit());
        }
        return part(amount, words.subList(wordsBefore, words.size()));
    }

    private boolean readComparatorBehind() {
        Optional<String> word = text.take(ComparatorWords.BEHIND_NUMBER);
        word.flatMap(ComparatorWords::after).ifPresent(this::compare);
        return word.isPresent();
    }

    private boolean readPer() {
        Optional<String> word = text.unitOfTimeAfterSlash(text.at());
        Optional<Quantity.Per> found = word.flatMap(Quantity.Per::of);
        if (found.isEmpty()) {
            return false;
        }
        if (per.isPresent()) {
            throw text.refused("rates");
        }
        per = found;
        text.skip(1 + word.get().length());
        return true;
    }

    private boolean readWordBehind() {
        Optional<String> word =
                text.next(QuantityWords.BEHIND_UNIT).filter(each -> text.isBoundary(text.at() + each.length()));
        word.map(each -> text.skip(each.length()))
                .filter(each -> !QuantityWords.FORMAL.contains(each))
                .ifPresent(words::add);
        word.filter(QuantityWords.REACHED::contains).ifPresent(any -> compare(Quantity.Comparator.AT_LEAST));
        return word.isPresent();
    }

    /** Reads the rest of the sentence: が受講, 開設. */
    private boolean readPredicate(AmountReader.Amount amount) {
        String unit = amount.unit().orElse(amount.fraction().isPresent() ? "%" : "");
        Optional<String> word = text.predicate(unit, text.at());
        word.ifPresent(each -> words.add(text.skip(each.length())));
        return word.isPresent();
    }

    private boolean readBracketBehind(boolean isWithoutUnit) {
        int start = text.at();
        Optional<String> content = text.takeBracket();
        if (content.isEmpty() || content.get().isBlank()) {
            text.reset(start);
            return false;
        }
        if (isWithoutUnit && AmountReader.isUnit(content.get())) {
            unitInBracket = content.map(String::strip);
            return true;
        }
        for (String note : NOTES.split(content.get(), -1)) {
            if (!readNote(note)) {
                words.add(note.strip());
            }
        }
        return true;
    }

    /** Reads what stands in brackets, and returns whether it says what is counted, when, or how exactly. */
    private boolean readNote(String content) {
        String note = content.strip();
        Optional<StatedDate> day = asOf.isEmpty() ? AsOfWords.read(note) : Optional.empty();
        if (day.isPresent()) {
            asOf = day;
            return true;
        }
        if (QuantityWords.isScope(note)) {
            scope.append(scope.isEmpty() ? "" : " ").append(note);
            return true;
        }
        if (per.isEmpty() && RATE_ALONE.matcher(note).matches()) {
            per = Quantity.Per.in(note);
            return true;
        }
        Optional<Quantity.Comparator> compared = ComparatorWords.before(note).or(() -> ComparatorWords.after(note));
        compared.ifPresent(this::compare);
        return compared.isPresent();
    }

    private Part part(AmountReader.Amount read, List<String> behind) {
        AmountReader.Amount amount = unitInBracket.map(read::in).orElse(read);
        unitInBracket = Optional.empty();
        if (unitBefore.isPresent() && amount.isWithoutUnit()) {
            amount = amount.in(unitBefore.get());
        } else {
            unitBefore.ifPresent(
                    word -> scope.append(scope.isEmpty() ? "" : " ").append(word));
        }
        unitBefore = Optional.empty();
        if (isEach && amount.unit().filter(unit -> unit.startsWith("日")).isPresent()) {
            // 毎月10日 is the tenth of each month.
            throw text.refused("time");
        }
        boolean isDate = amount.unit().filter(QuantityUnit::isOfTime).isPresent()
                && behind.stream().anyMatch(AsOfWords::isAsOf);
        if (isDate) {
            throw text.refused("time");
        }
        if (behind.stream().anyMatch(QuantityWords::isDecrease)
                && behind.stream().anyMatch(QuantityWords.INCREASE::contains)) {
            // 10%増減 is a change in either direction.
            throw text.refused("range");
        }
        boolean isLess = amount.upper().isEmpty() && behind.stream().anyMatch(QuantityWords::isDecrease);
        Figure figure = amount.toFigure(isLess)
                .with(comparator.orElse(Quantity.Comparator.EXACTLY))
                .with(per);
        comparator = Optional.empty();
        per = Optional.empty();
        return new Part(Quantity.ofFigure(figure), amount.unitAsWritten());
    }

    private void compare(Quantity.Comparator found) {
        if (comparator.isPresent() && comparator.get() != found) {
            throw text.refused("comparators");
        }
        comparator = Optional.of(found);
    }
}
