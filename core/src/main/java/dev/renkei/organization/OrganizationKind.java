package dev.renkei.organization;

import dev.renkei.document.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A kind of organization (団体の種類), such as {@code prefecture} or {@code consumer-cooperative}.
 *
 * <p>The list is open; {@link OrganizationKinds} lists the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 */
public final class OrganizationKind extends OpenCode {

    private OrganizationKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of organization from its code.
     *
     * <p>For example, {@code OrganizationKind.of("consumer-cooperative")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static OrganizationKind of(String code) {
        return new OrganizationKind(code);
    }

    /**
     * Obtains a kind of organization from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static OrganizationKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of organization from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static OrganizationKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind of organization from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code OrganizationKind.parse("消費生活協同組合", Locale.JAPANESE)} returns {@code consumer-cooperative}. Width
     * and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static OrganizationKind parse(CharSequence label, Locale locale) {
        return find(OrganizationKinds.TYPE, label, locale);
    }

    static ScalarType<OrganizationKind> typeOf(
            Function<String, OrganizationKind> factory, List<OrganizationKind> known) {
        return typeOf("OrganizationKind", "A kind of organization (団体の種類), of an open list.", factory, known);
    }
}
