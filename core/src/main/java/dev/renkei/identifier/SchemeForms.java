package dev.renkei.identifier;

import dev.renkei.character.LookAlikes;
import dev.renkei.message.ParseFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Checks values against the form of their scheme. The schemes listed here are the known ones.
 */
final class SchemeForms {

    /** No number is longer, however it is typed. */
    private static final int MAX_SPELLED = 100;

    private static final Pattern SEPARATORS = Pattern.compile("[- ]");
    private static final Pattern LEI = Pattern.compile("[0-9A-Z]{18}[0-9]{2}");
    private static final int LEI_BODY_LENGTH = 18;
    private static final Pattern INVOICE = Pattern.compile("T[0-9]{13}");
    private static final Pattern ISO_3166 = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");
    private static final Pattern SDG = Pattern.compile("([1-9]|1[0-7])(\\.([1-9][0-9]?|[a-d]))?");
    private static final Pattern HTTP = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    private static final Map<IdentifierScheme, Function<String, Optional<ParseFailure>>> FORMS = Map.of(
            IdentifierScheme.JP_CORPORATE_NUMBER,
            CorporateNumber::failureOf,
            IdentifierScheme.JP_LOCAL_GOVERNMENT,
            LocalGovernmentCode::failureOf,
            IdentifierScheme.JP_INVOICE,
            form("jp-invoice-form", INVOICE.asMatchPredicate()),
            IdentifierScheme.LEI,
            SchemeForms::refusalOfLei,
            IdentifierScheme.ISO_3166,
            form("iso-3166-form", ISO_3166.asMatchPredicate()),
            IdentifierScheme.SDG,
            form("sdg-form", SDG.asMatchPredicate()),
            IdentifierScheme.URL,
            form("url-form", SchemeForms::isWebAddress));

    private SchemeForms() {}

    static boolean isKnown(IdentifierScheme scheme) {
        return FORMS.containsKey(scheme);
    }

    static Optional<ParseFailure> check(IdentifierScheme scheme, String value) {
        return Optional.ofNullable(FORMS.get(scheme))
                .flatMap(form -> form.apply(value)
                        .map(failure -> Optional.of(value)
                                .filter(text -> !scheme.equals(IdentifierScheme.URL)
                                        && !failure.getRule().endsWith(".spelling"))
                                .flatMap(SchemeForms::spelled)
                                .filter(spelled -> form.apply(spelled).isEmpty())
                                .map(spelled -> ParseFailure.of(Identifier.class, "spelling", value)
                                        .with("expected", spelled))
                                .orElse(failure)));
    }

    /** Returns the digits and letters of a number that is typed in full width or with separators, empty if it is typed plainly. */
    static Optional<String> spelled(String value) {
        if (value.length() > MAX_SPELLED) {
            return Optional.empty();
        }
        String plain = SEPARATORS.matcher(LookAlikes.toPlain(value)).replaceAll("");
        return Optional.of(plain).filter(each -> !each.equals(value));
    }

    private static Function<String, Optional<ParseFailure>> form(String rule, Predicate<String> form) {
        return value ->
                form.test(value) ? Optional.empty() : Optional.of(ParseFailure.of(Identifier.class, rule, value));
    }

    private static Optional<ParseFailure> refusalOfLei(String value) {
        if (!LEI.matcher(value).matches()) {
            return Optional.of(ParseFailure.of(Identifier.class, "lei-form", value));
        }
        String body = value.substring(0, LEI_BODY_LENGTH);
        String expected = String.valueOf(198 - remainderBy97(body + "00")).substring(1);
        return value.endsWith(expected)
                ? Optional.empty()
                : Optional.of(ParseFailure.of(Identifier.class, "lei-check-digit", value)
                        .with("expected", expected));
    }

    /** Replaces each letter by two digits, A = 10 to Z = 35, and returns the remainder modulo 97. */
    private static int remainderBy97(String digitsAndLetters) {
        int remainder = 0;
        for (int i = 0; i < digitsAndLetters.length(); i++) {
            int digit = Character.digit(digitsAndLetters.charAt(i), 36);
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return remainder;
    }

    private static boolean isWebAddress(String value) {
        return isPlainWebAddress(value) || isUriOfWeb(value);
    }

    /** Checks for an address of letters, figures and usual signs, which surely is one. */
    static boolean isPlainWebAddress(String value) {
        String host = value.startsWith("https://") ? "https://" : "http://";
        int at = host.length();
        while (at < value.length() && isPlain(value.charAt(at), "-.")) {
            at++;
        }
        if (!value.startsWith(host) || at == host.length() || (at < value.length() && value.charAt(at) != '/')) {
            return false;
        }
        while (at < value.length() && isPlain(value.charAt(at), "/-._~?=&")) {
            at++;
        }
        return at == value.length();
    }

    private static boolean isPlain(char each, String signs) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || signs.indexOf(each) >= 0;
    }

    static boolean isUriOfWeb(String value) {
        try {
            URI uri = new URI(value);
            return uri.isAbsolute() && HTTP.matcher(uri.getScheme()).matches() && uri.getRawAuthority() != null;
        } catch (URISyntaxException noUri) {
            return false;
        }
    }
}
