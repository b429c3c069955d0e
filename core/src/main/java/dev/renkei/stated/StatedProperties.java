package dev.renkei.stated;

import dev.renkei.agreement.Activation;
import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Approval;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Citation;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Duty;
import dev.renkei.agreement.Episode;
import dev.renkei.agreement.FormerProvisions;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LanguageVersion;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import dev.renkei.agreement.TermEvent;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.declaration.DocumentType;
import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Membership;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationFigure;
import dev.renkei.organization.Person;
import dev.renkei.organization.Place;
import dev.renkei.organization.Representative;
import dev.renkei.organization.Succession;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.register.Register;
import dev.renkei.register.RegisterSection;
import dev.renkei.result.BreakdownPart;
import dev.renkei.result.Coverage;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.StatedCount;
import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import dev.renkei.time.Term;
import dev.renkei.time.TerminationRight;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Asks documents which properties they state, each by its own accessors: a loop over accessors that are declared takes
 * several times as long.
 *
 * <p>This file is generated from the declarations of the types. A test keeps it as it is generated; run the tests of
 * {@code renkei-serialization} with {@code -Drenkei.update=true} to write it again.
 */
public final class StatedProperties {

    private StatedProperties() {}

    /**
     * Returns a function that returns the bits of the properties that a document states, by their indexes in its type.
     *
     * @param <T>  the class of the documents
     * @param type  the type, with less than 64 properties, not null
     * @return the function, not null
     */
    // Safe: the function under the name of a type is that of its documents.
    @SuppressWarnings("unchecked")
    public static <T> ToLongFunction<T> of(DocumentType<T, ?> type) {
        return (ToLongFunction<T>) known(type);
    }

    /**
     * Finds the type of the documents of a class.
     *
     * @param documentClass  the class, not null
     * @return the type, empty if the class is not that of a document that a register can hold, not null
     */
    public static Optional<DocumentType<?, ?>> typeOf(Class<?> documentClass) {
        return Optional.<DocumentType<?, ?>>ofNullable(known(documentClass.getName()))
                .filter(type -> type.getDocumentClass() == documentClass);
    }

    private static @Nullable DocumentType<?, ?> known(String documentClass) {
        return switch (documentClass) {
            case "dev.renkei.register.Register" -> Register.TYPE;
            case "dev.renkei.organization.Organization" -> Organization.TYPE;
            case "dev.renkei.time.StatedDate" -> StatedDate.TYPE;
            case "dev.renkei.result.StatedCount" -> StatedCount.TYPE;
            case "dev.renkei.organization.Succession" -> Succession.TYPE;
            case "dev.renkei.result.Quantity" -> Quantity.TYPE;
            case "dev.renkei.register.RegisterSection" -> RegisterSection.TYPE;
            case "dev.renkei.network.Charter" -> Charter.TYPE;
            case "dev.renkei.network.Theme" -> Theme.TYPE;
            case "dev.renkei.agreement.Agreement" -> Agreement.TYPE;
            case "dev.renkei.time.StatedPeriod" -> StatedPeriod.TYPE;
            case "dev.renkei.agreement.Initiative" -> Initiative.TYPE;
            case "dev.renkei.network.Network" -> Network.TYPE;
            case "dev.renkei.casebook.CaseCollection" -> CaseCollection.TYPE;
            case "dev.renkei.agreement.Note" -> Note.TYPE;
            case "dev.renkei.agreement.Source" -> Source.TYPE;
            case "dev.renkei.organization.Membership" -> Membership.TYPE;
            case "dev.renkei.organization.OrganizationFigure" -> OrganizationFigure.TYPE;
            case "dev.renkei.organization.Place" -> Place.TYPE;
            case "dev.renkei.organization.Representative" -> Representative.TYPE;
            case "dev.renkei.agreement.Activation" -> Activation.TYPE;
            case "dev.renkei.time.Term" -> Term.TYPE;
            case "dev.renkei.agreement.Ceremony" -> Ceremony.TYPE;
            case "dev.renkei.agreement.Listing" -> Listing.TYPE;
            case "dev.renkei.casebook.Edition" -> Edition.TYPE;
            case "dev.renkei.organization.Person" -> Person.TYPE;
            case "dev.renkei.organization.Office" -> Office.TYPE;
            case "dev.renkei.agreement.LanguageVersion" -> LanguageVersion.TYPE;
            case "dev.renkei.agreement.Party" -> Party.TYPE;
            case "dev.renkei.organization.UnnamedOrganizations" -> UnnamedOrganizations.TYPE;
            case "dev.renkei.time.Renewal" -> Renewal.TYPE;
            case "dev.renkei.agreement.TermEvent" -> TermEvent.TYPE;
            case "dev.renkei.agreement.Citation" -> Citation.TYPE;
            case "dev.renkei.agreement.Contribution" -> Contribution.TYPE;
            case "dev.renkei.agreement.CooperationField" -> CooperationField.TYPE;
            case "dev.renkei.agreement.Clause" -> Clause.TYPE;
            case "dev.renkei.agreement.Annex" -> Annex.TYPE;
            case "dev.renkei.agreement.Plan" -> Plan.TYPE;
            case "dev.renkei.agreement.Amendment" -> Amendment.TYPE;
            case "dev.renkei.agreement.Relation" -> Relation.TYPE;
            case "dev.renkei.agreement.Statement" -> Statement.TYPE;
            case "dev.renkei.organization.Contact" -> Contact.TYPE;
            case "dev.renkei.agreement.Duty" -> Duty.TYPE;
            case "dev.renkei.agreement.Programme" -> Programme.TYPE;
            case "dev.renkei.agreement.Award" -> Award.TYPE;
            case "dev.renkei.result.Series" -> Series.TYPE;
            case "dev.renkei.result.Coverage" -> Coverage.TYPE;
            case "dev.renkei.agreement.Episode" -> Episode.TYPE;
            case "dev.renkei.casebook.CaseStudy" -> CaseStudy.TYPE;
            case "dev.renkei.time.TerminationRight" -> TerminationRight.TYPE;
            case "dev.renkei.agreement.FormerProvisions" -> FormerProvisions.TYPE;
            case "dev.renkei.agreement.ListingCell" -> ListingCell.TYPE;
            case "dev.renkei.agreement.Signatory" -> Signatory.TYPE;
            case "dev.renkei.agreement.Approval" -> Approval.TYPE;
            case "dev.renkei.time.Notice" -> Notice.TYPE;
            case "dev.renkei.agreement.Classification" -> Classification.TYPE;
            case "dev.renkei.agreement.LegendEntry" -> LegendEntry.TYPE;
            case "dev.renkei.result.Observation" -> Observation.TYPE;
            case "dev.renkei.result.BreakdownPart" -> BreakdownPart.TYPE;
            default -> null;
        };
    }

