package dev.renkei.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.character.Digits;
import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A local government code (全国地方公共団体コード): the six digits of a prefecture, city, ward, town or village of Japan.
 *
 * <p>The first two digits identify the prefecture, from 01 to 47, so leading zeros matter: {@code 010006} is Hokkaido. The next
 * three identify the municipality; {@code 000} is the prefecture itself.
 *
 * <p>The sixth digit is the check digit, as the Ministry of Internal Affairs and Communications defines it: the last digit of
 * 11 minus the remainder modulo 11 of the sum of the five digits weighted 6, 5, 4, 3 and 2. It detects a single wrong digit,
 * unless the remainder changes from 0 to 10 or back, because both result in 1. Whether a code is in use is not checked.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class LocalGovernmentCode implements Comparable<LocalGovernmentCode> {

    private static final Pattern SPECIAL_WARD = Pattern.compile("131[0-9]{3}");
    private static final Pattern DESIGNATED_CITY = Pattern.compile("[0-9]{2}1[035]0|27140");
    private static final int PREFECTURES = 47;
    private static final int PREFECTURE_LENGTH = 2;
    private static final int AREA_LENGTH = 5;
    private static final int LENGTH = 6;
    private static final int HIGHEST_WEIGHT = 6;

    /** The type of local government codes. */
    public static final ScalarType<LocalGovernmentCode> TYPE = ScalarType.of(
                    "LocalGovernmentCode",
                    "A local government code (全国地方公共団体コード): the prefecture, the municipality and a check digit.",
                    "(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}",
                    LocalGovernmentCode::parse,
                    LocalGovernmentCode.parse("270008"),
                    "270008",
                    "010006")
            .ofCanonicalTextsOnly();

    private final String code;

    private LocalGovernmentCode(String code) {
        failureOf(code).ifPresent(failure -> {
            throw new InvalidTextException(failure);
        });
        this.code = code;
    }

    /**
     * Obtains a local government code from its text.
     *
     * <p>For example, {@code parse("270008")} returns the code of Osaka Prefecture. The text is six half-width digits.
     *
     * @param text  the code, not null
     * @return the local government code, not null
     * @throws InvalidTextException if the text is not six digits (rule {@code form}), is a code without its leading
     *     zero ({@code lost-leading-zero}) or check digit ({@code without-check-digit}), is typed in full width or with separators
     *     ({@code spelling}), does not begin with a prefecture ({@code prefecture}) or has a wrong check
     *     digit ({@code check-digit})
     */
    public static LocalGovernmentCode parse(CharSequence text) {
        return new LocalGovernmentCode(Objects.requireNonNull(text, "text").toString());
    }

    /**
     * Obtains a local government code from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the local government code, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static LocalGovernmentCode valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains the local government code of an area code by appending the check digit.
     *
     * <p>For example, {@code ofAreaCode("27000")} returns {@code 270008}.
     *
     * @param areaCode  the code of prefecture and municipality, five half-width digits, not null
     * @return the local government code, not null
     * @throws InvalidTextException if the area code is not five digits, or does not begin with a prefecture
     */
    public static LocalGovernmentCode ofAreaCode(CharSequence areaCode) {
        Objects.requireNonNull(areaCode, "areaCode");
        if (!areDigits(AREA_LENGTH, areaCode)) {
            throw new InvalidTextException(ParseFailure.of(LocalGovernmentCode.class, "area-form", areaCode));
        }
        return new LocalGovernmentCode(areaCode.toString() + checkDigitOf(areaCode));
    }

    /** Returns the reason why a text is not a local government code, empty if it is one. */
    static Optional<ParseFailure> failureOf(String text) {
        if (!areDigits(LENGTH, text)) {
            return Optional.of(formFailureOf(text));
        }
        if (!beginsWithPrefecture(text)) {
            return Optional.of(ParseFailure.of(LocalGovernmentCode.class, "prefecture", text));
        }
        int expected = checkDigitOf(text);
        if (text.charAt(AREA_LENGTH) - '0' != expected) {
            return Optional.of(ParseFailure.of(LocalGovernmentCode.class, "check-digit", text)
                    .with("expected", expected));
        }
        return Optional.empty();
    }

    private static ParseFailure formFailureOf(String text) {
        boolean lostZero = areDigits(AREA_LENGTH, text) && failureOf("0" + text).isEmpty();
        if (lostZero) {
            return ParseFailure.of(LocalGovernmentCode.class, "lost-leading-zero", text)
                    .with("expected", "0" + text);
        }
        if (areDigits(AREA_LENGTH, text) && beginsWithPrefecture(text)) {
            return ParseFailure.of(LocalGovernmentCode.class, "without-check-digit", text)
                    .with("expected", text + checkDigitOf(text));
        }
        return SchemeForms.spelled(text)
                .filter(plain -> areDigits(LENGTH, plain) && failureOf(plain).isEmpty())
                .map(plain -> ParseFailure.of(LocalGovernmentCode.class, "spelling", text)
                        .with("expected", plain))
                .orElseGet(() -> ParseFailure.of(LocalGovernmentCode.class, "form", text));
    }

    private static boolean areDigits(int number, CharSequence text) {
        return text.length() == number && Digits.areDigits(text, 0, number);
    }

    private static boolean beginsWithPrefecture(CharSequence digits) {
        int prefecture = 10 * (digits.charAt(0) - '0') + digits.charAt(1) - '0';
        return prefecture >= 1 && prefecture <= PREFECTURES;
    }

    private static int checkDigitOf(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < AREA_LENGTH; i++) {
            sum += (HIGHEST_WEIGHT - i) * (code.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10;
    }

    /**
     * Returns the two digits of the prefecture (都道府県), such as {@code 27} for Osaka.
     *
     * @return the prefecture's code, from 01 to 47, not null
     */
    public String getPrefectureCode() {
        return code.substring(0, PREFECTURE_LENGTH);
    }

    /**
     * Returns the five digits of prefecture and municipality, without the check digit.
     *
     * @return the area code, not null
     */
    public String getAreaCode() {
        return code.substring(0, AREA_LENGTH);
    }

    /** {@return the last digit, which is the check digit, from 0 to 9} */
    public int getCheckDigit() {
        return code.charAt(AREA_LENGTH) - '0';
    }

    /**
     * Checks if this is the code of a prefecture and not of a municipality.
     *
     * @return true if this is the code of a prefecture
     */
    public boolean isPrefecture() {
        return getAreaCode().endsWith("000");
    }

    /**
     * Checks if this is the code of a union of local governments (一部事務組合・広域連合), whose number is 800 or above.
     *
     * @return true if this is the code of a union
     */
    public boolean isUnion() {
        return code.charAt(PREFECTURE_LENGTH) >= '8';
    }

    /**
     * Checks if this is the code of a special ward of Tokyo (特別区), which begins with 131.
     *
     * @return true if this is the code of a special ward
     */
    public boolean isSpecialWard() {
        return SPECIAL_WARD.matcher(code).matches();
    }

    /**
     * Checks if this is the code of a ward of a designated city (行政区): the third digit is 1, and the code is none of such a city,
     * which ends in 100, 130 or 150 before the check digit, or is 271403 (堺市).
     *
     * @return true if this is the code of a ward
     */
    public boolean isWard() {
        return code.charAt(PREFECTURE_LENGTH) == '1'
                && !isSpecialWard()
                && !DESIGNATED_CITY.matcher(getAreaCode()).matches();
    }

    /**
     * Returns the corporate number of the local government.
     *
     * <p>For example, the code of Tokyo, 130001, returns {@code 8000020130001}. Only a juridical person has a corporate number:
     * the ward of a designated city (行政区) has a code but no corporate number.
     *
     * @return the corporate number, not null
     */
    public CorporateNumber toCorporateNumber() {
        return CorporateNumber.ofBaseNumber(CorporateNumber.LOCAL_GOVERNMENT_PREFIX + code);
    }

    /**
     * Compares this code to another by their digits, the order in which official lists have them.
     *
     * <p>The order is consistent with {@code equals}.
     *
     * @param other  the other code, not null
     * @return negative if this code comes first, positive if the other does, 0 if they are equal
     */
    @Override
    public int compareTo(LocalGovernmentCode other) {
        return code.compareTo(other.code);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalGovernmentCode other && code.equals(other.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the six digits.
     *
     * @return the code, which {@link #parse} reads back, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
