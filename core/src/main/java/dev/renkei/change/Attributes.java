package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;

/** The attributes of the documents that are compared, each named as in JSON. */
final class Attributes {

    static final AttributeTable<Agreement, Agreement.Builder> AGREEMENT = AttributeTable.of(
                    (Agreement document) -> Agreement.builder().from(document), Agreement.Builder::build)
            .and("id", Agreement::getId, Agreement.Builder::id)
            .and("title", Agreement::getTitle, Agreement.Builder::title)
            .and("kind", Agreement::getKind, Agreement.Builder::kind)
            .and("languages", Agreement::getLanguages, Agreement.Builder::languages)
            .and("bindingForce", Agreement::getBindingForce, Agreement.Builder::bindingForce)
            .and("languageVersions", Agreement::getLanguageVersions, Agreement.Builder::languageVersions)
            .and("stage", Agreement::getStage, Agreement.Builder::stage)
            .and("activation", Agreement::getActivation, Agreement.Builder::activation)
            .and("parties", Agreement::getParties, Agreement.Builder::parties)
            .and("concludedOn", Agreement::getConcludedOn, Agreement.Builder::concludedOn)
            .and("effectiveOn", Agreement::getEffectiveOn, Agreement.Builder::effectiveOn)
            .and("terminatedOn", Agreement::getTerminatedOn, Agreement.Builder::terminatedOn)
            .and("term", Agreement::getTerm, Agreement.Builder::term)
            .and("ceremony", Agreement::getCeremony, Agreement.Builder::ceremony)
            .and("places", Agreement::getPlaces, Agreement.Builder::places)
            .and("background", Agreement::getBackground, Agreement.Builder::background)
            .and("purpose", Agreement::getPurpose, Agreement.Builder::purpose)
            .and("contributions", Agreement::getContributions, Agreement.Builder::contributions)
            .and("fields", Agreement::getFields, Agreement.Builder::fields)
            .and("statedFieldCount", Agreement::getStatedFieldCount, Agreement.Builder::statedFieldCount)
            .and("plans", Agreement::getPlans, Agreement.Builder::plans)
            .and("amendments", Agreement::getAmendments, Agreement.Builder::amendments)
            .and("relations", Agreement::getRelations, Agreement.Builder::relations)
            .and("statements", Agreement::getStatements, Agreement.Builder::statements)
            .and("contacts", Agreement::getContacts, Agreement.Builder::contacts)
            .and("notes", Agreement::getNotes, Agreement.Builder::notes)
            .and("sources", Agreement::getSources, Agreement.Builder::sources)
            .and("extensions", Agreement::getExtensions, Agreement.Builder::extensions);

    static final AttributeTable<Party, Party.Builder> PARTY = AttributeTable.of(
                    (Party document) -> Party.builder().from(document), Party.Builder::build)
            .and("id", Party::getId, Party.Builder::id)
            .and("organization", Party::getOrganization, Party.Builder::organization)
            .and("role", Party::getRole, Party.Builder::role)
            .and("side", Party::getSide, Party.Builder::side)
            .and("signatories", Party::getSignatories, Party.Builder::signatories)
            .and("signedOn", Party::getSignedOn, Party.Builder::signedOn)
            .and("joinedOn", Party::getJoinedOn, Party.Builder::joinedOn)
            .and("leftOn", Party::getLeftOn, Party.Builder::leftOn)
            .and("onBehalfOf", Party::getOnBehalfOf, Party.Builder::onBehalfOf)
            .and("extensions", Party::getExtensions, Party.Builder::extensions);

    static final AttributeTable<CooperationField, CooperationField.Builder> FIELD = AttributeTable.of(
                    (CooperationField document) -> CooperationField.builder().from(document),
                    CooperationField.Builder::build)
            .and("id", CooperationField::getId, CooperationField.Builder::id)
            .and("number", CooperationField::getNumber, CooperationField.Builder::number)
            .and("numberAsWritten", CooperationField::getNumberAsWritten, CooperationField.Builder::numberAsWritten)
            .and("label", CooperationField::getLabel, CooperationField.Builder::label)
            .and("otherLabels", CooperationField::getOtherLabels, CooperationField.Builder::otherLabels)
            .and("catchAll", CooperationField::isCatchAll, CooperationField.Builder::catchAll)
            .and("classifications", CooperationField::getClassifications, CooperationField.Builder::classifications)
            .and("sdgGoals", CooperationField::getSdgGoals, CooperationField.Builder::sdgGoals)
            .and("extensions", CooperationField::getExtensions, CooperationField.Builder::extensions);

    static final AttributeTable<Plan, Plan.Builder> PLAN = AttributeTable.of(
                    (Plan document) -> Plan.builder().from(document), Plan.Builder::build)
            .and("id", Plan::getId, Plan.Builder::id)
            .and("title", Plan::getTitle, Plan.Builder::title)
            .and("period", Plan::getPeriod, Plan.Builder::period)
            .and("drawnUpOn", Plan::getDrawnUpOn, Plan.Builder::drawnUpOn)
            .and("rationale", Plan::getRationale, Plan.Builder::rationale)
            .and("outlook", Plan::getOutlook, Plan.Builder::outlook)
            .and("legend", Plan::getLegend, Plan.Builder::legend)
            .and("fields", Plan::getFields, Plan.Builder::fields)
            .and("initiatives", Plan::getInitiatives, Plan.Builder::initiatives)
            .and("notes", Plan::getNotes, Plan.Builder::notes)
            .and("extensions", Plan::getExtensions, Plan.Builder::extensions);

    static final AttributeTable<Initiative, Initiative.Builder> INITIATIVE = AttributeTable.of(
                    (Initiative document) -> Initiative.builder().from(document), Initiative.Builder::build)
            .and("id", Initiative::getId, Initiative.Builder::id)
            .and("title", Initiative::getTitle, Initiative.Builder::title)
            .and("description", Initiative::getDescription, Initiative.Builder::description)
            .and("highlights", Initiative::getHighlights, Initiative.Builder::highlights)
            .and("emphasis", Initiative::getEmphasis, Initiative.Builder::emphasis)
            .and("mark", Initiative::getMark, Initiative.Builder::mark)
            .and("fields", Initiative::getFields, Initiative.Builder::fields)
            .and("contributions", Initiative::getContributions, Initiative.Builder::contributions)
            .and("parties", Initiative::getParties, Initiative.Builder::parties)
            .and("actors", Initiative::getActors, Initiative.Builder::actors)
            .and("places", Initiative::getPlaces, Initiative.Builder::places)
            .and("beneficiaries", Initiative::getBeneficiaries, Initiative.Builder::beneficiaries)
            .and("period", Initiative::getPeriod, Initiative.Builder::period)
            .and("quantities", Initiative::getQuantities, Initiative.Builder::quantities)
            .and("programmes", Initiative::getProgrammes, Initiative.Builder::programmes)
            .and("organizations", Initiative::getOrganizations, Initiative.Builder::organizations)
            .and("relations", Initiative::getRelations, Initiative.Builder::relations)
            .and("awards", Initiative::getAwards, Initiative.Builder::awards)
            .and("series", Initiative::getSeries, Initiative.Builder::series)
            .and("coverages", Initiative::getCoverages, Initiative.Builder::coverages)
            .and("episodes", Initiative::getEpisodes, Initiative.Builder::episodes)
            .and("notes", Initiative::getNotes, Initiative.Builder::notes)
            .and("source", Initiative::getSource, Initiative.Builder::source)
            .and("extensions", Initiative::getExtensions, Initiative.Builder::extensions);

    private Attributes() {}
}
