package dev.renkei.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.constraint.Constrained;
import dev.renkei.declaration.ScalarType;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.OpenCode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identifier: a value in a scheme, such as the corporate number of an organization.
 *
 * <p>The value is kept as stated, even if its scheme does not allow it, so that an imperfect document can be loaded and
 * reported on. {@link #check()} returns what is wrong. {@link #toCorporateNumber()} and {@link #toLocalGovernmentCode()} return
 * types whose values are always valid.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class Identifier implements Constrained, Comparable<Identifier> {

    private static final char SEPARATOR = ':';
    private static final int MAX_LENGTH = 2000;

    /** The type of identifiers. */
    public static final ScalarType<Identifier> TYPE = ScalarType.of(
                    "Identifier",
                    "An identifier: the scheme, a colon and the value.",
                    OpenCode.PATTERN + ":[^\\x00-\\x1F\\x7F-\\x9F]+",
                    Identifier::parse,
                    Identifier.parse("unknown:0"),
                    "jp-corporate-number:4120105000656",
                    "jp-local-government:270008",
                    "url:https://example.org/")
            .withMaxLength(OpenCode.MAX_LENGTH + 1 + MAX_LENGTH)
            .ofCanonicalTextsOnly();

    private final IdentifierScheme scheme;
    private final String value;

    /** Null until first used. Threads may compute it twice, with the same result. */
    @SuppressWarnings("NullableOptional")
    private @Nullable Optional<ParseFailure> failure;

    private Identifier(IdentifierScheme scheme, String value) {
        if (value.isEmpty()) {
            throw refused("empty", scheme.toString() + SEPARATOR);
        }
        if (value.length() > MAX_LENGTH) {
            throw new InvalidTextException(ParseFailure.of(Identifier.class, "too-long", value)
                    .with("max", MAX_LENGTH)
                    .with("length", value.length()));
        }
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (isUnusable(value.codePointAt(i))) {
                throw refused("control-character", value);
            }
        }
        this.scheme = scheme;
        this.value = value;
    }

    /** Checks if a character is a control character or an unpaired surrogate, which no text of a document may contain. */
    private static boolean isUnusable(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    /**
     * Obtains an identifier from a scheme and a value.
     *
     * <p>For example, {@code of(IdentifierScheme.LEI, "529900T8BM49AURSDO55")}.
     *
     * @param scheme  the scheme, not null
     * @param value  the value as stated, spaces included, from 1 to 2000 characters without control characters, not
     *     null
     * @return the identifier, not null
     * @throws InvalidTextException if the value is empty, too long or has control characters
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return new Identifier(Objects.requireNonNull(scheme, "scheme"), Objects.requireNonNull(value, "value"));
    }

    /**
     * Obtains the identifier of a corporate number.
     *
     * @param corporateNumber  the corporate number, not null
     * @return the identifier, not null
     */
    public static Identifier of(CorporateNumber corporateNumber) {
        Objects.requireNonNull(corporateNumber, "corporateNumber");
        return of(IdentifierScheme.JP_CORPORATE_NUMBER, corporateNumber.toString());
    }

    /**
     * Obtains the identifier of a local government code.
     *
     * @param localGovernmentCode  the local government code, not null
     * @return the identifier, not null
     */
    public static Identifier of(LocalGovernmentCode localGovernmentCode) {
        Objects.requireNonNull(localGovernmentCode, "localGovernmentCode");
        return of(IdentifierScheme.JP_LOCAL_GOVERNMENT, localGovernmentCode.toString());
    }

    /**
     * Obtains an identifier from its text, which is the scheme, a colon and the value.
     *
     * <p>For example, {@code parse("jp-corporate-number:4120105000656")}. The first colon separates the two, so the value may
     * contain colons: {@code parse("url:https://example.org/")}.
     *
     * @param text  the identifier, not null
     * @return the identifier, not null
     * @throws InvalidTextException if the text has no colon, or the part before the first colon is not a scheme, or the part
     *     after it is not a value
     */
    public static Identifier parse(CharSequence text) {
        String written = Objects.requireNonNull(text, "text").toString();
        int separator = written.indexOf(SEPARATOR);
        if (separator < 0) {
            throw refused("form", written);
        }
        return of(IdentifierScheme.of(written.substring(0, separator)), written.substring(separator + 1));
    }

    /**
     * Obtains an identifier from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the identifier, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static Identifier valueOf(String text) {
        return parse(text);
    }

    private static InvalidTextException refused(String rule, String text) {
        return new InvalidTextException(ParseFailure.of(Identifier.class, rule, text));
    }

    /** {@return the scheme, not null} */
    public IdentifierScheme getScheme() {
        return scheme;
    }

    /** {@return the value as it was stated, not empty, not null} */
    public String getValue() {
        return value;
    }

    /**
     * Returns the reason why the value is not valid in its scheme.
     *
     * <p>The rule of the failure ends in {@code check-digit} if the value has the right form but a wrong check digit. Every
     * other failure concerns the form.
     *
     * @return the reason, empty if the value is valid or the scheme is not known, not null
     */
    public Optional<ParseFailure> check() {
        Optional<ParseFailure> known = failure;
        if (known == null) {
            known = SchemeForms.check(scheme, value);
            failure = known;
        }
        return known;
    }

    /** {@return the identifier as a corporate number, empty if it has another scheme or the value is not valid, not null} */
    public Optional<CorporateNumber> toCorporateNumber() {
        return isValidIn(IdentifierScheme.JP_CORPORATE_NUMBER)
                ? Optional.of(CorporateNumber.parse(value))
                : Optional.empty();
    }

    /** {@return the identifier as a local government code, empty if it has another scheme or the value is not valid, not null} */
    public Optional<LocalGovernmentCode> toLocalGovernmentCode() {
        return isValidIn(IdentifierScheme.JP_LOCAL_GOVERNMENT)
                ? Optional.of(LocalGovernmentCode.parse(value))
                : Optional.empty();
    }

    private boolean isValidIn(IdentifierScheme wanted) {
        return scheme.equals(wanted) && check().isEmpty();
    }

    /**
     * Compares this identifier to another: by scheme, then by value.
     *
     * <p>The order is consistent with {@code equals}.
     *
     * @param other  the other identifier, not null
     * @return negative if this identifier comes first, positive if the other does, 0 if they are equal
     */
    @Override
    public int compareTo(Identifier other) {
        int order = scheme.toString().compareTo(other.scheme.toString());
        return order != 0 ? order : value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Identifier other && value.equals(other.value) && scheme.equals(other.scheme);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }

    /**
     * Returns the scheme and the value with a colon between them.
     *
     * @return the identifier, which {@link #parse} reads back, not null
     */
    @JsonValue
    @Override
    public String toString() {
        return scheme.toString() + SEPARATOR + value;
    }
}
