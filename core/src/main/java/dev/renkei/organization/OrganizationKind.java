package dev.renkei.organization;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of organization (団体の種類), such as {@code prefecture} or {@code consumer-cooperative}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class OrganizationKind extends OpenCode {
    /** The national government and its ministries and agencies (国・省庁). */
    public static final OrganizationKind STATE = OrganizationKind.of("state");

    /** A prefecture (都道府県). */
    public static final OrganizationKind PREFECTURE = OrganizationKind.of("prefecture");

    /** A city, town or village (市町村). */
    public static final OrganizationKind MUNICIPALITY = OrganizationKind.of("municipality");

    /** A special ward of Tokyo, which is a local government of its own (特別区). */
    public static final OrganizationKind SPECIAL_WARD = OrganizationKind.of("special-ward");

    /** A ward of a designated city, which is part of that city and not a legal person (行政区). */
    public static final OrganizationKind WARD = OrganizationKind.of("ward");

    /** An incorporated administrative agency or another public body (独立行政法人・公的団体). */
    public static final OrganizationKind PUBLIC_AGENCY = OrganizationKind.of("public-agency");

    /** A consumers' cooperative (消費生活協同組合). */
    public static final OrganizationKind CONSUMER_COOPERATIVE = OrganizationKind.of("consumer-cooperative");

    /** A medical or health cooperative (医療生活協同組合). */
    public static final OrganizationKind MEDICAL_COOPERATIVE = OrganizationKind.of("medical-cooperative");

    /** A cooperative of another kind: workers, agriculture, fishery, housing (協同組合). */
    public static final OrganizationKind COOPERATIVE = OrganizationKind.of("cooperative");

    /** A union or federation of cooperatives (協同組合連合会). */
    public static final OrganizationKind COOPERATIVE_UNION = OrganizationKind.of("cooperative-union");

    /** A company (会社). */
    public static final OrganizationKind COMPANY = OrganizationKind.of("company");

    /** A company recognised for the employment of persons with disabilities (特例子会社). */
    public static final OrganizationKind SPECIAL_SUBSIDIARY = OrganizationKind.of("special-subsidiary");

    /** A social welfare corporation (社会福祉法人). */
    public static final OrganizationKind SOCIAL_WELFARE_CORPORATION = OrganizationKind.of("social-welfare-corporation");

    /** A council of social welfare (社会福祉協議会). */
    public static final OrganizationKind SOCIAL_WELFARE_COUNCIL = OrganizationKind.of("social-welfare-council");

    /** A medical corporation (医療法人). */
    public static final OrganizationKind MEDICAL_CORPORATION = OrganizationKind.of("medical-corporation");

    /** A specified non-profit corporation (特定非営利活動法人). */
    public static final OrganizationKind NON_PROFIT_CORPORATION = OrganizationKind.of("non-profit-corporation");

    /** A foundation (財団法人). */
    public static final OrganizationKind FOUNDATION = OrganizationKind.of("foundation");

    /** An incorporated association (社団法人). */
    public static final OrganizationKind INCORPORATED_ASSOCIATION = OrganizationKind.of("incorporated-association");

    /** An association without legal personality (任意団体). */
    public static final OrganizationKind UNINCORPORATED_ASSOCIATION = OrganizationKind.of("unincorporated-association");

    /** A neighbourhood association (自治会・町内会). */
    public static final OrganizationKind NEIGHBOURHOOD_ASSOCIATION = OrganizationKind.of("neighbourhood-association");

    /** A school or university (学校・大学). */
    public static final OrganizationKind SCHOOL = OrganizationKind.of("school");

    /** A facility or centre run by another organization (施設). */
    public static final OrganizationKind FACILITY = OrganizationKind.of("facility");

    /** A branch or office of another organization (支部・事業所). */
    public static final OrganizationKind BRANCH = OrganizationKind.of("branch");

    /** An alliance of organizations without legal personality (協議会・グループ). */
    public static final OrganizationKind ALLIANCE = OrganizationKind.of("alliance");

    /** A union of local governments (広域連合・一部事務組合). */
    public static final OrganizationKind LOCAL_GOVERNMENT_UNION = OrganizationKind.of("local-government-union");

    /** An office of a public body that acts in its own name (市役所・区役所・市長). */
    public static final OrganizationKind OFFICE = OrganizationKind.of("office");

    /** A natural person (個人). */
    public static final OrganizationKind PERSON = OrganizationKind.of("person");

    /** The type of the codes. */
    public static final ScalarType<OrganizationKind> TYPE = typeOf(
            "OrganizationKind",
            "A kind of organization (団体の種類), of an open list.",
            OrganizationKind::of,
            List.of(
                    STATE,
                    PREFECTURE,
                    MUNICIPALITY,
                    SPECIAL_WARD,
                    WARD,
                    PUBLIC_AGENCY,
                    CONSUMER_COOPERATIVE,
                    MEDICAL_COOPERATIVE,
                    COOPERATIVE,
                    COOPERATIVE_UNION,
                    COMPANY,
                    SPECIAL_SUBSIDIARY,
                    SOCIAL_WELFARE_CORPORATION,
                    SOCIAL_WELFARE_COUNCIL,
                    MEDICAL_CORPORATION,
                    NON_PROFIT_CORPORATION,
                    FOUNDATION,
                    INCORPORATED_ASSOCIATION,
                    UNINCORPORATED_ASSOCIATION,
                    NEIGHBOURHOOD_ASSOCIATION,
                    SCHOOL,
                    FACILITY,
                    BRANCH,
                    ALLIANCE,
                    LOCAL_GOVERNMENT_UNION,
                    OFFICE,
                    PERSON));

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
        return find(OrganizationKind.TYPE, label, locale);
    }
}
