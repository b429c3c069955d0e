package dev.renkei.json;

import dev.renkei.message.ParseFailure;
import java.util.List;

/**
 * Something that the reader finds in the structure of a payload and a schema cannot tell.
 *
 * @param text  what the page about the schemas says of it
 * @param examples  texts that the form of a scalar takes and its parser refuses, one for each reason
 */
public record SchemaGap(String text, List<SchemaGap.Example> examples) {

    /**
     * A text that is refused for what no schema can tell.
     *
     * @param form  the name of the scalar's form
     * @param refused  the text
     * @param rule  the rule that refuses it
     */
    public record Example(String form, String refused, String rule) {}

    /** All of them, in the order of the page: there is no other list. */
    public static final List<SchemaGap> ALL = List.of(
            of("Text that is not a single JSON value: malformed text, trailing content, encodings other than UTF-8."),
            of("A payload that exceeds the limits of bytes, depth, length of texts or number of tokens."),
            of("A duplicate property: a validator sees only one of the two."),
            of("Half a surrogate pair in a text: parsers replace or reject it before a validator sees it."),
            of("The notation of a whole number: to a schema, `1.0`, `1e0` and `-0` are whole numbers too."),
            of(
                    "29 February in a year that is not a leap year.",
                    new Example("PartialDate", "2017-02-29", "PartialDate.no-such-day")),
            of(
                    "Years out of range: `0000`, `FY0000` and `FY9999`.",
                    new Example("PartialDate", "0000", "PartialDate.year-range"),
                    new Example("DatePeriod", "FY9999", "FiscalYear.year-range")),
            of(
                    "A period that ends before it starts, such as `FY2028/FY2026`.",
                    new Example("DatePeriod", "FY2028/FY2026", "DatePeriod.ends-before-start")),
            of(
                    "A value that is not in its shortest form: `2017/2017` for `2017`, or `FY2026@04-01` for `FY2026`.",
                    new Example("DatePeriod", "2017/2017", "ParseFailure.canonical")),
            of("A length of time of more than 9999 years.", new Example("Length", "P999999M", "CivilPeriods.length")),
            of(
                    "A wrong check digit of a local government code or a corporate number.",
                    new Example("LocalGovernmentCode", "270001", "LocalGovernmentCode.check-digit"),
                    new Example("CorporateNumber", "1120105000656", "CorporateNumber.check-digit")),
            of(
                    "The lengths of the parts of an identifier: 64 characters for the scheme, 2000 for the value.",
                    new Example("Identifier", "a".repeat(65) + ":1", "IdentifierScheme.form"),
                    new Example("Identifier", "a:" + "1".repeat(2001), "Identifier.too-long")),
            of(
                    "More than 30 digits in a number with a decimal point.",
                    new Example("Figure", "1".repeat(29) + ".12", "Quantity.digits")),
            of(
                    "A range whose bounds are not in order, such as `20..10 人`, and a fraction that is not less than one: `5/3`.",
                    new Example("Figure", "20..10 人", "Quantity.range-order"),
                    new Example("Figure", "5/3", "Quantity.fraction")),
            of(
                    "An invalid unit that is part of the number, comparator or rate: `5 人以上` is `≥5 人`.",
                    new Example("Figure", "5 e5", "Quantity.unit"),
                    new Example("Figure", "36 施7設", "Quantity.several"),
                    new Example("Figure", "24 か0所", "Quantity.range"),
                    new Example("Figure", "5 人 ", "Quantity.spaces"),
                    new Example("Figure", "5 人\u2028", "Quantity.spaces"),
                    new Example("Figure", "5 人など", "Quantity.words"),
                    new Example("Figure", "5 か月前", "Quantity.time"),
                    new Example("Figure", "5 回目", "Quantity.ordinal"),
                    new Example("Figure", "5 人以上以上", "Quantity.unit"),
                    new Example("Figure", "5 回/year/year", "Quantity.rates"),
                    new Example("Figure", "≥5 人以下", "Quantity.comparators")));

    private static SchemaGap of(String text, Example... examples) {
        return new SchemaGap(text, List.of(examples));
    }

    /** Tells whether no schema can tell why a scalar refuses a text. */
    public static boolean covers(ParseFailure failure) {
        return ALL.stream()
                .flatMap(gap -> gap.examples().stream())
                .anyMatch(example -> example.rule().equals(failure.getRule()));
    }
}
