package dev.renkei.validation;

import static dev.renkei.validation.Rule.info;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Initiative;
import dev.renkei.network.Network;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The rule about values that a list has more than once.
 */
final class RepetitionRules {

    private static final Rule REPEATED = info("list.repeated");

    static final RuleBook BOOK = RuleBook.of(
            repeated(Agreement.class, "languages", Agreement::getLanguages),
            repeated(Agreement.class, "places", Agreement::getPlaces),
            repeated(Organization.class, "aliases", Organization::getAliases),
            repeated(Organization.class, "areas", Organization::getAreas),
            repeated(Contact.class, "telephones", Contact::getTelephones),
            repeated(Contact.class, "emails", Contact::getEmails),
            repeated(Contact.class, "webPages", Contact::getWebPages),
            repeated(CooperationField.class, "sdgGoals", CooperationField::getSdgGoals),
            repeated(CooperationField.class, "otherLabels", CooperationField::getOtherLabels),
            repeated(Initiative.class, "tags", Initiative::getTags),
            repeated(Initiative.class, "fields", Initiative::getFieldIds),
            repeated(Initiative.class, "parties", Initiative::getPartyIds),
            repeated(Initiative.class, "places", Initiative::getPlaces),
            repeated(Initiative.class, "beneficiaries", Initiative::getBeneficiaries),
            repeated(Contribution.class, "recipients", Contribution::getRecipientIds),
            repeated(Duty.class, "parties", Duty::getPartyIds),
            repeated(Network.class, "areas", Network::getAreas));

    private RepetitionRules() {}

    private static <T> BoundRule<T> repeated(Class<T> concept, String name, Function<T, List<?>> list) {
        return BoundRule.of(
                        concept,
                        REPEATED,
                        (T subject, RuleContext context) -> report(list.apply(subject), name, context))
                .reading(name)
                .ifStated(name);
    }

    /** Reports each element of a list that an earlier one equals. */
    static void report(List<?> elements, String name, RuleContext context) {
        if (elements.size() < 2) {
            return;
        }
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object element = elements.get(i);
            if (!seen.add(element)) {
                context.at(name, i).report("value", element instanceof Place place ? place.getName() : element);
            }
        }
    }
}
