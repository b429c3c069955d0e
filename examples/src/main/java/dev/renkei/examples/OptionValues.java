package dev.renkei.examples;

import dev.renkei.agreement.Agreement;
import dev.renkei.character.LookAlikes;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.json.ReadLimits;
import dev.renkei.json.RenkeiSchema;
import dev.renkei.message.InvalidTextException;
import dev.renkei.organization.Place;
import dev.renkei.register.FieldKey;
import dev.renkei.time.CivilPeriods;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.FiscalCalendar;
import dev.renkei.time.InvalidDateException;
import dev.renkei.time.PartialDate;
import dev.renkei.validation.Rule;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Suppression;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the values of options.
 */
final class OptionValues {

    private static final Pattern CODE = Pattern.compile("[0-9]+");

    /** The number of a Sustainable Development Goal, as reports print it. */
    private static final Pattern GOAL = Pattern.compile("(?i:sdgs?)[ :-]?(?:目標)?0?([1-9][0-9]?(?:\\.[0-9a-d]{1,2})?)");

    private static final Pattern SUPPRESSION =
            Pattern.compile("(?<code>[^=@]*)(?:@(?<places>[^=]*))?=(?<reason>.*)", Pattern.DOTALL);

    private static final Pattern CLASSIFICATION = Pattern.compile("([A-Za-z0-9_-]+):(.+)");

    private OptionValues() {}

    /** Reads a day such as {@code 2026-11-23}. */
    static LocalDate day(String text) {
        return date(text, "value.day")
                .toLocalDate()
                .orElseThrow(() -> InvalidValue.of("value.day", Map.of("value", text)));
    }

    /** Reads a year such as {@code 2017}. */
    static Year year(String text) {
        PartialDate date = date(text, "value.year");
        if (date.getPrecision() != PartialDate.Precision.YEAR) {
            throw InvalidValue.of("value.year", Map.of("value", text));
        }
        return Year.of(date.getYear());
    }

    /** Reads a date, of whose forms the place takes one alone. */
    private static PartialDate date(String text, String form) {
        try {
            return PartialDate.parse(text);
        } catch (InvalidDateException e) {
            boolean isForm = e.getFailure().getRule().endsWith(".form");
            throw isForm ? InvalidValue.of(form, Map.of("value", text)) : InvalidValue.of(e);
        }
    }

    /** Reads a length of time before a day, such as {@code P30D}. */
    static Period lengthAhead(String text) {
        InvalidValue invalid = InvalidValue.of("value.length", Map.of("value", text));
        try {
            return Optional.of(Period.parse(text))
                    .filter(CivilPeriods::isCountable)
                    .orElseThrow(() -> invalid);
        } catch (DateTimeParseException e) {
            throw invalid;
        }
    }

    /** Reads a whole number. */
    static Long wholeNumber(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            throw InvalidValue.of("value.whole-number", Map.of("value", text));
        }
    }

    /** Reads how many findings are listed. */
    static ReadLimits maxFindings(String text) {
        try {
            return ReadLimits.standard().withFindings(Integer.parseInt(text));
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("value.max-findings", Map.of("value", text));
        }
    }

    /** Reads the name of a constant, such as {@code in-force}, in capital letters too. */
    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(each ->
                        nameOf(each).equals(text.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of(
                        "value.listed",
                        Map.of(
                                "value",
                                text,
                                "listed",
                                Arrays.stream(all).map(OptionValues::nameOf).collect(Collectors.joining(", ")))));
    }

    /** Returns the name that the command line has for a constant, such as {@code in-force}. */
    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads the first day of the fiscal year, such as {@code 03-21}. */
    static FiscalCalendar fiscalCalendar(String text) {
        return read(text, FiscalCalendar::parse);
    }

    /** Reads a period such as {@code FY2026}, {@code 2026-04/2026-09} or {@code 令和８年度}. */
    static DatePeriod period(String text) {
        return read(text, DateReadings::alone);
    }

    /** Reads a suppression such as {@code text.residue@/title=as the source prints it}. */
    static Suppression suppression(String text) {
        Matcher parts = SUPPRESSION.matcher(text);
        if (!parts.matches()) {
            throw InvalidValue.of("value.suppression", Map.of("value", text));
        }
        String code = parts.group("code");
        String places = Objects.requireNonNullElse(parts.group("places"), "");
        if (RuleCatalogue.find(code).isEmpty()) {
            throw InvalidValue.of("value.suppression-rule", Map.of("value", code));
        }
        if (!places.isEmpty() && !places.startsWith("/")) {
            throw InvalidValue.of("value.suppression-places", Map.of("value", places));
        }
        if (parts.group("reason").isBlank()) {
            throw InvalidValue.of("value.suppression-reason", Map.of("value", code));
        }
        return suppression(text, code);
    }

    private static Suppression suppression(String text, String code) {
        try {
            return Suppression.parse(text);
        } catch (InvalidTextException e) {
            throw InvalidValue.of(e);
        } catch (IllegalArgumentException e) {
            throw InvalidValue.of("value.suppression-fixed", Map.of("value", code));
        }
    }

    /** Reads a place by its name, or by its code if it is written in digits. */
    static Place place(String text) {
        return CODE.matcher(text).matches() ? coded(text) : Place.of(text);
    }

    /** Reads places, which commas divide. */
    static List<Place> places(String text) {
        return Arrays.stream(text.split(",")).map(OptionValues::place).toList();
    }

    /** Reads a field by its label, by its scheme and code, such as {@code sdg:11}, or by its goal, such as {@code SDG11}. */
    static FieldKey field(String text) {
        String plain = LookAlikes.toPlain(text).strip();
        Matcher goal = GOAL.matcher(plain);
        if (goal.matches()) {
            return FieldKey.ofClassification(IdentifierScheme.SDG.toString(), goal.group(1));
        }
        Matcher classification = CLASSIFICATION.matcher(plain);
        return classification.matches()
                ? FieldKey.ofClassification(classification.group(1).toLowerCase(Locale.ROOT), classification.group(2))
                : FieldKey.ofLabel(text);
    }

    /** Reads a kind of agreement. */
    static Agreement.Kind kind(String text) {
        try {
            return Agreement.Kind.of(text);
        } catch (InvalidTextException e) {
            throw InvalidValue.of(e);
        }
    }

    /** Reads a status, such as {@code in-force}. */
    static Agreement.Status status(String text) {
        return constant(Agreement.Status.class, text);
    }

    /** Reads the code of a rule. */
    static Rule rule(String text) {
        return RuleCatalogue.find(text).orElseThrow(() -> InvalidValue.of("value.rule", Map.of("value", text)));
    }

    /** Reads the name of a type of document that has a schema. */
    static RenkeiSchema schema(String text) {
        List<RenkeiSchema> all = RenkeiSchema.all();
        return all.stream()
                .filter(schema -> schema.getName().equals(text))
                .findFirst()
                .orElseThrow(() -> InvalidValue.of("value.listed", Map.of("value", text, "listed", names(all))));
    }

    private static String names(List<RenkeiSchema> schemas) {
        return schemas.stream().map(RenkeiSchema::getName).collect(Collectors.joining(", "));
    }

    private static Place coded(String text) {
        try {
            return Place.builder()
                    .name(text)
                    .code(LocalGovernmentCode.parse(text))
                    .build();
        } catch (InvalidTextException e) {
            throw InvalidValue.of(e);
        }
    }

    private static <T> T read(String text, Function<String, T> reader) {
        try {
            return reader.apply(text);
        } catch (InvalidDateException e) {
            throw InvalidValue.of(e);
        }
    }
}
