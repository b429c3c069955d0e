package dev.renkei.json;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Continuation;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ListType;
import dev.renkei.declaration.Property;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.ExtensionValue;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Place;
import dev.renkei.organization.Succession;
import dev.renkei.result.FigureRole;
import dev.renkei.result.Quantity;
import dev.renkei.result.Share;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.Basis;
import dev.renkei.time.CountingRule;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.Notice;
import dev.renkei.time.PartialDate;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the values at the edges of what can be built: the least and the greatest, empty and very long ones, texts of characters that
 * nobody expects.
 *
 * <p>What a factory or a builder refuses with an {@link IllegalArgumentException} is not made.
 */
public final class Extremes {

    private static final int LONG = 20_000;

    /** Documents that lie further down are samples, so that one does not hold hundreds. */
    private static final int MAX_DEPTH = 3;

    public static final List<String> TEXTS = List.of(
            "",
            " ",
            "協定",
            "𠮷野家 😀",
            "\u0000",
            "\b\f\n\r\t\u001F\u007F\u0085",
            "\"\\/'</script>",
            "\u2028\u2029\uFEFF\uFFFE\uFFFF",
            "\uDBFF\uDFFF",
            "e\u0301\u202Eabc",
            "協".repeat(LONG));

    public static final List<String> HALF_PAIRS = List.of("\uD800", "a\uDC00", "\uDC00\uD800", "\uD800\uD800\uDC00");

    public static final List<Integer> NUMBERS =
            List.of(Integer.MIN_VALUE, -1, 0, 1, 999_999_999, 1_000_000_000, Integer.MAX_VALUE);

    private static final Map<Class<?>, List<?>> POOLS = new LinkedHashMap<>();

