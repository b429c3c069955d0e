package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.register.Register;
import dev.renkei.time.Renewal;
import dev.renkei.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agreement as a body that publishes it would show it: facts, parties, timeline, deadlines, fields with initiatives.
 *
 * @param page  the page
 * @param locale  the language of the page
 * @param out  where it is written
 */
record AgreementHtml(Page page, Locale locale, Markup out) {

    void write(Agreement agreement) {
        writeHeader(agreement);
        writeFacts(agreement);
        writeParties(agreement);
        HtmlSections sections = new HtmlSections(page, locale, out);
        sections.writeTimeline(new TimelineParts(page, locale).of(agreement));
        sections.writeDeadlines(Register.builder().addAgreement(agreement).build());
        if (agreement.getPlans().isEmpty()) {
            writeFields(agreement);
        }
        agreement.getPlans().forEach(plan -> writePlan(agreement, plan));
    }

    private void writeHeader(Agreement agreement) {
        out.open("header");
        out.element("h1", page.words().title(agreement));
        out.element("p", page.words().parties(agreement), "class", "parties");
        out.open("p");
        out.element("span", page.labels().name(agreement.statusOn(page.date())), "class", "status");
        out.text(" ")
                .element(
                        "small",
                        page.labels().fill("page.status-on", page.words().plainDay(page.date())));
        out.close().close().line();
    }

    // ------------------------------------------------------------------------------------------------- facts

    private void writeFacts(Agreement agreement) {
        out.open("section").element("h2", page.labels().get("page.facts"));
        out.open("dl", "class", "facts").line();
        fact("Agreement.kind", agreement.getKind().map(page.labels()::name));
        fact("Agreement.concludedOn", agreement.getConcludedOn().map(page.words()::date));
        fact("Agreement.effectiveOn", agreement.getEffectiveOn().map(page.words()::date));
        fact("Agreement.terminatedOn", agreement.getTerminatedOn().map(page.words()::date));
        agreement.getTerm().ifPresent(this::writeTerm);
        fact("term.current", agreement.currentTerm(page.date()).map(page.words()::period));
        fact("term.last-day", agreement.lastDay().map(page.words()::day));
        fact(
                "Agreement.places",
                listed(agreement.getPlaces().stream().map(Place::getName).map(page.words()::text)));
        fact("Agreement.purpose", listed(agreement.getPurpose().stream().map(page.words()::text)));
        fact("agreement.id", agreement.getId());
        out.close().close().line();
    }

    private void writeTerm(Term term) {
        fact("Term.length", term.getLength().map(page.words()::length));
        fact("Term.end", term.getEnd().map(page.words()::date));
        fact("Term.renewal", term.getRenewal().map(Renewal::getKind).map(page.labels()::name));
        fact(
                "notice",
                listed(term.getRenewal().stream()
                        .flatMap(renewal -> renewal.getNotices().stream())
                        .flatMap(notice -> notice.getLead().map(page.words()::length).stream())));
    }

    private Optional<String> listed(Stream<String> texts) {
        return Optional.of(page.words().list(texts)).filter(list -> !list.isEmpty());
    }

    private void fact(String key, Optional<String> value) {
        value.ifPresent(words -> out.open("div")
                .element("dt", page.labels().get(key))
                .element("dd", words)
                .close()
                .line());
    }

    // ----------------------------------------------------------------------------------------------- parties

    private void writeParties(Agreement agreement) {
        if (agreement.getParties().isEmpty()) {
            return;
        }
        out.open("section").element("h2", page.labels().get("Agreement.parties"));
        out.open("ul", "class", "cards").line();
        agreement.getParties().forEach(this::writeParty);
        out.close().close().line();
    }

    private void writeParty(Party party) {
        Organization organization = party.getOrganization();
        out.open("li").element("strong", page.words().text(organization.getName()));
        note(party.getRole());
        note(organization.getKind().map(page.labels()::name));
        party.getSignatories()
                .forEach(signatory -> note(Optional.of(Stream.concat(
                                signatory.getOffice().map(office -> page.words().text(office.getTitle())).stream(),
                                signatory.getPerson().map(person -> page.words().text(person.getName())).stream())
                        .collect(Collectors.joining(" ")))));
        note(party.getSignedOn().map(page.words()::date));
        out.close().line();
    }

    private void note(Optional<String> words) {
        words.filter(each -> !each.isEmpty()).ifPresent(each -> out.element("span", each));
    }

    // ------------------------------------------------------------------------------------ fields and initiatives

    private void writeFields(Agreement agreement) {
        if (!agreement.getFields().isEmpty()) {
            out.open("section").element("h2", page.labels().get("Agreement.fields"));
            out.open("ul");
            agreement
                    .getFields()
                    .forEach(field -> out.element("li", FieldsSection.nameOf(page, field, agreement.getFields())));
            out.close().close().line();
        }
    }

    private void writePlan(Agreement agreement, Plan plan) {
        out.open("section");
        out.element("h2", page.title(plan.getTitle(), "plan"));
        plan.getPeriod().ifPresent(period -> out.element("p", page.words().period(period)));
        if (!plan.getInitiatives().isEmpty()) {
            writeTable(plan, fieldsOf(agreement, plan));
        }
        out.close().line();
    }

    private static List<CooperationField> fieldsOf(Agreement agreement, Plan plan) {
        return Stream.concat(plan.getFields().stream(), agreement.getFields().stream())
                .distinct()
                .toList();
    }

    private void writeTable(Plan plan, List<CooperationField> fields) {
        String legend = plan.getLegend().stream()
                .map(entry -> entry.getMark() + " " + page.words().text(entry.getMeaning()))
                .collect(Collectors.joining(page.labels().get("list-separator")));
        out.open("table", "class", "fields");
        if (!legend.isEmpty()) {
            out.element("caption", legend);
        }
        out.openRows(page.labels().get("page.field"), page.labels().get("Plan.initiatives"));
        List<Initiative> left = new ArrayList<>(plan.getInitiatives());
        for (CooperationField field : fields) {
            List<Initiative> own =
                    left.stream().filter(each -> isIn(each, field)).toList();
            left.removeAll(own);
            writeRow(FieldsSection.nameOf(page, field, fields), own);
        }
        writeRow(page.labels().get("initiatives.without-field"), left);
        out.close().close().line();
    }

    private static boolean isIn(Initiative initiative, CooperationField field) {
        return field.getId().filter(initiative.getFieldIds()::contains).isPresent();
    }

    private void writeRow(String field, List<Initiative> initiatives) {
        if (initiatives.isEmpty()) {
            return;
        }
        out.open("tr").element("th", field, "scope", "row").open("td").open("ul", "class", "initiatives");
        initiatives.forEach(this::writeInitiative);
        out.close().close().close().line();
    }

    private void writeInitiative(Initiative initiative) {
        out.open("li", "class", initiative.isPriority() ? "priority" : "ordinary");
        String marks = String.join(" ", initiative.getMark());
        if (!marks.isEmpty()) {
            out.element("b", marks, "class", "mark").text(" ");
        }
        out.element("strong", page.words().text(initiative.getTitle()));
        initiative
                .getDescription()
                .forEach(text -> out.element("p", page.words().text(text)));
        listed(initiative.getQuantities().stream().map(page.words()::quantity))
                .ifPresent(quantities -> out.element("p", quantities));
        out.close().line();
    }
}
