package dev.renkei.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Objects;
import java.util.Optional;

/**
 * A corporate number (法人番号): the 13 digits with which the National Tax Agency identifies an organization in Japan.
 *
 * <p>The first digit, from 1 to 9, is the check digit of the other twelve, the base number (基礎番号). Article 2 of the Ordinance
 * on the Designation of Corporate Numbers (法人番号の指定等に関する省令) defines it: 9 minus the remainder modulo 9 of the sum of the digits,
 * in which the digits at even places from the right count twice.
 *
 * <p>The check digit detects every single wrong digit, except a 0 written for a 9 and a 9 written for a 0. Whether a number has
 * been issued is not checked.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class CorporateNumber implements Comparable<CorporateNumber> {

    /** The first digits of the base number of a local government; its code follows. */
    static final String LOCAL_GOVERNMENT_PREFIX = "000020";

    private static final int LENGTH = 13;

    /** The type of corporate numbers. */
    public static final ScalarType<CorporateNumber> TYPE = ScalarType.of(
            "CorporateNumber",
            "A corporate number (法人番号): a check digit and twelve digits.",
            "[1-9][0-9]{12}",
            CorporateNumber::parse,
            CorporateNumber.parse("4120105000656"),
            "4120105000656");

    private final String number;

    private CorporateNumber(String number) {
        failureOf(number).ifPresent(failure -> {
            throw new InvalidTextException(failure);
        });
        this.number = number;
    }

    /**
     * Obtains a corporate number from its text.
     *
     * <p>For example, {@code parse("4120105000656")}. The text is 13 half-width digits, without separators or spaces.
     *
     * @param text  the number, not null
     * @return the corporate number, not null
     * @throws InvalidTextException if the text is not 13 digits (rule {@code form}), is typed in full width or with separators
     *     ({@code spelling}), is the number of an issuer of invoices ({@code invoice}), begins with zero ({@code leading-zero}) or
     *     has a wrong check digit ({@code check-digit})
     */
    public static CorporateNumber parse(CharSequence text) {
        return new CorporateNumber(Objects.requireNonNull(text, "text").toString());
    }

    /**
     * Obtains a corporate number from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the corporate number, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static CorporateNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains the corporate number of a base number by prepending the check digit.
     *
     * <p>For example, {@code ofBaseNumber("120105000656")} returns {@code 4120105000656}.
     *
     * @param baseNumber  the base number, twelve half-width digits, not null
     * @return the corporate number, not null
     * @throws InvalidTextException if the base number is not twelve digits
     */
    public static CorporateNumber ofBaseNumber(CharSequence baseNumber) {
        return new CorporateNumber(checkDigitOf(baseNumber) + baseNumber.toString());
    }

    /**
     * Returns the check digit of a base number.
     *
     * <p>For example, {@code checkDigitOf("120105000656")} returns 4.
     *
     * @param baseNumber  the base number, twelve half-width digits, not null
     * @return the check digit, from 1 to 9
     * @throws InvalidTextException if the base number is not twelve digits
     */
    public static int checkDigitOf(CharSequence baseNumber) {
        Objects.requireNonNull(baseNumber, "baseNumber");
        if (!areDigits(LENGTH - 1, baseNumber)) {
            throw new InvalidTextException(ParseFailure.of(CorporateNumber.class, "base-form", baseNumber));
        }
        int sum = 0;
        for (int i = 0; i < baseNumber.length(); i++) {
            int placeFromRight = baseNumber.length() - i;
            int weight = placeFromRight % 2 == 0 ? 2 : 1;
            sum += weight * (baseNumber.charAt(i) - '0');
        }
        return 9 - sum % 9;
    }

    /** Returns the reason why a text is not a corporate number, empty if it is one. */
    static Optional<ParseFailure> failureOf(String text) {
        if (!areDigits(LENGTH, text)) {
            return Optional.of(formFailureOf(text));
        }
        if (text.startsWith("0")) {
            return Optional.of(ParseFailure.of(CorporateNumber.class, "leading-zero", text));
        }
        int expected = checkDigitOf(text.substring(1));
        if (text.charAt(0) - '0' != expected) {
            return Optional.of(
                    ParseFailure.of(CorporateNumber.class, "check-digit", text).with("expected", expected));
        }
        return Optional.empty();
    }

    private static boolean areDigits(int number, CharSequence text) {
        return text.length() == number && Digits.areDigits(text, 0, number);
    }

    private static ParseFailure formFailureOf(String text) {
        String plain = SchemeForms.spelled(text).orElse(text);
        String number = plain.startsWith("T") ? plain.substring(1) : plain;
        boolean isOtherwiseRight = !number.equals(text)
                && areDigits(LENGTH, number)
                && failureOf(number).isEmpty();
        return isOtherwiseRight
                ? ParseFailure.of(CorporateNumber.class, plain.equals(number) ? "spelling" : "invoice", text)
                        .with("expected", number)
                : ParseFailure.of(CorporateNumber.class, "form", text);
    }

    /** {@return the first digit, which is the check digit, from 1 to 9} */
    public int getCheckDigit() {
        return number.charAt(0) - '0';
    }

    /**
     * Returns the twelve digits after the check digit (基礎番号).
     *
     * @return the base number, not null
     */
    public String getBaseNumber() {
        return number.substring(1);
    }

    /**
     * Returns the code of the local government that has this corporate number.
     *
     * <p>The base number of a local government is {@code 000020} followed by its code: 8000020130001 is the number of Tokyo, 130001.
     *
     * @return the code, empty if this is not the number of a local government, not null
     */
    public Optional<LocalGovernmentCode> getLocalGovernmentCode() {
        return Optional.of(getBaseNumber())
                .filter(base -> base.startsWith(LOCAL_GOVERNMENT_PREFIX))
                .map(base -> base.substring(LOCAL_GOVERNMENT_PREFIX.length()))
                .filter(code -> LocalGovernmentCode.failureOf(code).isEmpty())
                .map(LocalGovernmentCode::parse);
    }

    /**
     * Compares this number to another by their digits.
     *
     * <p>The order is consistent with {@code equals}.
     *
     * @param other  the other number, not null
     * @return negative if this number comes first, positive if the other does, 0 if they are equal
     */
    @Override
    public int compareTo(CorporateNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof CorporateNumber other && number.equals(other.number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /**
     * Returns the 13 digits.
     *
     * @return the number, which {@link #parse} reads back, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return number;
    }
}