    static {
        List<String> words = Stream.concat(TEXTS.stream(), HALF_PAIRS.stream()).toList();
        List<PartialDate> dates = made(
                IntStream.of(Integer.MIN_VALUE, -1, 0, 1, 9999, 10_000, Integer.MAX_VALUE)
                        .boxed()
                        .flatMap(year -> Stream.<Supplier<PartialDate>>of(
                                () -> PartialDate.of(year),
                                () -> PartialDate.of(year, 1),
                                () -> PartialDate.of(year, 12),
                                () -> PartialDate.of(LocalDate.of(year, 1, 1)),
                                () -> PartialDate.of(LocalDate.of(year, 12, 31)))),
                Stream.of(LocalDate.MIN, LocalDate.MAX, LocalDate.of(2024, 2, 29))
                        .map(day -> () -> PartialDate.of(day)));
        List<FiscalCalendar> calendars = made(Stream.of("01-01", "02-28", "02-29", "03-01", "04-01", "12-31")
                .map(text -> () -> FiscalCalendar.parse(text)));
        List<FiscalYear> years = made(IntStream.of(Integer.MIN_VALUE, 0, 1, 2, 9998, 9999, 10_000, Integer.MAX_VALUE)
                .boxed()
                .flatMap(year -> Stream.concat(
                        Stream.<Supplier<FiscalYear>>of(() -> FiscalYear.of(year)),
                        calendars.stream().map(calendar -> () -> FiscalYear.of(year, calendar)))));
        List<Object> bounds =
                Stream.<Object>concat(dates.stream(), years.stream()).toList();
        List<DatePeriod> periods = made(bounds.stream()
                .flatMap(first -> Stream.concat(
                        Stream.of(first.toString(), first + "/..", "../" + first),
                        bounds.stream().map(last -> first + "/" + last)))
                .map(text -> () -> DatePeriod.parse(text)));
        List<Period> lengths = Stream.of(
                        0, 1, 9999, 119_988, 3_649_635, 3_652_059, 3_655_000, 3_659_634, Integer.MAX_VALUE, -1)
                .flatMap(many -> Stream.of(
                        Period.ofYears(many), Period.ofMonths(many), Period.ofDays(many), Period.of(many, many, many)))
                .toList();
        List<Notice> notices = made(
                lengths.stream().map(lead -> () -> Notice.of(lead)),
                words.stream().map(side -> () -> Notice.of(Period.ZERO, side)));
        List<Renewal> renewals = made(
                Stream.of(Renewal::none, Renewal::indefinite, Renewal::evergreen),
                Stream.of(() -> Renewal.evergreen(notices.toArray(Notice[]::new))),
                lengths.stream().map(length -> () -> Renewal.onRequest(length)),
                lengths.stream().map(length -> () -> Renewal.automatic(length, notices.toArray(Notice[]::new))));
        List<LocalizedText> texts = made(
                words.stream().map(text -> () -> LocalizedText.of(text)),
                words.stream()
                        .flatMap(text ->
                                Stream.of("und", "ja", "zh-Hant-TW").map(tag -> () -> LocalizedText.of(tag, text))),
                words.stream().map(tag -> () -> LocalizedText.of("en", "").with(tag.length() < 100 ? tag : "", "x")));
        List<StatedDate> statedDates = made(dates.stream()
                .flatMap(date -> words.stream()
                        .flatMap(text -> Stream.of(Basis.values())
                                .map(basis -> () -> StatedDate.of(date, text).withBasis(basis)))));
        List<StatedPeriod> statedPeriods = made(
                periods.stream().map(period -> () -> StatedPeriod.of(period)),
                words.stream()
                        .map(text -> () -> StatedPeriod.of(periods.get(0), text).withBasis(Basis.INFERRED)));
        POOLS.put(PartialDate.class, dates);
        POOLS.put(FiscalCalendar.class, calendars);
        POOLS.put(FiscalYear.class, years);
        POOLS.put(DatePeriod.class, periods);
        POOLS.put(Period.class, lengths);
        POOLS.put(Notice.class, notices);
        POOLS.put(Renewal.class, renewals);
        POOLS.put(LocalizedText.class, texts);
        POOLS.put(StatedDate.class, statedDates);
        POOLS.put(StatedPeriod.class, statedPeriods);
        POOLS.put(Quantity.class, quantities(words, texts, statedDates));
        POOLS.put(
                StatedCount.class,
                made(
                        NUMBERS.stream().map(number -> () -> StatedCount.of(number)),
                        words.stream().map(text -> () -> StatedCount.of(0, text)),
                        NUMBERS.stream()
                                .map(number -> () -> StatedCount.of(number)
                                        .withParts(List.of(Quantity.of(number, "市"), Quantity.parse("約3町")))),
                        statedPeriods.stream()
                                .limit(20)
                                .map(period -> () ->
                                        StatedCount.of(1).withPeriod(period).withoutCatchAll())));
        POOLS.put(
                Share.class,
                made(Stream.of(
                                "0%",
                                "100%",
                                "-1%",
                                "999.99%",
                                "0.000001%",
                                "≈50%",
                                "10割",
                                "100.0%",
                                ">0.0%",
                                "≤999999.999999%")
                        .map(text -> () -> Share.parse(text))));
        POOLS.put(
                CorporateNumber.class,
                made(Stream.of("000000000001", "999999999999", "000020131130")
                        .map(text -> () -> CorporateNumber.ofBaseNumber(text))));
        POOLS.put(
                LocalGovernmentCode.class,
                made(Stream.of("00001", "01100", "47382", "99999")
                        .map(text -> () -> LocalGovernmentCode.ofAreaCode(text))));
        POOLS.put(
                Identifier.class,
                made(words.stream()
                        .flatMap(text -> Stream.of(text, text.substring(0, Math.min(text.length(), 2000))))
                        .map(text -> () -> Identifier.parse("a".repeat(64) + ":" + text))));
        List<String> codes = List.of("a", "0", "a".repeat(64), "a-".repeat(31) + "aa", "a".repeat(65), "-", "A", "");
        POOLS.put(Agreement.Kind.class, made(codes.stream().map(code -> () -> Agreement.Kind.of(code))));
        POOLS.put(Organization.Kind.class, made(codes.stream().map(code -> () -> Organization.Kind.of(code))));
        POOLS.put(Relation.Kind.class, made(codes.stream().map(code -> () -> Relation.Kind.of(code))));
        POOLS.put(Clause.Kind.class, made(codes.stream().map(code -> () -> Clause.Kind.of(code))));
        POOLS.put(Continuation.class, made(codes.stream().map(code -> () -> Continuation.of(code))));
        POOLS.put(
                OrganizationFigure.Kind.class,
                made(codes.stream().map(code -> () -> OrganizationFigure.Kind.of(code))));
        POOLS.put(Place.Kind.class, made(codes.stream().map(code -> () -> Place.Kind.of(code))));
        POOLS.put(Succession.Kind.class, made(codes.stream().map(code -> () -> Succession.Kind.of(code))));
        POOLS.put(Duty.Kind.class, made(codes.stream().map(code -> () -> Duty.Kind.of(code))));
        POOLS.put(Programme.Kind.class, made(codes.stream().map(code -> () -> Programme.Kind.of(code))));
        POOLS.put(
                ExtensionValue.class,
                made(
                        words.stream().map(text -> () -> ExtensionValue.ofText(text)),
                        Stream.of(Long.MIN_VALUE, 0L, Long.MAX_VALUE)
                                .map(number -> () -> ExtensionValue.ofNumber(number)),
                        Stream.of("1E+1000000", "-1E-1000000", "0E-10", "1".repeat(999))
                                .map(number -> () -> ExtensionValue.ofNumber(new BigDecimal(number))),
                        Stream.of(
                                        "null",
                                        "[]",
                                        "{}",
                                        "{\"\":{\"\":[]}}",
                                        "-0",
                                        "担当は総務課",
                                        "NaN",
                                        "[".repeat(40) + "]".repeat(40))
                                .map(json -> () -> ExtensionValue.parse(json))));
        POOLS.put(String.class, TEXTS);
        POOLS.put(Integer.class, NUMBERS);
        POOLS.put(
                Term.class,
                made(Stream.of(CountingRule.values())
                        .flatMap(rule -> lengths.stream().map(length -> () -> Term.ofLength(length, rule)))));
    }

