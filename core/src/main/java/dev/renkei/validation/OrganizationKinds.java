package dev.renkei.validation;

import static dev.renkei.validation.RuleContext.any;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the kind of an organization with what its name says of it.
 */
final class OrganizationKinds {

    private static final Set<OrganizationKind> GOVERNMENTS = Set.of(
            OrganizationKind.STATE,
            OrganizationKind.PREFECTURE,
            OrganizationKind.MUNICIPALITY,
            OrganizationKind.SPECIAL_WARD,
            OrganizationKind.WARD,
            OrganizationKind.LOCAL_GOVERNMENT_UNION);

    /** The kinds of what is founded by private persons and never has the bare name of a local government. */
    private static final Set<OrganizationKind> PRIVATE = Set.of(
            OrganizationKind.COMPANY,
            OrganizationKind.SPECIAL_SUBSIDIARY,
            OrganizationKind.CONSUMER_COOPERATIVE,
            OrganizationKind.MEDICAL_COOPERATIVE,
            OrganizationKind.COOPERATIVE,
            OrganizationKind.COOPERATIVE_UNION,
            OrganizationKind.SOCIAL_WELFARE_CORPORATION,
            OrganizationKind.SOCIAL_WELFARE_COUNCIL,
            OrganizationKind.MEDICAL_CORPORATION,
            OrganizationKind.NON_PROFIT_CORPORATION,
            OrganizationKind.FOUNDATION,
            OrganizationKind.INCORPORATED_ASSOCIATION);

    private static final Set<OrganizationKind> COMPANIES =
            Set.of(OrganizationKind.COMPANY, OrganizationKind.SPECIAL_SUBSIDIARY);

    /** The legal forms of companies, which no local government has. */
    private static final List<String> FORMS_OF_COMPANIES =
            List.of("株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "相互会社", "(株)", "（株）", "㈱", "(有)", "（有）", "㈲");

    private OrganizationKinds() {}

    /** Checks if an organization is a company by its name, or by its kind alone. */
    static boolean isOfCompany(Organization organization) {
        return hasFormOfCompany(organization)
                || organization
                        .getKind()
                        .filter(OrganizationKind.COMPANY::equals)
                        .isPresent();
    }

    static void mismatch(Organization organization, RuleContext context) {
        Optional<OrganizationKind> kind = organization.getKind();
        kind.filter(stated -> isMismatch(stated, organization))
                .ifPresent(stated ->
                        context.at("kind").report("name", organization.getName(), "kind", new LabelWords(stated)));
    }

    private static boolean isMismatch(OrganizationKind kind, Organization organization) {
        if (hasFormOfCompany(organization)) {
            return GOVERNMENTS.contains(kind) || (PRIVATE.contains(kind) && !COMPANIES.contains(kind));
        }
        return (PRIVATE.contains(kind) && !namedAs(organization).isEmpty())
                || isOtherGovernment(organization)
                || (COMPANIES.contains(kind) && isNamedAsCooperative(organization));
    }

    private static boolean isNamedAsCooperative(Organization organization) {
        String name = organization.getName().getDefault();
        return name.startsWith("生活協同組合") || name.endsWith("協同組合") || name.endsWith("協同組合連合会");
    }

    static boolean hasFormOfCompany(Organization organization) {
        String name = organization.getName().getDefault();
        return any(FORMS_OF_COMPANIES, form -> name.startsWith(form) || name.endsWith(form));
    }

    /** Checks if an organization has the name of local governments of which none is of its kind. */
    static boolean isOtherGovernment(Organization organization) {
        Optional<OrganizationKind> kind = organization.getKind().filter(GOVERNMENTS::contains);
        List<LocalGovernment> named = kind.isPresent() ? namedAs(organization) : List.of();
        return !named.isEmpty()
                && named.stream().noneMatch(each -> kindsOf(each.kind()).contains(kind.get()));
    }

    /** Returns the kinds that an organization with the name of a local government can have among those of governments. */
    private static Set<OrganizationKind> kindsOf(LocalGovernment.Kind kind) {
        return switch (kind) {
            case PREFECTURE -> Set.of(OrganizationKind.PREFECTURE);
            case CITY, TOWN, VILLAGE -> Set.of(OrganizationKind.MUNICIPALITY);
            case SPECIAL_WARD -> Set.of(OrganizationKind.SPECIAL_WARD, OrganizationKind.WARD);
            case WARD -> Set.of(OrganizationKind.WARD);
        };
    }

    private static List<LocalGovernment> namedAs(Organization organization) {
        String name = organization.getName().getDefault();
        return LocalGovernment.canBeNamed(name) ? LocalGovernment.named(name) : List.of();
    }
}
