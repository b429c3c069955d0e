package dev.renkei.validation;

import static dev.renkei.validation.BoundRule.error;
import static dev.renkei.validation.BoundRule.info;
import static dev.renkei.validation.BoundRule.warning;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.character.LookAlikes;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.text.TextKey;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.StatedDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules about organizations and the contacts that they name.
 */
final class OrganizationRules {

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212\\u30FC\\uFF70]");

    /** Digits in groups with one separator between them, the first or second group perhaps in brackets. */
    private static final String GROUPS = "\\+?(?:\\([0-9]{1,5}\\)[-. ]?|[0-9]{1,5}+(?:[-. ]|(?=\\())){1,5}[0-9]{1,8}+";

    /**
     * A number in groups, in one go, or a short one such as 119 or #7119. A word for a telephone may stand before it, and an
     * extension, a remark in brackets or the end of the last line of several behind it.
     */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:(?i:tel|telephone|phone|電話番号|電話|代表電話|代表番号|大代表|代表|ダイヤルイン|直通|℡|携帯|本庁)[.:]? ?)?(?<number>" + GROUPS
                    + "|\\+?[0-9]{9,15}|#?[0-9]{3,4})"
                    + "(?: ?[~/、,・] ?[0-9]{1,4})*+(?: ?(?:\\(.+\\)|(?:内線|代表|直通|ext).*))?");

    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");

    /** Ten digits, or eleven of a mobile, IP or toll-free number. */
    private static final Pattern NATIONAL = Pattern.compile("0(?:(?![25-9]0)[1-9][0-9]{8}|[25-9]0[0-9]{8})");

    private static final int MIN_DIGITS = 6;
    private static final int LANDLINE_DIGITS = 10;

    /** One address alone: no name beside it, no list, and no scheme before it. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>()\\[\\],;:\"\\\\]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

    static final RuleBook BOOK = RuleBook.of(
            info(Party.class, "organization.kind-missing", OrganizationRules::missingKind)
                    .forPublication()
                    .reading("organization/name", "organization/kind"),
            warning(Organization.class, "organization.kind-mismatch", OrganizationKinds::mismatch)
                    .reading("name", "kind")
                    .ifStated("kind"),
            info(Organization.class, "organization.alias-equals-name", OrganizationRules::aliasEqualsName)
                    .reading("name", "aliases/@")
                    .ifStated("aliases"),
            warning(Agreement.class, "organization.founded-after-signing", OrganizationRules::foundedAfter)
                    .reading(
                            "concludedOn",
                            "parties/@/signedOn",
                            "parties/@/joinedOn",
                            "parties/@/organization/foundedOn"),
            error(Organization.class, "organization.part-of-itself", OrganizationRules::partOfItself)
                    .reading("name", "aliases", "identifiers", "partOf")
                    .ifStated("partOf"),
            warning(Contact.class, "agreement.contact.unusable", OrganizationRules::unusableContact)
                    .reading("organization", "office", "person", "telephones/#", "emails/#", "address", "webPages/#"),
            warning(Contact.class, "agreement.contact.telephone-form", OrganizationRules::telephoneForm)
                    .reading()
                    .ifStated("telephones"),
            warning(Contact.class, "agreement.contact.telephone-length", OrganizationRules::telephoneLength)
                    .reading()
                    .ifStated("telephones"),
            warning(Contact.class, "agreement.contact.email-form", OrganizationRules::emailForm)
                    .reading()
                    .ifStated("emails"),
            warning(Contact.class, "agreement.contact.web-page-form", OrganizationRules::webPageForm)
                    .reading()
                    .ifStated("webPages"));

    private OrganizationRules() {}

    /** Returns a key of the branch of an organization of a group: branches that differ are listed side by side. */
    static String branchOf(int group, Organization organization) {
        return organization.getBranch().map(TextKey::allOf).orElse(Set.of()).stream()
                .sorted()
                .collect(Collectors.joining("\0", group + "\0", ""));
    }

    /**
     * Reports an organization that is listed again; two whose names differ in the wording of their legal form alone can be two. A
     * whole and its office can state one number.
     */
    static void reportTwice(Organization earlier, Organization again, RuleContext at) {
        if (isOfficeOf(earlier, again) || isOfficeOf(again, earlier)) {
            return;
        }
        boolean isSure = !Collections.disjoint(OrganizationKeys.identities(earlier), OrganizationKeys.identities(again))
                || !Collections.disjoint(namesAsTyped(earlier), namesAsTyped(again));
        if (isSure) {
            at.report("name", again.getName());
        } else {
            at.doubt("name", again.getName());
        }
    }

    private static boolean isOfficeOf(Organization part, Organization whole) {
        return OrganizationKeys.isOfficeOf(
                OrganizationKeys.name(part.getName().getDefault()),
                OrganizationKeys.name(whole.getName().getDefault()));
    }

    private static Set<String> namesAsTyped(Organization organization) {
        return Stream.concat(Stream.of(organization.getName()), organization.getAliases().stream())
                .flatMap(name -> TextKey.allOf(name).stream())
                .collect(Collectors.toSet());
    }

    private static void missingKind(Party party, RuleContext context) {
        if (party.getOrganization().getKind().isEmpty()) {
            context.at("organization").report("name", party.getOrganization().getName());
        }
    }

    private static void aliasEqualsName(Organization organization, RuleContext context) {
        for (int i = 0; i < organization.getAliases().size(); i++) {
            if (organization.getAliases().get(i).equals(organization.getName())) {
                context.at("aliases", i).report("value", organization.getName());
            }
        }
    }

    private static void foundedAfter(Agreement agreement, RuleContext context) {
        for (int i = 0; i < agreement.getParties().size(); i++) {
            Party party = agreement.getParties().get(i);
            Optional<StatedDate> foundedOn = party.getOrganization().getFoundedOn();
            if (foundedOn.isPresent()) {
                Optional<PeriodBound> signed = party.getSignedOn()
                        .or(party::getJoinedOn)
                        .or(agreement::getConcludedOn)
                        .flatMap(StatedDate::getDate);
                RuleContext at = context.at("parties", i, "organization", "foundedOn");
                foundedOn
                        .flatMap(StatedDate::getDate)
                        .filter(founded -> signed.filter(founded::isAfter).isPresent())
                        .ifPresent(founded -> at.report("value", founded, "signed", signed.get()));
            }
        }
    }

    private static void partOfItself(Organization organization, RuleContext context) {
        Optional<Organization> whole = organization.getPartOf();
        while (whole.isPresent()) {
            if (organization.isSameAs(whole.get())) {
                context.at("partOf").report("value", organization.getName());
                return;
            }
            whole = whole.get().getPartOf();
        }
    }

    private static void unusableContact(Contact contact, RuleContext context) {
        if (contact.getOrganization().filter(OrganizationRules::isOffice).isEmpty()
                && contact.getOffice().isEmpty()
                && contact.getPerson().isEmpty()
                && contact.getTelephones().isEmpty()
                && contact.getEmails().isEmpty()
                && contact.getAddress().isEmpty()
                && contact.getWebPages().isEmpty()) {
            context.report();
        }
    }

    /** An office in charge is reached through its organization. */
    private static boolean isOffice(Organization organization) {
        return organization.getPartOf().isPresent()
                || organization.getName().getTexts().values().stream().anyMatch(OrganizationKeys::isOffice);
    }

    private static void telephoneForm(Contact contact, RuleContext context) {
        context.reportEach("telephones", contact.getTelephones(), OrganizationRules::isTelephone);
    }

    private static void emailForm(Contact contact, RuleContext context) {
        context.reportEach(
                "emails", contact.getEmails(), email -> EMAIL.matcher(email).matches());
    }

    private static void webPageForm(Contact contact, RuleContext context) {
        for (int i = 0; i < contact.getWebPages().size(); i++) {
            SourceRules.checkWebPage(contact.getWebPages().get(i), context.at("webPages", i));
        }
    }

    private static boolean isTelephone(String text) {
        return TELEPHONE.matcher(plain(text)).matches();
    }

    private static String plain(String text) {
        return DASH.matcher(LookAlikes.toHalfWidth(text)).replaceAll("-");
    }

    /** Judges numbers of Japan alone: those that begin with 0 or +81, and those that would be one with the 0 that is missing. */
    private static void telephoneLength(Contact contact, RuleContext context) {
        for (int i = 0; i < contact.getTelephones().size(); i++) {
            String telephone = contact.getTelephones().get(i);
            Matcher matcher = TELEPHONE.matcher(plain(telephone));
            if (matcher.matches()) {
                String digits = nationalDigits(matcher.group("number"));
                if (hasWrongLength(digits)) {
                    context.at("telephones", i).report("value", telephone, "digits", digits.length());
                }
            }
        }
    }

    private static String nationalDigits(String number) {
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        if (!number.startsWith("+81")) {
            return number.startsWith("+") ? "" : digits;
        }
        String national = digits.substring(2);
        return national.startsWith("0") ? national : "0" + national;
    }

    /** A number that begins with 00 is one of a carrier, or stands for none. */
    private static boolean hasWrongLength(String digits) {
        if (digits.length() < MIN_DIGITS || digits.startsWith("00")) {
            return false;
        }
        return digits.startsWith("0")
                ? !NATIONAL.matcher(digits).matches()
                : digits.length() >= LANDLINE_DIGITS - 1
                        && NATIONAL.matcher("0" + digits).matches();
    }
}