    private final Random random;

    Extremes(long seed) {
        this.random = new Random(seed);
    }

    /** Returns the types that have values of their own here. */
    public static Map<Class<?>, List<?>> pools() {
        return POOLS;
    }

    private static List<Quantity> quantities(List<String> words, List<LocalizedText> texts, List<StatedDate> dates) {
        List<BigDecimal> numbers = Stream.of(
                        "0",
                        "-0.0",
                        "1.50",
                        "9".repeat(30),
                        "-" + "9".repeat(18) + "." + "9".repeat(12),
                        "0.000000000001",
                        "1E+29",
                        "1E+30",
                        "1E-13",
                        "9".repeat(31))
                .map(BigDecimal::new)
                .toList();
        List<String> units =
                List.of("", "人", "%", "‰", "円/人", "t-CO2", "℃", "か所", "百人", "年", "人".repeat(40), "人".repeat(41), "k m");
        List<Quantity> plain = made(
                numbers.stream().map(number -> () -> Quantity.of(number)),
                Stream.of(Long.MIN_VALUE, Long.MAX_VALUE).map(number -> () -> Quantity.of(number, "人")),
                numbers.stream().flatMap(number -> units.stream().map(unit -> () -> Quantity.of(number, unit))));
        return made(
                plain.stream()
                        .flatMap(quantity -> Arrays.stream(Quantity.Comparator.values())
                                .flatMap(comparator -> Stream.concat(
                                        Stream.<Supplier<Quantity>>of(() -> quantity.withComparator(comparator)),
                                        Arrays.stream(Quantity.Per.values())
                                                .map(per -> () -> quantity.withComparator(comparator)
                                                        .withPer(per))))),
                numbers.stream()
                        .flatMap(lower -> numbers.stream()
                                .flatMap(upper -> Stream.<Supplier<Quantity>>of(
                                        () -> Quantity.ofRange(lower, upper),
                                        () -> Quantity.ofRange(lower, upper, "人")
                                                .withComparator(Quantity.Comparator.ABOUT)
                                                .withPer(Quantity.Per.DAY)))),
                NUMBERS.stream()
                        .flatMap(numerator -> NUMBERS.stream()
                                .flatMap(denominator -> Stream.<Supplier<Quantity>>of(
                                        () -> Quantity.ofFraction(new Quantity.Fraction(numerator, denominator)),
                                        () -> Quantity.ofFraction(new Quantity.Fraction(numerator, denominator), "日")
                                                .withComparator(Quantity.Comparator.AT_LEAST)
                                                .withPer(Quantity.Per.WEEK)))),
                words.stream().map(text -> () -> plain.get(0).withAsWritten(text)),
                texts.stream().map(text -> () -> plain.get(0).withScope(text)),
                Arrays.stream(FigureRole.values())
                        .map(role -> () -> plain.get(0).withRole(role)),
                dates.stream().limit(20).map(date -> () -> plain.get(0).withAsOf(date)));
    }

