package dev.renkei.json;

import static dev.renkei.json.DocumentArbitraries.built;
import static dev.renkei.json.DocumentArbitraries.extension;
import static dev.renkei.json.DocumentArbitraries.part;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementKind;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.BindingForce;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Emphasis;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.LegendEntry;
import dev.renkei.agreement.Note;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Programme;
import dev.renkei.agreement.ProgrammeKind;
import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.agreement.Statement;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Generates small agreements in which any property can be set.
 */
final class AgreementArbitraries {

    private AgreementArbitraries() {}

    static Arbitrary<Agreement> agreements() {
        List<Arbitrary<Consumer<Agreement.Builder>>> parts = List.of(
                part(ScalarArbitraries.words(), Agreement.Builder::id),
                part(ScalarArbitraries.codes().map(AgreementKind::of), Agreement.Builder::kind),
                part(ScalarArbitraries.words(), Agreement.Builder::addLanguage),
                part(Arbitraries.of(BindingForce.values()), Agreement.Builder::bindingForce),
                part(parties(), Agreement.Builder::addParty),
                part(ScalarArbitraries.dates(), Agreement.Builder::concludedOn),
                part(ScalarArbitraries.dates(), Agreement.Builder::effectiveOn),
                part(ScalarArbitraries.dates(), Agreement.Builder::terminatedOn),
                part(ScalarArbitraries.terms(), Agreement.Builder::term),
                part(ceremonies(), Agreement.Builder::ceremony),
                part(OrganizationArbitraries.places(), Agreement.Builder::addPlace),
                part(ScalarArbitraries.texts(), Agreement.Builder::addBackground),
                part(ScalarArbitraries.texts(), Agreement.Builder::addPurpose),
                part(contributions(), Agreement.Builder::addContribution),
                part(fields(), Agreement.Builder::addField),
                part(ScalarArbitraries.counts(), Agreement.Builder::statedFieldCount),
                part(plans(), Agreement.Builder::addPlan),
                part(amendments(), Agreement.Builder::addAmendment),
                part(relations(), Agreement.Builder::addRelation),
                part(statements(), Agreement.Builder::addStatement),
                part(OrganizationArbitraries.contacts(), Agreement.Builder::addContact),
                part(notes(), Agreement.Builder::addNote),
                part(sources(), Agreement.Builder::addSource),
                extension(Agreement.Builder::putExtension));
        return built(
                Agreement::builder,
                ScalarArbitraries.texts(),
                Agreement.Builder::title,
                parts,
                Agreement.Builder::build);
    }

    private static Arbitrary<Party> parties() {
        return built(
                Party::builder,
                OrganizationArbitraries.organizations(),
                Party.Builder::organization,
                List.of(
                        part(ScalarArbitraries.words(), Party.Builder::id),
                        part(ScalarArbitraries.words(), Party.Builder::role),
                        part(ScalarArbitraries.words(), Party.Builder::side),
                        part(signatories(), Party.Builder::addSignatory),
                        part(ScalarArbitraries.dates(), Party.Builder::signedOn),
                        part(ScalarArbitraries.dates(), Party.Builder::joinedOn),
                        part(ScalarArbitraries.dates(), Party.Builder::leftOn),
                        part(OrganizationArbitraries.organizations(), Party.Builder::addOnBehalfOf),
                        extension(Party.Builder::putExtension)),
                Party.Builder::build);
    }

    private static Arbitrary<Signatory> signatories() {
        return built(
                Signatory::builder,
                OrganizationArbitraries.persons(),
                Signatory.Builder::person,
                List.of(
                        part(OrganizationArbitraries.offices(), Signatory.Builder::office),
                        part(OrganizationArbitraries.offices(), Signatory.Builder::addOtherOffice),
                        extension(Signatory.Builder::putExtension)),
                Signatory.Builder::build);
    }

    private static Arbitrary<Contribution> contributions() {
        return built(
                Contribution::builder,
                ScalarArbitraries.texts(),
                Contribution.Builder::text,
                List.of(
                        part(ScalarArbitraries.words(), Contribution.Builder::party),
                        part(ScalarArbitraries.words(), Contribution.Builder::addRecipient),
                        part(ScalarArbitraries.words(), Contribution.Builder::numberAsWritten),
                        extension(Contribution.Builder::putExtension)),
                Contribution.Builder::build);
    }

