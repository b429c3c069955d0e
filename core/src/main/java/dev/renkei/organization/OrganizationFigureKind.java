package dev.renkei.organization;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of figure of an organization (数値の種類), such as {@code union-members} or {@code turnover}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class OrganizationFigureKind extends OpenCode {
    /** The members (会員数). */
    public static final OrganizationFigureKind MEMBERS = OrganizationFigureKind.of("members");

    /** The associate members (準会員数). */
    public static final OrganizationFigureKind ASSOCIATE_MEMBERS = OrganizationFigureKind.of("associate-members");

    /** The supporting members (賛助会員数). */
    public static final OrganizationFigureKind SUPPORTING_MEMBERS = OrganizationFigureKind.of("supporting-members");

    /** The members of a cooperative (組合員数). */
    public static final OrganizationFigureKind UNION_MEMBERS = OrganizationFigureKind.of("union-members");

    /** The organizations that are members (会員団体数). */
    public static final OrganizationFigureKind MEMBER_ORGANIZATIONS = OrganizationFigureKind.of("member-organizations");

    /** The households (世帯数). */
    public static final OrganizationFigureKind HOUSEHOLDS = OrganizationFigureKind.of("households");

    /** The inhabitants (人口). */
    public static final OrganizationFigureKind POPULATION = OrganizationFigureKind.of("population");

    /** The shops (店舗数). */
    public static final OrganizationFigureKind SHOPS = OrganizationFigureKind.of("shops");

    /** The places of business (事業所数). */
    public static final OrganizationFigureKind OFFICES = OrganizationFigureKind.of("offices");

    /** The branches (支部数). */
    public static final OrganizationFigureKind BRANCHES = OrganizationFigureKind.of("branches");

    /** The staff (職員数). */
    public static final OrganizationFigureKind STAFF = OrganizationFigureKind.of("staff");

    /** The pupils or students (学生数). */
    public static final OrganizationFigureKind STUDENTS = OrganizationFigureKind.of("students");

    /** The volunteers (ボランティア数). */
    public static final OrganizationFigureKind VOLUNTEERS = OrganizationFigureKind.of("volunteers");

    /** The vehicles (車両数). */
    public static final OrganizationFigureKind VEHICLES = OrganizationFigureKind.of("vehicles");

    /** The turnover of all business (総事業高). */
    public static final OrganizationFigureKind TURNOVER = OrganizationFigureKind.of("turnover");

    /** The turnover of goods supplied to members (供給高). */
    public static final OrganizationFigureKind SUPPLY = OrganizationFigureKind.of("supply");

    /** The sales (売上高). */
    public static final OrganizationFigureKind SALES = OrganizationFigureKind.of("sales");

    /** The capital of a company (資本金). */
    public static final OrganizationFigureKind CAPITAL = OrganizationFigureKind.of("capital");

    /** The capital that the members of a cooperative paid in (出資金). */
    public static final OrganizationFigureKind SHARE_CAPITAL = OrganizationFigureKind.of("share-capital");

    /** The type of the codes. */
    public static final ScalarType<OrganizationFigureKind> TYPE = typeOf(
            "OrganizationFigureKind",
            "A kind of figure of an organization (数値の種類), of an open list.",
            OrganizationFigureKind::of,
            List.of(
                    MEMBERS,
                    ASSOCIATE_MEMBERS,
                    SUPPORTING_MEMBERS,
                    UNION_MEMBERS,
                    MEMBER_ORGANIZATIONS,
                    HOUSEHOLDS,
                    POPULATION,
                    SHOPS,
                    OFFICES,
                    BRANCHES,
                    STAFF,
                    STUDENTS,
                    VOLUNTEERS,
                    VEHICLES,
                    TURNOVER,
                    SUPPLY,
                    SALES,
                    CAPITAL,
                    SHARE_CAPITAL));

    private OrganizationFigureKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of figure from its code.
     *
     * <p>For example, {@code OrganizationFigureKind.of("union-members")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static OrganizationFigureKind of(String code) {
        return new OrganizationFigureKind(code);
    }

    /**
     * Obtains a kind of figure from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static OrganizationFigureKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of figure from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static OrganizationFigureKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code OrganizationFigureKind.parse("組合員数", Locale.JAPANESE)} returns {@code union-members}. Width and case
     * are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static OrganizationFigureKind parse(CharSequence label, Locale locale) {
        return find(OrganizationFigureKind.TYPE, label, locale);
    }
}
