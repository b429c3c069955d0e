package dev.renkei.identifier;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.document.Labelled;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A scheme of identifiers, which defines their issuer and their form.
 *
 * <p>The list of schemes is open. The constants are the known schemes, whose values can be checked.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class IdentifierScheme implements Labelled {

    private static final int MAX_LENGTH = 64;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /**
     * The corporate numbers (法人番号) of the National Tax Agency of Japan, {@code jp-corporate-number}.
     *
     * @see CorporateNumber
     */
    public static final IdentifierScheme JP_CORPORATE_NUMBER = new IdentifierScheme("jp-corporate-number");

    /**
     * The local government codes (全国地方公共団体コード) of the Ministry of Internal Affairs and Communications of Japan,
     * {@code jp-local-government}.
     *
     * @see LocalGovernmentCode
     */
    public static final IdentifierScheme JP_LOCAL_GOVERNMENT = new IdentifierScheme("jp-local-government");

    /**
     * The registration numbers of issuers of qualified invoices (適格請求書発行事業者の登録番号) of the National Tax Agency of Japan,
     * {@code jp-invoice}: {@code T} and 13 digits, which of a corporation are its corporate number.
     */
    public static final IdentifierScheme JP_INVOICE = new IdentifierScheme("jp-invoice");

    /**
     * The legal entity identifiers of ISO 17442, issued under the Global Legal Entity Identifier Foundation, {@code lei}: 20
     * digits and capital letters, of which the last two are check digits by ISO/IEC 7064, MOD 97-10.
     */
    public static final IdentifierScheme LEI = new IdentifierScheme("lei");

    /**
     * The countries and subdivisions of ISO 3166, {@code iso-3166}: {@code JP} or {@code JP-27}.
     */
    public static final IdentifierScheme ISO_3166 = new IdentifierScheme("iso-3166");

    /**
     * The Sustainable Development Goals of the United Nations (A/RES/70/1), {@code sdg}: a goal from {@code 1} to
     * {@code 17} or one of its targets, {@code 11.5} or {@code 11.b}.
     */
    public static final IdentifierScheme SDG = new IdentifierScheme("sdg");

    /**
     * The web addresses (RFC 3986), {@code url}: absolute, with {@code http} or {@code https}.
     */
    public static final IdentifierScheme URL = new IdentifierScheme("url");

    /** The known schemes by name, from when one is first asked for. */
    private static final class Known {

        static final Map<String, IdentifierScheme> BY_NAME =
                byName(JP_CORPORATE_NUMBER, JP_LOCAL_GOVERNMENT, JP_INVOICE, LEI, ISO_3166, SDG, URL);

        private Known() {}

        private static Map<String, IdentifierScheme> byName(IdentifierScheme... schemes) {
            Map<String, IdentifierScheme> byName = new HashMap<>();
            for (IdentifierScheme each : schemes) {
                byName.put(each.name, each);
            }
            return Map.copyOf(byName);
        }
    }

    private final String name;

    private IdentifierScheme(String name) {
        if (name.length() > MAX_LENGTH || !FORM.matcher(name).matches()) {
            throw new InvalidTextException(
                    ParseFailure.of(IdentifierScheme.class, "form", name).with("max", MAX_LENGTH));
        }
        this.name = name;
    }

    /**
     * Obtains a scheme from its name.
     *
     * <p>For example, {@code of("jp-corporate-number")} or {@code of("osaka-npo")}.
     *
     * @param name  the name: lower-case words and digits joined by hyphens, at most 64 characters, not null
     * @return the scheme, not null
     * @throws InvalidTextException if the name is not of that form
     */
    public static IdentifierScheme of(String name) {
        IdentifierScheme known = Known.BY_NAME.get(Objects.requireNonNull(name, "name"));
        return known == null ? new IdentifierScheme(name) : known;
    }

    /**
     * Obtains a scheme from its text, as {@link #of(String)} does.
     *
     * @param text  the name, not null
     * @return the scheme, not null
     * @throws InvalidTextException if the text is not of the form of a name
     */
    public static IdentifierScheme parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a scheme from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the scheme, not null
     * @throws InvalidTextException if {@code parse} rejects the text
     */
    public static IdentifierScheme valueOf(String text) {
        return parse(text);
    }

    /**
     * Checks if this is one of the known {@link IdentifierScheme}, whose values can be checked.
     *
     * @return true if the scheme is known
     */
    public boolean isKnown() {
        return SchemeForms.isKnown(this);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof IdentifierScheme other && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the name of the scheme, which {@link #of} reads back, not null} */
    @JsonValue
    @Override
    public String toString() {
        return name;
    }

    @Override
    public String getLabel(Locale locale) {
        return Labelled.of("IdentifierScheme", name, locale);
    }

    /**
     * Checks a value against the form that the scheme requires.
     *
     * <p>For example, {@code IdentifierScheme.URL.check("javascript:alert(1)")} reports that the value is not a web address.
     *
     * @param value  the value, not null
     * @return the failure, empty if the value is valid or the scheme is not known, not null
     */
    public Optional<ParseFailure> check(String value) {
        return SchemeForms.check(this, Objects.requireNonNull(value, "value"));
    }
}