    private static <T> ToLongFunction<?> known(DocumentType<T, ?> type) {
        return switch (type.getName()) {
            case "Register" -> function(StatedProperties::inRegister);
            case "Organization" -> function(StatedProperties::inOrganization);
            case "StatedDate" -> function(StatedProperties::inStatedDate);
            case "StatedCount" -> function(StatedProperties::inStatedCount);
            case "Succession" -> function(StatedProperties::inSuccession);
            case "Quantity" -> function(StatedProperties::inQuantity);
            case "RegisterSection" -> function(StatedProperties::inRegisterSection);
            case "Charter" -> function(StatedProperties::inCharter);
            case "Theme" -> function(StatedProperties::inTheme);
            case "Agreement" -> function(StatedProperties::inAgreement);
            case "StatedPeriod" -> function(StatedProperties::inStatedPeriod);
            case "Initiative" -> function(StatedProperties::inInitiative);
            case "Network" -> function(StatedProperties::inNetwork);
            case "CaseCollection" -> function(StatedProperties::inCaseCollection);
            case "Note" -> function(StatedProperties::inNote);
            case "Source" -> function(StatedProperties::inSource);
            case "Membership" -> function(StatedProperties::inMembership);
            case "OrganizationFigure" -> function(StatedProperties::inOrganizationFigure);
            case "Place" -> function(StatedProperties::inPlace);
            case "Representative" -> function(StatedProperties::inRepresentative);
            case "Activation" -> function(StatedProperties::inActivation);
            case "Term" -> function(StatedProperties::inTerm);
            case "Ceremony" -> function(StatedProperties::inCeremony);
            case "Listing" -> function(StatedProperties::inListing);
            case "Edition" -> function(StatedProperties::inEdition);
            case "Person" -> function(StatedProperties::inPerson);
            case "Office" -> function(StatedProperties::inOffice);
            case "LanguageVersion" -> function(StatedProperties::inLanguageVersion);
            case "Party" -> function(StatedProperties::inParty);
            case "UnnamedOrganizations" -> function(StatedProperties::inUnnamedOrganizations);
            case "Renewal" -> function(StatedProperties::inRenewal);
            case "TermEvent" -> function(StatedProperties::inTermEvent);
            case "Citation" -> function(StatedProperties::inCitation);
            case "Contribution" -> function(StatedProperties::inContribution);
            case "CooperationField" -> function(StatedProperties::inCooperationField);
            case "Clause" -> function(StatedProperties::inClause);
            case "Annex" -> function(StatedProperties::inAnnex);
            case "Plan" -> function(StatedProperties::inPlan);
            case "Amendment" -> function(StatedProperties::inAmendment);
            case "Relation" -> function(StatedProperties::inRelation);
            case "Statement" -> function(StatedProperties::inStatement);
            case "Contact" -> function(StatedProperties::inContact);
            case "Duty" -> function(StatedProperties::inDuty);
            case "Programme" -> function(StatedProperties::inProgramme);
            case "Award" -> function(StatedProperties::inAward);
            case "Series" -> function(StatedProperties::inSeries);
            case "Coverage" -> function(StatedProperties::inCoverage);
            case "Episode" -> function(StatedProperties::inEpisode);
            case "CaseStudy" -> function(StatedProperties::inCaseStudy);
            case "TerminationRight" -> function(StatedProperties::inTerminationRight);
            case "FormerProvisions" -> function(StatedProperties::inFormerProvisions);
            case "ListingCell" -> function(StatedProperties::inListingCell);
            case "Signatory" -> function(StatedProperties::inSignatory);
            case "Approval" -> function(StatedProperties::inApproval);
            case "Notice" -> function(StatedProperties::inNotice);
            case "Classification" -> function(StatedProperties::inClassification);
            case "LegendEntry" -> function(StatedProperties::inLegendEntry);
            case "Observation" -> function(StatedProperties::inObservation);
            case "BreakdownPart" -> function(StatedProperties::inBreakdownPart);
            default -> StatedProperties.<T>function(document -> asked(type, document));
        };
    }