    private static Arbitrary<CooperationField> fields() {
        return built(
                CooperationField::builder,
                ScalarArbitraries.words(),
                CooperationField.Builder::id,
                List.of(
                        part(Arbitraries.integers().between(0, 999_999_999), CooperationField.Builder::number),
                        part(ScalarArbitraries.words(), CooperationField.Builder::numberAsWritten),
                        part(ScalarArbitraries.texts(), CooperationField.Builder::label),
                        part(ScalarArbitraries.texts(), CooperationField.Builder::addOtherLabel),
                        part(Arbitraries.of(true, false), CooperationField.Builder::catchAll),
                        part(classifications(), CooperationField.Builder::addClassification),
                        part(Arbitraries.integers().between(0, 99), CooperationField.Builder::addSdgGoal),
                        extension(CooperationField.Builder::putExtension)),
                CooperationField.Builder::build);
    }

    private static Arbitrary<Classification> classifications() {
        return built(
                () -> Classification.builder().scheme("sdg"),
                ScalarArbitraries.words(),
                Classification.Builder::code,
                List.of(
                        part(ScalarArbitraries.words(), Classification.Builder::scheme),
                        part(ScalarArbitraries.words(), Classification.Builder::version),
                        extension(Classification.Builder::putExtension)),
                Classification.Builder::build);
    }

    private static Arbitrary<Plan> plans() {
        return built(
                Plan::builder,
                ScalarArbitraries.words(),
                Plan.Builder::id,
                List.of(
                        part(ScalarArbitraries.texts(), Plan.Builder::title),
                        part(ScalarArbitraries.periods(), Plan.Builder::period),
                        part(ScalarArbitraries.dates(), Plan.Builder::drawnUpOn),
                        part(ScalarArbitraries.texts(), Plan.Builder::addRationale),
                        part(ScalarArbitraries.texts(), Plan.Builder::addOutlook),
                        part(legendEntries(), Plan.Builder::addLegend),
                        part(fields(), Plan.Builder::addField),
                        part(initiatives(), Plan.Builder::addInitiative),
                        part(notes(), Plan.Builder::addNote),
                        extension(Plan.Builder::putExtension)),
                Plan.Builder::build);
    }

    private static Arbitrary<LegendEntry> legendEntries() {
        return built(
                () -> LegendEntry.builder().mark("◎"),
                ScalarArbitraries.texts(),
                LegendEntry.Builder::meaning,
                List.of(
                        part(ScalarArbitraries.words(), LegendEntry.Builder::mark),
                        extension(LegendEntry.Builder::putExtension)),
                LegendEntry.Builder::build);
    }

    private static Arbitrary<Initiative> initiatives() {
        return built(
                Initiative::builder,
                ScalarArbitraries.texts(),
                Initiative.Builder::title,
                List.of(
                        part(ScalarArbitraries.words(), Initiative.Builder::id),
                        part(ScalarArbitraries.texts(), Initiative.Builder::addDescription),
                        part(ScalarArbitraries.texts(), Initiative.Builder::addHighlight),
                        part(Arbitraries.of(Emphasis.values()), Initiative.Builder::emphasis),
                        part(ScalarArbitraries.words(), Initiative.Builder::mark),
                        part(ScalarArbitraries.words(), Initiative.Builder::addField),
                        part(contributions(), Initiative.Builder::addContribution),
                        part(ScalarArbitraries.words(), Initiative.Builder::addParty),
                        part(OrganizationArbitraries.organizations(), Initiative.Builder::addActor),
                        part(OrganizationArbitraries.places(), Initiative.Builder::addPlace),
                        part(ScalarArbitraries.texts(), Initiative.Builder::addBeneficiary),
                        part(ScalarArbitraries.periods(), Initiative.Builder::period),
                        part(ScalarArbitraries.quantities(), Initiative.Builder::addQuantity),
                        part(programmes(), Initiative.Builder::addProgramme),
                        part(OrganizationArbitraries.organizations(), Initiative.Builder::addOrganization),
                        part(relations(), Initiative.Builder::addRelation),
                        part(awards(), Initiative.Builder::addAward),
                        part(notes(), Initiative.Builder::addNote),
                        part(ScalarArbitraries.words(), Initiative.Builder::source),
                        extension(Initiative.Builder::putExtension)),
                Initiative.Builder::build);
    }