    /** Returns what the suppliers supply, but for what is refused. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <T> List<T> made(Stream<? extends Supplier<? extends T>>... suppliers) {
        List<T> made = new ArrayList<>();
        Arrays.stream(suppliers).flatMap(each -> each).forEach(supplier -> {
            try {
                made.add(supplier.get());
            } catch (IllegalArgumentException | DateTimeException refused) {
                // It cannot be built, and so need not be written.
            }
        });
        return made;
    }

    /** Returns the values of a type that has some here. */
    public static List<?> pool(Class<?> type) {
        return Objects.requireNonNull(POOLS.get(type), type.getName());
    }

    /** Builds a document of a type, empty if its builder refuses what it is given. */
    public <T> Optional<T> document(DocumentType<T, ?> type) {
        return document(type, 0);
    }

    private <T, B> Optional<T> document(DocumentType<T, B> type, int depth) {
        B builder = type.newBuilder();
        try {
            for (Property<T, B, ?> property : type.getProperties()) {
                if (property.isRequired() || random.nextInt(2 + depth) == 0) {
                    set(property, builder, depth);
                }
            }
            return Optional.of(type.build(builder));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private <B, V> void set(Property<?, B, V> property, B builder, int depth) {
        property.set(builder, value(property.getValueType(), depth));
    }

    // Safe: what is made for a type of values is one of them.
    @SuppressWarnings("unchecked")
    private <V> V value(ValueType<V> type, int depth) {
        return (V) valueOf(type, depth);
    }

    private Object valueOf(ValueType<?> type, int depth) {
        if (type instanceof ListType<?> list) {
            return IntStream.range(0, random.nextInt(4 - depth))
                    .mapToObj(i -> value(list.getElementType(), depth))
                    .toList();
        }
        if (type == BasicType.EXTENSIONS) {
            return extensions();
        }
        if (type == BasicType.FLAG) {
            return random.nextBoolean();
        }
        if (type instanceof ConstantType<?> constants) {
            return oneOf(List.copyOf(constants.getConstants().values()));
        }
        Class<?> valueClass = type instanceof DocumentType<?, ?> document
                ? document.getDocumentClass()
                : type.getPlaceholder().getClass();
        return type instanceof DocumentType<?, ?> document && !POOLS.containsKey(valueClass)
                ? part(document, depth)
                : oneOf(pool(valueClass));
    }

    private <T> T part(DocumentType<T, ?> type, int depth) {
        Optional<T> built = depth < MAX_DEPTH ? document(type, depth + 1) : Optional.empty();
        return built.orElseGet(() -> Sampled.sample(type.getDocumentClass(), random.nextLong()));
    }

    private Map<String, ExtensionValue> extensions() {
        Map<String, ExtensionValue> extensions = new TreeMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String name = (String) oneOf(TEXTS);
            extensions.put(name.substring(0, Math.min(name.length(), 100)), (ExtensionValue)
                    oneOf(pool(ExtensionValue.class)));
        }
        return extensions;
    }

    private Object oneOf(List<?> pool) {
        return pool.get(random.nextInt(pool.size()));
    }
}