    private static <T> ToLongFunction<T> function(ToLongFunction<T> function) {
        return function;
    }

    /** Asks for all properties by the declaration, where the type is not one of those of a register. */
    private static <T> long asked(DocumentType<T, ?> type, T document) {
        long stated = 0;
        for (int i = 0; i < type.getProperties().size(); i++) {
            stated |= asked(type, i, document);
        }
        return stated;
    }

    /** Asks by the declaration, where the accessor is not one of the document itself. */
    private static <T> long asked(DocumentType<T, ?> type, int index, T document) {
        return type.getProperties().get(index).isStatedIn(document) ? 1L << index : 0;
    }

    private static long inRegister(Register document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getTitle().isPresent() ? 1L << 1 : 0;
        stated |= document.getPublisher().isPresent() ? 1L << 2 : 0;
        stated |= document.getPublishedOn().isPresent() ? 1L << 3 : 0;
        stated |= document.getAsOf().isPresent() ? 1L << 4 : 0;
        stated |= document.getIntroduction().isEmpty() ? 0 : 1L << 5;
        stated |= document.getSections().isEmpty() ? 0 : 1L << 6;
        stated |= document.getCharters().isEmpty() ? 0 : 1L << 7;
        stated |= document.getThemes().isEmpty() ? 0 : 1L << 8;
        stated |= document.getAgreements().isEmpty() ? 0 : 1L << 9;
        stated |= document.getStatedAgreementCount().isPresent() ? 1L << 10 : 0;
        stated |= document.getStatedOrganizationCount().isPresent() ? 1L << 11 : 0;
        stated |= document.isExcerptOfAgreements() ? 1L << 12 : 0;
        stated |= document.getInitiatives().isEmpty() ? 0 : 1L << 13;
        stated |= document.getNetworks().isEmpty() ? 0 : 1L << 14;
        stated |= document.getCaseCollections().isEmpty() ? 0 : 1L << 15;
        stated |= document.getStatedRowCount().isPresent() ? 1L << 16 : 0;
        stated |= document.getNotes().isEmpty() ? 0 : 1L << 17;
        stated |= document.getSources().isEmpty() ? 0 : 1L << 18;
        stated |= document.getInferred().isEmpty() ? 0 : 1L << 19;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 20;
        return stated;
    }

    private static long inOrganization(Organization document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getReading().isPresent() ? 1L << 1 : 0;
        stated |= document.getBranch().isPresent() ? 1L << 2 : 0;
        stated |= document.getAliases().isEmpty() ? 0 : 1L << 3;
        stated |= document.getKind().isPresent() ? 1L << 4 : 0;
        stated |= document.getIdentifiers().isEmpty() ? 0 : 1L << 5;
        stated |= document.getPartOf().isPresent() ? 1L << 6 : 0;
        stated |= document.getMemberOf().isEmpty() ? 0 : 1L << 7;
        stated |= document.getMembers().isEmpty() ? 0 : 1L << 8;
        stated |= document.getPredecessors().isEmpty() ? 0 : 1L << 9;
        stated |= document.getSuccessors().isEmpty() ? 0 : 1L << 10;
        stated |= document.getSuccession().isPresent() ? 1L << 11 : 0;
        stated |= document.getFoundedOn().isPresent() ? 1L << 12 : 0;
        stated |= document.getDissolvedOn().isPresent() ? 1L << 13 : 0;
        stated |= document.getMemberCount().isPresent() ? 1L << 14 : 0;
        stated |= document.getFigures().isEmpty() ? 0 : 1L << 15;
        stated |= document.getAreas().isEmpty() ? 0 : 1L << 16;
        stated |= document.getRepresentatives().isEmpty() ? 0 : 1L << 17;
        stated |= document.getDescription().isEmpty() ? 0 : 1L << 18;
        stated |= document.getFiscalCalendar().isPresent() ? 1L << 19 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 20;
        return stated;
    }