    private static Arbitrary<Programme> programmes() {
        return built(
                Programme::builder,
                ScalarArbitraries.texts(),
                Programme.Builder::name,
                List.of(
                        part(ScalarArbitraries.codes().map(ProgrammeKind::of), Programme.Builder::kind),
                        part(OrganizationArbitraries.organizations(), Programme.Builder::organization),
                        part(ScalarArbitraries.texts(), Programme.Builder::part),
                        extension(Programme.Builder::putExtension)),
                Programme.Builder::build);
    }

    private static Arbitrary<Award> awards() {
        return built(
                Award::builder,
                ScalarArbitraries.texts(),
                Award.Builder::name,
                List.of(
                        part(ScalarArbitraries.texts(), Award.Builder::prize),
                        part(OrganizationArbitraries.organizations(), Award.Builder::awardedBy),
                        part(ScalarArbitraries.periods(), Award.Builder::awardedIn),
                        extension(Award.Builder::putExtension)),
                Award.Builder::build);
    }

    private static Arbitrary<Relation> relations() {
        return built(
                Relation::builder,
                ScalarArbitraries.codes().map(RelationKind::of),
                Relation.Builder::kind,
                List.of(
                        part(ScalarArbitraries.words(), Relation.Builder::agreement),
                        part(ScalarArbitraries.texts(), Relation.Builder::title),
                        part(OrganizationArbitraries.organizations(), Relation.Builder::addParty),
                        extension(Relation.Builder::putExtension)),
                Relation.Builder::build);
    }

    private static Arbitrary<Amendment> amendments() {
        return built(
                Amendment::builder,
                ScalarArbitraries.dates(),
                Amendment.Builder::amendedOn,
                List.of(
                        part(ScalarArbitraries.texts(), Amendment.Builder::addDescription),
                        extension(Amendment.Builder::putExtension)),
                Amendment.Builder::build);
    }

    private static Arbitrary<Ceremony> ceremonies() {
        return built(
                Ceremony::builder,
                ScalarArbitraries.dates(),
                Ceremony.Builder::heldOn,
                List.of(
                        part(ScalarArbitraries.texts(), Ceremony.Builder::place),
                        part(ScalarArbitraries.texts(), Ceremony.Builder::caption),
                        extension(Ceremony.Builder::putExtension)),
                Ceremony.Builder::build);
    }

    private static Arbitrary<Statement> statements() {
        return built(
                Statement::builder,
                ScalarArbitraries.texts(),
                Statement.Builder::addText,
                List.of(
                        part(ScalarArbitraries.texts(), Statement.Builder::heading),
                        part(ScalarArbitraries.words(), Statement.Builder::party),
                        part(OrganizationArbitraries.persons(), Statement.Builder::speaker),
                        part(OrganizationArbitraries.offices(), Statement.Builder::office),
                        part(ScalarArbitraries.texts(), Statement.Builder::addText),
                        extension(Statement.Builder::putExtension)),
                Statement.Builder::build);
    }

    private static Arbitrary<Note> notes() {
        return built(
                Note::builder,
                ScalarArbitraries.texts(),
                Note.Builder::text,
                List.of(part(ScalarArbitraries.words(), Note.Builder::mark), extension(Note.Builder::putExtension)),
                Note.Builder::build);
    }

    private static Arbitrary<Source> sources() {
        return built(
                Source::builder,
                ScalarArbitraries.texts(),
                Source.Builder::title,
                List.of(
                        part(ScalarArbitraries.words(), Source.Builder::id),
                        part(OrganizationArbitraries.organizations(), Source.Builder::publisher),
                        part(ScalarArbitraries.dates(), Source.Builder::publishedOn),
                        part(ScalarArbitraries.words(), Source.Builder::webPage),
                        part(ScalarArbitraries.words(), Source.Builder::file),
                        part(ScalarArbitraries.texts(), Source.Builder::addIntroduction),
                        part(notes(), Source.Builder::addNote),
                        part(ScalarArbitraries.texts(), Source.Builder::addInscription),
                        part(ScalarArbitraries.texts(), Source.Builder::addRemark),
                        extension(Source.Builder::putExtension)),
                Source.Builder::build);
    }
}
