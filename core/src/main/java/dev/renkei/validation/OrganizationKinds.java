package dev.renkei.validation;

import static dev.renkei.validation.RuleContext.any;

import dev.renkei.identifier.LocalGovernment;
import dev.renkei.organization.Organization;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the kind of an organization with what its name says of it.
 */
final class OrganizationKinds {

    private static final Set<Organization.Kind> GOVERNMENTS = Set.of(
            Organization.Kind.STATE,
            Organization.Kind.PREFECTURE,
            Organization.Kind.MUNICIPALITY,
            Organization.Kind.SPECIAL_WARD,
            Organization.Kind.WARD,
            Organization.Kind.LOCAL_GOVERNMENT_UNION);

    /** The kinds of what is founded by private persons and never has the bare name of a local government. */
    private static final Set<Organization.Kind> PRIVATE = Set.of(
            Organization.Kind.COMPANY,
            Organization.Kind.SPECIAL_SUBSIDIARY,
            Organization.Kind.CONSUMER_COOPERATIVE,
            Organization.Kind.MEDICAL_COOPERATIVE,
            Organization.Kind.COOPERATIVE,
            Organization.Kind.COOPERATIVE_UNION,
            Organization.Kind.SOCIAL_WELFARE_CORPORATION,
            Organization.Kind.SOCIAL_WELFARE_COUNCIL,
            Organization.Kind.MEDICAL_CORPORATION,
            Organization.Kind.NON_PROFIT_CORPORATION,
            Organization.Kind.FOUNDATION,
            Organization.Kind.INCORPORATED_ASSOCIATION);

    private static final Set<Organization.Kind> COMPANIES =
            Set.of(Organization.Kind.COMPANY, Organization.Kind.SPECIAL_SUBSIDIARY);

    /** The legal forms of companies, which no local government has. */
    private static final List<String> FORMS_OF_COMPANIES =
            List.of("株式会社", "有限会社", "合同会社", "合資会社", "合名会社", "相互会社", "(株)", "（株）", "㈱", "(有)", "（有）", "㈲");

    private OrganizationKinds() {}

    /** Checks if an organization is a company by its name, or by its kind alone. */
    static boolean isOfCompany(Organization organization) {
        return hasFormOfCompany(organization)
                || organization
                        .getKind()
                        .filter(Organization.Kind.COMPANY::equals)
                        .isPresent();
    }

    static void mismatch(Organization organization, RuleContext context) {
        Optional<Organization.Kind> kind = organization.getKind();
        kind.filter(stated -> isMismatch(stated, organization))
                .ifPresent(stated ->
                        context.at("kind").report("name", organization.getName(), "kind", new LabelWords(stated)));
    }

    private static boolean isMismatch(Organization.Kind kind, Organization organization) {
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
        Optional<Organization.Kind> kind = organization.getKind().filter(GOVERNMENTS::contains);
        List<LocalGovernment> named = kind.isPresent() ? namedAs(organization) : List.of();
        return !named.isEmpty()
                && named.stream().noneMatch(each -> kindsOf(each.kind()).contains(kind.get()));
    }

    /** Returns the kinds that an organization with the name of a local government can have among those of governments. */
    private static Set<Organization.Kind> kindsOf(LocalGovernment.Kind kind) {
        return switch (kind) {
            case PREFECTURE -> Set.of(Organization.Kind.PREFECTURE);
            case CITY, TOWN, VILLAGE -> Set.of(Organization.Kind.MUNICIPALITY);
            case SPECIAL_WARD -> Set.of(Organization.Kind.SPECIAL_WARD, Organization.Kind.WARD);
            case WARD -> Set.of(Organization.Kind.WARD);
        };
    }

    private static List<LocalGovernment> namedAs(Organization organization) {
        String name = organization.getName().getDefault();
        return LocalGovernment.canBeNamed(name) ? LocalGovernment.named(name) : List.of();
    }
}