    private static long inStatedDate(StatedDate document) {
        long stated = 0;
        stated |= document.getDate().isPresent() ? 1L : 0;
        stated |= document.getAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= asked(StatedDate.TYPE, 2, document);
        stated |= document.getFrom().isPresent() ? 1L << 3 : 0;
        stated |= document.getUntil().isPresent() ? 1L << 4 : 0;
        stated |= document.getSourceId().isPresent() ? 1L << 5 : 0;
        stated |= document.getOtherwise().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inStatedCount(StatedCount document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getParts().isEmpty() ? 0 : 1L << 1;
        stated |= document.getPeriod().isPresent() ? 1L << 2 : 0;
        stated |= document.isWithoutCatchAll() ? 1L << 3 : 0;
        stated |= document.getAsWritten().isPresent() ? 1L << 4 : 0;
        stated |= document.getSourceId().isPresent() ? 1L << 5 : 0;
        stated |= document.getOtherwise().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inSuccession(Succession document) {
        long stated = 0;
        stated |= document.getKind().isPresent() ? 1L : 0;
        stated |= document.getEffectiveOn().isPresent() ? 1L << 1 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inQuantity(Quantity document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= document.getScope().isPresent() ? 1L << 2 : 0;
        stated |= document.getAsOf().isPresent() ? 1L << 3 : 0;
        stated |= asked(Quantity.TYPE, 4, document);
        stated |= document.getSourceId().isPresent() ? 1L << 5 : 0;
        stated |= document.getOtherwise().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inRegisterSection(RegisterSection document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getNumberAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= document.getTitle().isPresent() ? 1L << 2 : 0;
        stated |= document.getFiscalYear().isPresent() ? 1L << 3 : 0;
        stated |= document.getParentId().isPresent() ? 1L << 4 : 0;
        stated |= document.getStatedEntryCount().isPresent() ? 1L << 5 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inCharter(Charter document) {
        long stated = 0;
        stated |= document.getTitle().isPresent() ? 1L : 0;
        stated |= document.getPhilosophy().isEmpty() ? 0 : 1L << 1;
        stated |= document.getPurpose().isEmpty() ? 0 : 1L << 2;
        stated |= document.getGoals().isEmpty() ? 0 : 1L << 3;
        stated |= document.getSourceId().isPresent() ? 1L << 4 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 5;
        return stated;
    }

    private static long inTheme(Theme document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getPeriod().isPresent() ? 1L << 1 : 0;
        stated |= document.getText().isEmpty() ? 0 : 1L << 2;
        stated |= document.getSourceId().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inAgreement(Agreement document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getTitle().isPresent() ? 1L << 1 : 0;
        stated |= document.getKind().isPresent() ? 1L << 2 : 0;
        stated |= document.getLanguages().isEmpty() ? 0 : 1L << 3;
        stated |= document.getBindingForce().isPresent() ? 1L << 4 : 0;
        stated |= document.getLanguageVersions().isEmpty() ? 0 : 1L << 5;
        stated |= document.getStage().isPresent() ? 1L << 6 : 0;
        stated |= document.getActivation().isPresent() ? 1L << 7 : 0;
        stated |= document.getParties().isEmpty() ? 0 : 1L << 8;
        stated |= document.getUnnamedParties().isEmpty() ? 0 : 1L << 9;
        stated |= document.getStatedPartyCount().isPresent() ? 1L << 10 : 0;
        stated |= document.isExcerptOfParties() ? 1L << 11 : 0;
        stated |= document.getConcludedOn().isPresent() ? 1L << 12 : 0;
        stated |= document.getEffectiveOn().isPresent() ? 1L << 13 : 0;
        stated |= document.getTerminatedOn().isPresent() ? 1L << 14 : 0;
        stated |= document.isEffectiveOnLastSignature() ? 1L << 15 : 0;
        stated |= document.getTerm().isPresent() ? 1L << 16 : 0;
        stated |= document.getTermEvents().isEmpty() ? 0 : 1L << 17;
        stated |= document.getCeremony().isPresent() ? 1L << 18 : 0;
        stated |= document.getPlaces().isEmpty() ? 0 : 1L << 19;
        stated |= document.getBackground().isEmpty() ? 0 : 1L << 20;
        stated |= document.getPurpose().isEmpty() ? 0 : 1L << 21;
        stated |= document.getCitations().isEmpty() ? 0 : 1L << 22;
        stated |= document.getContributions().isEmpty() ? 0 : 1L << 23;
        stated |= document.getFields().isEmpty() ? 0 : 1L << 24;
        stated |= document.getStatedFieldCount().isPresent() ? 1L << 25 : 0;
        stated |= document.isExcerptOfFields() ? 1L << 26 : 0;
        stated |= document.getClauses().isEmpty() ? 0 : 1L << 27;
        stated |= document.getAnnexes().isEmpty() ? 0 : 1L << 28;
        stated |= document.getOriginals().isPresent() ? 1L << 29 : 0;
        stated |= document.getPlans().isEmpty() ? 0 : 1L << 30;
        stated |= document.getAmendments().isEmpty() ? 0 : 1L << 31;
        stated |= document.getRelations().isEmpty() ? 0 : 1L << 32;
        stated |= document.getStatements().isEmpty() ? 0 : 1L << 33;
        stated |= document.getContacts().isEmpty() ? 0 : 1L << 34;
        stated |= document.getListing().isPresent() ? 1L << 35 : 0;
        stated |= document.getDuties().isEmpty() ? 0 : 1L << 36;
        stated |= document.getNotes().isEmpty() ? 0 : 1L << 37;
        stated |= document.getSourceId().isPresent() ? 1L << 38 : 0;
        stated |= document.getSources().isEmpty() ? 0 : 1L << 39;
        stated |= document.getInferred().isEmpty() ? 0 : 1L << 40;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 41;
        return stated;
    }

    private static long inStatedPeriod(StatedPeriod document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= asked(StatedPeriod.TYPE, 2, document);
        stated |= document.getSourceId().isPresent() ? 1L << 3 : 0;
        stated |= document.getOtherwise().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inInitiative(Initiative document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getDescription().isEmpty() ? 0 : 1L << 2;
        stated |= document.getHighlights().isEmpty() ? 0 : 1L << 3;
        stated |= document.getEmphasis().isPresent() ? 1L << 4 : 0;
        stated |= document.getMark().isEmpty() ? 0 : 1L << 5;
        stated |= document.getTags().isEmpty() ? 0 : 1L << 6;
        stated |= document.getContinuation().isPresent() ? 1L << 7 : 0;
        stated |= document.getFieldIds().isEmpty() ? 0 : 1L << 8;
        stated |= document.getCitations().isEmpty() ? 0 : 1L << 9;
        stated |= document.getContributions().isEmpty() ? 0 : 1L << 10;
        stated |= document.getPartyIds().isEmpty() ? 0 : 1L << 11;
        stated |= document.getActors().isEmpty() ? 0 : 1L << 12;
        stated |= document.getUnnamedActors().isEmpty() ? 0 : 1L << 13;
        stated |= document.getPlaces().isEmpty() ? 0 : 1L << 14;
        stated |= document.getBeneficiaries().isEmpty() ? 0 : 1L << 15;
        stated |= document.getPeriod().isPresent() ? 1L << 16 : 0;
        stated |= document.getQuantities().isEmpty() ? 0 : 1L << 17;
        stated |= document.getProgrammes().isEmpty() ? 0 : 1L << 18;
        stated |= document.getOrganizations().isEmpty() ? 0 : 1L << 19;
        stated |= document.getRelations().isEmpty() ? 0 : 1L << 20;
        stated |= document.getAwards().isEmpty() ? 0 : 1L << 21;
        stated |= document.getSeries().isEmpty() ? 0 : 1L << 22;
        stated |= document.getCoverages().isEmpty() ? 0 : 1L << 23;
        stated |= document.getEpisodes().isEmpty() ? 0 : 1L << 24;
        stated |= document.getNotes().isEmpty() ? 0 : 1L << 25;
        stated |= document.getListing().isPresent() ? 1L << 26 : 0;
        stated |= document.getSourceId().isPresent() ? 1L << 27 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 28;
        return stated;
    }

    private static long inNetwork(Network document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getState().isPresent() ? 1L << 2 : 0;
        stated |= document.getFoundedOn().isPresent() ? 1L << 3 : 0;
        stated |= document.getArea().isPresent() ? 1L << 4 : 0;
        stated |= document.getAreas().isEmpty() ? 0 : 1L << 5;
        stated |= document.getMembers().isEmpty() ? 0 : 1L << 6;
        stated |= document.getStatedMemberCount().isPresent() ? 1L << 7 : 0;
        stated |= document.isExcerptOfMembers() ? 1L << 8 : 0;
        stated |= document.getThemes().isEmpty() ? 0 : 1L << 9;
        stated |= document.getMeetingPlaces().isEmpty() ? 0 : 1L << 10;
        stated |= document.getActivities().isEmpty() ? 0 : 1L << 11;
        stated |= document.getDescription().isEmpty() ? 0 : 1L << 12;
        stated |= document.getNotes().isEmpty() ? 0 : 1L << 13;
        stated |= document.getListing().isPresent() ? 1L << 14 : 0;
        stated |= document.getSourceId().isPresent() ? 1L << 15 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 16;
        return stated;
    }

    private static long inCaseCollection(CaseCollection document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getPublisher().isPresent() ? 1L << 2 : 0;
        stated |= document.getContributors().isEmpty() ? 0 : 1L << 3;
        stated |= document.getEdition().isPresent() ? 1L << 4 : 0;
        stated |= document.getPreviousEdition().isPresent() ? 1L << 5 : 0;
        stated |= document.getDescription().isEmpty() ? 0 : 1L << 6;
        stated |= document.getTopics().isEmpty() ? 0 : 1L << 7;
        stated |= document.getStatedCaseCount().isPresent() ? 1L << 8 : 0;
        stated |= document.isExcerptOfCases() ? 1L << 9 : 0;
        stated |= document.getCases().isEmpty() ? 0 : 1L << 10;
        stated |= document.getAttachments().isEmpty() ? 0 : 1L << 11;
        stated |= document.getSources().isEmpty() ? 0 : 1L << 12;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 13;
        return stated;
    }

    private static long inNote(Note document) {
        long stated = 0;
        stated |= document.getMark().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inSource(Source document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getTitle().isPresent() ? 1L << 1 : 0;
        stated |= document.getPublisher().isPresent() ? 1L << 2 : 0;
        stated |= document.getPublishedOn().isPresent() ? 1L << 3 : 0;
        stated |= document.getUpdatedOn().isPresent() ? 1L << 4 : 0;
        stated |= document.getReadOn().isPresent() ? 1L << 5 : 0;
        stated |= document.getPartOfId().isPresent() ? 1L << 6 : 0;
        stated |= document.getSection().isPresent() ? 1L << 7 : 0;
        stated |= document.getPage().isPresent() ? 1L << 8 : 0;
        stated |= document.getWebPage().isPresent() ? 1L << 9 : 0;
        stated |= document.getFile().isPresent() ? 1L << 10 : 0;
        stated |= document.getIntroduction().isEmpty() ? 0 : 1L << 11;
        stated |= document.getNotes().isEmpty() ? 0 : 1L << 12;
        stated |= document.getInscriptions().isEmpty() ? 0 : 1L << 13;
        stated |= document.getRemarks().isEmpty() ? 0 : 1L << 14;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 15;
        return stated;
    }

    private static long inMembership(Membership document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getJoinedOn().isPresent() ? 1L << 1 : 0;
        stated |= document.getLeftOn().isPresent() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inOrganizationFigure(OrganizationFigure document) {
        long stated = 0;
        stated |= document.getKind().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inPlace(Place document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getCode().isPresent() ? 1L << 1 : 0;
        stated |= document.getKind().isPresent() ? 1L << 2 : 0;
        stated |= document.getPartOf().isPresent() ? 1L << 3 : 0;
        stated |= document.getMembers().isEmpty() ? 0 : 1L << 4;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 5;
        return stated;
    }

    private static long inRepresentative(Representative document) {
        long stated = 0;
        stated |= document.getPerson().isPresent() ? 1L : 0;
        stated |= document.getOffice().isPresent() ? 1L << 1 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inActivation(Activation document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getPeriods().isEmpty() ? 0 : 1L << 1;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inTerm(Term document) {
        long stated = 0;
        stated |= document.getLength().isPresent() ? 1L : 0;
        stated |= document.getLengthAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= document.getEnd().isPresent() ? 1L << 2 : 0;
        stated |= document.getEndAsWritten().isPresent() ? 1L << 3 : 0;
        stated |= document.getCountingRule().isPresent() ? 1L << 4 : 0;
        stated |= document.getRenewal().isPresent() ? 1L << 5 : 0;
        stated |= document.getTerminationRights().isEmpty() ? 0 : 1L << 6;
        stated |= document.getAsWritten().isPresent() ? 1L << 7 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 8;
        return stated;
    }

    private static long inCeremony(Ceremony document) {
        long stated = 0;
        stated |= document.getHeldOn().isPresent() ? 1L : 0;
        stated |= document.getPlace().isPresent() ? 1L << 1 : 0;
        stated |= document.getCaption().isPresent() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inListing(Listing document) {
        long stated = 0;
        stated |= document.getSectionId().isPresent() ? 1L : 0;
        stated |= document.getNumberAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= document.getOtherNumbers().isEmpty() ? 0 : 1L << 2;
        stated |= document.getPage().isPresent() ? 1L << 3 : 0;
        stated |= document.getOfficesInCharge().isEmpty() ? 0 : 1L << 4;
        stated |= document.getCells().isEmpty() ? 0 : 1L << 5;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inEdition(Edition document) {
        long stated = 0;
        stated |= document.getTitle().isPresent() ? 1L : 0;
        stated |= document.getNumber().isPresent() ? 1L << 1 : 0;
        stated |= document.getPublishedOn().isPresent() ? 1L << 2 : 0;
        stated |= document.getStatedCaseCount().isPresent() ? 1L << 3 : 0;
        stated |= document.getContributors().isEmpty() ? 0 : 1L << 4;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 5;
        return stated;
    }

    private static long inPerson(Person document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getReading().isPresent() ? 1L << 1 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inOffice(Office document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getOrganization().isPresent() ? 1L << 1 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inLanguageVersion(LanguageVersion document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getTitle().isPresent() ? 1L << 1 : 0;
        stated |= document.isAuthentic() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inParty(Party document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getRole().isPresent() ? 1L << 2 : 0;
        stated |= document.getSide().isPresent() ? 1L << 3 : 0;
        stated |= document.getSignatories().isEmpty() ? 0 : 1L << 4;
        stated |= document.getSignedOn().isPresent() ? 1L << 5 : 0;
        stated |= document.getSignedAt().isPresent() ? 1L << 6 : 0;
        stated |= document.getSeal().isPresent() ? 1L << 7 : 0;
        stated |= document.getApprovals().isEmpty() ? 0 : 1L << 8;
        stated |= document.getCopies().isPresent() ? 1L << 9 : 0;
        stated |= document.getJoinedOn().isPresent() ? 1L << 10 : 0;
        stated |= document.getLeftOn().isPresent() ? 1L << 11 : 0;
        stated |= document.getOnBehalfOf().isEmpty() ? 0 : 1L << 12;
        stated |= document.getSourceId().isPresent() ? 1L << 13 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 14;
        return stated;
    }

    private static long inUnnamedOrganizations(UnnamedOrganizations document) {
        long stated = 0;
        stated |= document.getCount().isPresent() ? 1L : 0;
        stated |= document.getKind().isPresent() ? 1L << 1 : 0;
        stated |= document.getDisclosure().isPresent() ? 1L << 2 : 0;
        stated |= document.getDescription().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inRenewal(Renewal document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getLength().isPresent() ? 1L << 1 : 0;
        stated |= document.isRolling() ? 1L << 2 : 0;
        stated |= document.getMaxRenewals().isPresent() ? 1L << 3 : 0;
        stated |= document.getCondition().isPresent() ? 1L << 4 : 0;
        stated |= document.getNotices().isEmpty() ? 0 : 1L << 5;
        stated |= document.getAsWritten().isPresent() ? 1L << 6 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 7;
        return stated;
    }

    private static long inTermEvent(TermEvent document) {
        long stated = 0;
        stated |= 1L;
        stated |= 1L << 1;
        stated |= document.getSide().isPresent() ? 1L << 2 : 0;
        stated |= document.getUntil().isPresent() ? 1L << 3 : 0;
        stated |= document.getWithdrawnOn().isPresent() ? 1L << 4 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 5;
        return stated;
    }

    private static long inCitation(Citation document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getNumberAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= document.getProvisions().isPresent() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inContribution(Contribution document) {
        long stated = 0;
        stated |= document.getPartyId().isPresent() ? 1L : 0;
        stated |= document.getRecipientIds().isEmpty() ? 0 : 1L << 1;
        stated |= document.getNumberAsWritten().isPresent() ? 1L << 2 : 0;
        stated |= 1L << 3;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inCooperationField(CooperationField document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getNumber().isPresent() ? 1L << 1 : 0;
        stated |= document.getNumberAsWritten().isPresent() ? 1L << 2 : 0;
        stated |= document.getLabel().isPresent() ? 1L << 3 : 0;
        stated |= document.getOtherLabels().isEmpty() ? 0 : 1L << 4;
        stated |= document.isCatchAll() ? 1L << 5 : 0;
        stated |= document.getClassifications().isEmpty() ? 0 : 1L << 6;
        stated |= document.getSdgGoals().isEmpty() ? 0 : 1L << 7;
        stated |= document.getCitations().isEmpty() ? 0 : 1L << 8;
        stated |= document.getPeriod().isPresent() ? 1L << 9 : 0;
        stated |= document.getOccasion().isPresent() ? 1L << 10 : 0;
        stated |= document.getContinuation().isPresent() ? 1L << 11 : 0;
        stated |= document.getSourceId().isPresent() ? 1L << 12 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 13;
        return stated;
    }

    private static long inClause(Clause document) {
        long stated = 0;
        stated |= document.getNumberAsWritten().isPresent() ? 1L : 0;
        stated |= document.getHeading().isPresent() ? 1L << 1 : 0;
        stated |= document.getKind().isPresent() ? 1L << 2 : 0;
        stated |= document.getText().isEmpty() ? 0 : 1L << 3;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inAnnex(Annex document) {
        long stated = 0;
        stated |= document.getNumberAsWritten().isPresent() ? 1L : 0;
        stated |= document.getTitle().isPresent() ? 1L << 1 : 0;
        stated |= document.getText().isEmpty() ? 0 : 1L << 2;
        stated |= document.getWebPage().isPresent() ? 1L << 3 : 0;
        stated |= document.getFile().isPresent() ? 1L << 4 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 5;
        return stated;
    }

    private static long inPlan(Plan document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getTitle().isPresent() ? 1L << 1 : 0;
        stated |= document.getPeriod().isPresent() ? 1L << 2 : 0;
        stated |= document.getDrawnUpOn().isPresent() ? 1L << 3 : 0;
        stated |= document.getRationale().isEmpty() ? 0 : 1L << 4;
        stated |= document.getOutlook().isEmpty() ? 0 : 1L << 5;
        stated |= document.getLegend().isEmpty() ? 0 : 1L << 6;
        stated |= document.getFields().isEmpty() ? 0 : 1L << 7;
        stated |= document.getStatedFieldCount().isPresent() ? 1L << 8 : 0;
        stated |= document.isExcerptOfFields() ? 1L << 9 : 0;
        stated |= document.getInitiatives().isEmpty() ? 0 : 1L << 10;
        stated |= document.getStatedInitiativeCounts().isEmpty() ? 0 : 1L << 11;
        stated |= document.isExcerptOfInitiatives() ? 1L << 12 : 0;
        stated |= document.getNotes().isEmpty() ? 0 : 1L << 13;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 14;
        return stated;
    }

    private static long inAmendment(Amendment document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getDescription().isEmpty() ? 0 : 1L << 1;
        stated |= document.getReplaced().isPresent() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inRelation(Relation document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getAgreementId().isPresent() ? 1L << 1 : 0;
        stated |= document.getTitle().isPresent() ? 1L << 2 : 0;
        stated |= document.getParties().isEmpty() ? 0 : 1L << 3;
        stated |= document.getConcludedOn().isPresent() ? 1L << 4 : 0;
        stated |= document.getDocumentKind().isPresent() ? 1L << 5 : 0;
        stated |= document.getSourceId().isPresent() ? 1L << 6 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 7;
        return stated;
    }

    private static long inStatement(Statement document) {
        long stated = 0;
        stated |= document.getHeading().isPresent() ? 1L : 0;
        stated |= document.getPartyId().isPresent() ? 1L << 1 : 0;
        stated |= document.getSpeaker().isPresent() ? 1L << 2 : 0;
        stated |= document.getOffice().isPresent() ? 1L << 3 : 0;
        stated |= document.getText().isEmpty() ? 0 : 1L << 4;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 5;
        return stated;
    }

    private static long inContact(Contact document) {
        long stated = 0;
        stated |= document.getOrganization().isPresent() ? 1L : 0;
        stated |= document.getOffice().isPresent() ? 1L << 1 : 0;
        stated |= document.getPerson().isPresent() ? 1L << 2 : 0;
        stated |= document.getTelephones().isEmpty() ? 0 : 1L << 3;
        stated |= document.getEmails().isEmpty() ? 0 : 1L << 4;
        stated |= document.getAddress().isPresent() ? 1L << 5 : 0;
        stated |= document.getWebPages().isEmpty() ? 0 : 1L << 6;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 7;
        return stated;
    }

    private static long inDuty(Duty document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= document.getKind().isPresent() ? 1L << 1 : 0;
        stated |= document.getTitle().isPresent() ? 1L << 2 : 0;
        stated |= document.getPartyIds().isEmpty() ? 0 : 1L << 3;
        stated |= document.getDueOn().isPresent() ? 1L << 4 : 0;
        stated |= document.getInterval().isPresent() ? 1L << 5 : 0;
        stated |= document.getDoneOn().isEmpty() ? 0 : 1L << 6;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 7;
        return stated;
    }

    private static long inProgramme(Programme document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getKind().isPresent() ? 1L << 1 : 0;
        stated |= document.getOrganization().isPresent() ? 1L << 2 : 0;
        stated |= document.getPart().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inAward(Award document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getPrize().isPresent() ? 1L << 1 : 0;
        stated |= document.getAwardedBy().isPresent() ? 1L << 2 : 0;
        stated |= document.getAwardedIn().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inSeries(Series document) {
        long stated = 0;
        stated |= document.getId().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getUnit().isPresent() ? 1L << 2 : 0;
        stated |= document.getAccumulation().isPresent() ? 1L << 3 : 0;
        stated |= document.getUniverse().isPresent() ? 1L << 4 : 0;
        stated |= document.getObservations().isEmpty() ? 0 : 1L << 5;
        stated |= document.getRemarks().isEmpty() ? 0 : 1L << 6;
        stated |= document.getSourceId().isPresent() ? 1L << 7 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 8;
        return stated;
    }

    private static long inCoverage(Coverage document) {
        long stated = 0;
        stated |= document.getLabel().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= 1L << 2;
        stated |= document.getExcluded().isEmpty() ? 0 : 1L << 3;
        stated |= document.getShare().isPresent() ? 1L << 4 : 0;
        stated |= document.getAsOf().isPresent() ? 1L << 5 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inEpisode(Episode document) {
        long stated = 0;
        stated |= document.getLabel().isPresent() ? 1L : 0;
        stated |= document.getText().isEmpty() ? 0 : 1L << 1;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inCaseStudy(CaseStudy document) {
        long stated = 0;
        stated |= document.getNumber().isPresent() ? 1L : 0;
        stated |= 1L << 1;
        stated |= document.getOrganizations().isEmpty() ? 0 : 1L << 2;
        stated |= document.getOrganizationsAsWritten().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inTerminationRight(TerminationRight document) {
        long stated = 0;
        stated |= document.getCondition().isPresent() ? 1L : 0;
        stated |= document.getCurePeriod().isPresent() ? 1L << 1 : 0;
        stated |= document.getNotices().isEmpty() ? 0 : 1L << 2;
        stated |= document.getAsWritten().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inFormerProvisions(FormerProvisions document) {
        long stated = 0;
        stated |= document.getTitle().isPresent() ? 1L : 0;
        stated |= document.getKind().isPresent() ? 1L << 1 : 0;
        stated |= document.getTerm().isPresent() ? 1L << 2 : 0;
        stated |= document.getPlaces().isEmpty() ? 0 : 1L << 3;
        stated |= document.getPurpose().isEmpty() ? 0 : 1L << 4;
        stated |= document.getFields().isEmpty() ? 0 : 1L << 5;
        stated |= document.getStatedFieldCount().isPresent() ? 1L << 6 : 0;
        stated |= document.getClauses().isEmpty() ? 0 : 1L << 7;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 8;
        return stated;
    }

    private static long inListingCell(ListingCell document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getAsWritten().isPresent() ? 1L << 1 : 0;
        stated |= document.isAsAbove() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inSignatory(Signatory document) {
        long stated = 0;
        stated |= document.getPerson().isPresent() ? 1L : 0;
        stated |= document.getOffice().isPresent() ? 1L << 1 : 0;
        stated |= document.isProxy() ? 1L << 2 : 0;
        stated |= document.getOtherOffices().isEmpty() ? 0 : 1L << 3;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }

    private static long inApproval(Approval document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getApprovedOn().isPresent() ? 1L << 1 : 0;
        stated |= document.getNumberAsWritten().isPresent() ? 1L << 2 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inNotice(Notice document) {
        long stated = 0;
        stated |= document.getLead().isPresent() ? 1L : 0;
        stated |= document.getLastDay().isPresent() ? 1L << 1 : 0;
        stated |= document.getSide().isPresent() ? 1L << 2 : 0;
        stated |= document.isInWriting() ? 1L << 3 : 0;
        stated |= document.isWithdrawable() ? 1L << 4 : 0;
        stated |= document.getAsWritten().isPresent() ? 1L << 5 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 6;
        return stated;
    }

    private static long inClassification(Classification document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getVersion().isPresent() ? 1L << 1 : 0;
        stated |= 1L << 2;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 3;
        return stated;
    }

    private static long inLegendEntry(LegendEntry document) {
        long stated = 0;
        stated |= 1L;
        stated |= 1L << 1;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 2;
        return stated;
    }

    private static long inObservation(Observation document) {
        long stated = 0;
        stated |= 1L;
        stated |= document.getValue().isPresent() ? 1L << 1 : 0;
        stated |= document.getMissing().isPresent() ? 1L << 2 : 0;
        stated |= document.getShare().isPresent() ? 1L << 3 : 0;
        stated |= document.getUniverse().isPresent() ? 1L << 4 : 0;
        stated |= document.getChange().isPresent() ? 1L << 5 : 0;
        stated |= document.getRatio().isPresent() ? 1L << 6 : 0;
        stated |= document.getBreakdown().isEmpty() ? 0 : 1L << 7;
        stated |= document.getSource().isPresent() ? 1L << 8 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 9;
        return stated;
    }

    private static long inBreakdownPart(BreakdownPart document) {
        long stated = 0;
        stated |= 1L;
        stated |= 1L << 1;
        stated |= document.getShare().isPresent() ? 1L << 2 : 0;
        stated |= document.getUniverse().isPresent() ? 1L << 3 : 0;
        stated |= document.getExtensions().isEmpty() ? 0 : 1L << 4;
        return stated;
    }
}
