package dev.renkei.organization;

import dev.renkei.document.ScalarType;
import java.util.List;

/**
 * Lists the known {@linkplain OrganizationKind kinds of organizations}.
 */
public final class OrganizationKinds {

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

    /** The type of the codes. */
    public static final ScalarType<OrganizationKind> TYPE = OrganizationKind.typeOf(
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
                    ALLIANCE));

    private OrganizationKinds() {}
}
