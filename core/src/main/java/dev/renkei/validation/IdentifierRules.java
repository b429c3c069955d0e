package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules about identifiers and the organizations that have them.
 */
final class IdentifierRules {

    private static final String CHECK_DIGIT = "check-digit";

    /** Kinds of organization that are no legal persons, and so are given no corporate number of their own. */
    private static final Set<Organization.Kind> WITHOUT_PERSONALITY = Set.of(
            Organization.Kind.WARD,
            Organization.Kind.UNINCORPORATED_ASSOCIATION,
            Organization.Kind.NEIGHBOURHOOD_ASSOCIATION,
            Organization.Kind.ALLIANCE,
            Organization.Kind.BRANCH,
            Organization.Kind.FACILITY,
            Organization.Kind.PERSON);

    static final RuleBook BOOK = RuleBook.of(
                    error(Identifier.class, "identifier.check-digit", IdentifierRules::checkDigit),
                    error(Identifier.class, "identifier.form", IdentifierRules::form),
                    info(Identifier.class, "identifier.scheme-unknown", IdentifierRules::unknownScheme),
                    error(
                                    Organization.class,
                                    "identifier.duplicate",
                                    (organization, context) -> RepetitionRules.report(
                                            organization.getIdentifiers(), "identifiers", context))
                            .reading("identifiers")
                            .ifStated("identifiers"),
                    warning(Organization.class, "identifier.not-applicable", IdentifierRules::notApplicable)
                            .reading("kind")
                            .ifStated("identifiers"),
                    error(
                                    Organization.class,
                                    "identifier.local-government-mismatch",
                                    IdentifierRules::localGovernmentMismatch)
                            .reading("identifiers", "kind")
                            .ifStated("identifiers"),
                    warning(
                                    Organization.class,
                                    "identifier.second-corporate-number",
                                    IdentifierRules::secondCorporateNumber)
                            .reading("identifiers", "kind")
                            .ifStated("identifiers"),
                    warning(Organization.class, "identifier.invoice-mismatch", IdentifierRules::invoiceMismatch)
                            .reading("identifiers", "kind")
                            .ifStated("identifiers"),
                    warning(Organization.class, "identifier.local-government-level", LocalGovernmentRules::wrongLevel)
                            .reading("name", "kind")
                            .ifStated("identifiers"),
                    warning(Place.class, "identifier.local-government-level", LocalGovernmentRules::wrongLevel)
                            .reading("name", "kind")
                            .ifStated("code"),
                    warning(Organization.class, "identifier.local-government-name", LocalGovernmentRules::otherName)
                            .reading("name", "kind")
                            .ifStated("identifiers"),
                    warning(Place.class, "identifier.local-government-name", LocalGovernmentRules::otherName)
                            .reading("name", "kind", "partOf/code")
                            .ifStated("code"),
                    warning(Agreement.class, "identifier.local-government-closed", LocalGovernmentRules::closedCode)
                            .reading("concludedOn", "parties/@/organization/identifiers/@", "places/@/code"))
            .unless(Identifier.class, IdentifierRules::isPlain);

    private IdentifierRules() {}

    /** Checks if an identifier surely obeys the rules: valid in a scheme that is known. */
    static boolean isPlain(Identifier identifier) {
        return identifier.getScheme().isKnown() && identifier.check().isEmpty();
    }

    private static void checkDigit(Identifier identifier, RuleContext context) {
        identifier
                .check()
                .filter(failure -> failure.getRule().endsWith(CHECK_DIGIT))
                .ifPresent(failure -> refused(failure, context));
    }

    private static void form(Identifier identifier, RuleContext context) {
        identifier
                .check()
                .filter(failure -> !failure.getRule().endsWith(CHECK_DIGIT))
                .ifPresent(failure -> refused(failure, context));
    }

    private static void refused(ParseFailure failure, RuleContext context) {
        context.report("reason", failure);
    }

    private static void unknownScheme(Identifier identifier, RuleContext context) {
        if (!identifier.getScheme().isKnown()) {
            context.report("value", identifier.getScheme());
        }
    }

    private static void notApplicable(Organization organization, RuleContext context) {
        Optional<Organization.Kind> kind = organization.getKind().filter(WITHOUT_PERSONALITY::contains);
        for (int i = 0; kind.isPresent() && i < organization.getIdentifiers().size(); i++) {
            Identifier identifier = organization.getIdentifiers().get(i);
            if (identifier.getScheme().equals(IdentifierScheme.JP_CORPORATE_NUMBER)) {
                context.at("identifiers", i).report("value", identifier, "kind", kind.get());
            }
        }
    }

    /** A ward has a code too, but no number of its own: that it was given one is another rule. */
    private static void localGovernmentMismatch(Organization organization, RuleContext context) {
        if (!canHaveSeveral(organization)) {
            return;
        }
        Set<LocalGovernmentCode> codes = codesOf(organization);
        for (int i = 0; !codes.isEmpty() && i < organization.getIdentifiers().size(); i++) {
            Optional<CorporateNumber> number =
                    organization.getIdentifiers().get(i).toCorporateNumber();
            if (number.isPresent()
                    && number.get()
                            .getLocalGovernmentCode()
                            .filter(codes::contains)
                            .isEmpty()) {
                context.at("identifiers", i)
                        .report("value", number.get(), "code", codes.iterator().next());
            }
        }
    }

    /** Numbers that are held against the code of a local government are another rule. */
    private static void secondCorporateNumber(Organization organization, RuleContext context) {
        if (!canHaveSeveral(organization) || !codesOf(organization).isEmpty()) {
            return;
        }
        Optional<CorporateNumber> first = Optional.empty();
        for (int i = 0; i < organization.getIdentifiers().size(); i++) {
            Optional<CorporateNumber> number =
                    organization.getIdentifiers().get(i).toCorporateNumber();
            if (first.isPresent() && number.isPresent() && !number.equals(first)) {
                context.at("identifiers", i).report("value", number.get(), "other", first.get());
            }
            first = first.or(() -> number);
        }
    }

    /** Of a local government each special account has an invoice number of its own. */
    private static void invoiceMismatch(Organization organization, RuleContext context) {
        if (!canHaveSeveral(organization)) {
            return;
        }
        List<CorporateNumber> numbers = organization.getIdentifiers().stream()
                .flatMap(identifier -> identifier.toCorporateNumber().stream())
                .toList();
        boolean isGovernment = numbers.stream()
                .anyMatch(number -> number.getLocalGovernmentCode().isPresent());
        boolean isJudged = !numbers.isEmpty() && !isGovernment;
        for (int i = 0; isJudged && i < organization.getIdentifiers().size(); i++) {
            Identifier identifier = organization.getIdentifiers().get(i);
            if (isInvoice(identifier)
                    && numbers.stream()
                            .noneMatch(number -> identifier.getValue().equals("T" + number))) {
                context.at("identifiers", i).report("value", identifier.getValue(), "number", numbers.get(0));
            }
        }
    }

    private static boolean isInvoice(Identifier identifier) {
        return identifier.getScheme().equals(IdentifierScheme.JP_INVOICE)
                && identifier.check().isEmpty();
    }

    private static boolean canHaveSeveral(Organization organization) {
        return organization.getIdentifiers().size() > 1
                && organization.getKind().filter(WITHOUT_PERSONALITY::contains).isEmpty();
    }

    private static Set<LocalGovernmentCode> codesOf(Organization organization) {
        return organization.getIdentifiers().stream()
                .flatMap(identifier -> identifier.toLocalGovernmentCode().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
