package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import dev.renkei.agreement.Party;
import dev.renkei.message.ParseFailure;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Organization;
import dev.renkei.organization.UnnamedOrganizations;
import dev.renkei.text.TextKey;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import dev.renkei.time.StatedDate;
import dev.renkei.time.Term;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The agreement of a row while its cells are read, with what is found and from which cell each part came. */
final class RowDraft {

    /** The word with which the field begins that gathers what the others leave out. */
    private static final String CATCH_ALL = "その他";

    /** The office that keeps a list, as a party to the agreements of a list that does not name it. */
    static final UnnamedOrganizations UNNAMED_OWNER = UnnamedOrganizations.builder()
            .disclosure(UnnamedOrganizations.Disclosure.NOT_LISTED)
            .build();

    private final CellPlace row;
    private final Optional<FiscalYear> fiscalYear;
    private final Optional<Organization> owner;
    private final Agreement.Builder agreement = Agreement.builder();
    private final Listing.Builder listing = Listing.builder();
    private final CellOrigins origins;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Column> fields = new HashMap<>();
    private final List<ListFinding> findings = new ArrayList<>();
    private final List<ListingCell> keptCells = new ArrayList<>();
    private Optional<Term.Builder> term = Optional.empty();
    private Optional<PeriodBound> start = Optional.empty();
    private Optional<Contact.Builder> contact = Optional.empty();
    private Optional<String> ownerRole = Optional.empty();

    /**
     * Begins the draft of a row.
     *
     * @param row  the place of the row
     * @param fiscalYear  the fiscal year that the heading above names
     * @param owner  the organization that keeps the list
     */
    RowDraft(CellPlace row, Optional<FiscalYear> fiscalYear, Optional<Organization> owner) {
        this.row = row;
        this.fiscalYear = fiscalYear;
        this.origins = new CellOrigins(row);
        this.owner = owner;
        owner.ifPresentOrElse(
                organization -> {
                    agreement.addParty(Party.of(organization));
                    skipNext("/parties");
                },
                () -> {
                    agreement.addUnnamedParty(UNNAMED_OWNER);
                    skipNext("/unnamedParties");
                });
    }

    /** Checks if an organization is the one that keeps the list, which is a party already. */
    boolean isOwner(Organization organization) {
        return owner.filter(each -> each.equals(organization) || each.isSameAs(organization))
                .isPresent();
    }

    /** Adds a party; of the one that keeps the list, which is there already, it takes the role. */
    void addParty(Party party, Column column) {
        if (isOwner(party.getOrganization())) {
            ownerRole = ownerRole.or(party::getRole);
        } else {
            agreement.addParty(party);
            cameFromNext("/parties", column);
        }
    }

    /** Returns the fiscal year that the heading above names: agreements below it were concluded in it. */
    Optional<FiscalYear> fiscalYear() {
        return fiscalYear;
    }

    Agreement.Builder agreement() {
        return agreement;
    }

    Listing.Builder listing() {
        return listing;
    }

    /** Returns the term to fill, which the agreement has from now on. */
    Term.Builder term(Column column) {
        Term.Builder builder = term.orElseGet(Term::builder);
        term = Optional.of(builder);
        cameFrom("/term", column);
        return builder;
    }

    /** Sets the renewal. Several columns can speak of it, each of which says what the others leave out. */
    void renew(Renewal read, Column column) {
        Term.Builder builder = term(column);
        builder.renewal(
                builder.build().getRenewal().map(said -> together(said, read)).orElse(read));
    }

    /** A term without end is not renewed, so that なし beside 期間の定めなし says nothing else. */
    private static Renewal together(Renewal said, Renewal read) {
        Kind one = said.getKind();
        Kind other = read.getKind();
        if (Set.of(Kind.INDEFINITE, Kind.NONE).equals(EnumSet.of(one, other))) {
            return Renewal.indefinite();
        }
        if (one != other && one != Kind.UNSTATED && other != Kind.UNSTATED) {
            return read;
        }
        Kind kind = other == Kind.UNSTATED ? one : other;
        return Renewal.builder()
                .kind(kind)
                .length(read.getLength().or(said::getLength).filter(length -> kind.isByTerms()))
                .maxRenewals(read.getMaxRenewals().or(said::getMaxRenewals).filter(max -> kind.isByTerms()))
                .notices(read.getNotices().isEmpty() ? said.getNotices() : read.getNotices())
                .asWritten(read.getAsWritten().or(said::getAsWritten))
                .build();
    }

    /** Returns the contact to fill, which the agreement has from now on. */
    Contact.Builder contact(Column column) {
        Contact.Builder builder = contact.orElseGet(Contact::builder);
        contact = Optional.of(builder);
        cameFrom("/contacts/0", column);
        return builder;
    }

    /** Adds a field of cooperation, unless another column has said so. */
    void addField(Optional<String> number, String label, Column column) {
        Column first = fields.computeIfAbsent(TextKey.of(label), key -> column);
        if (first.equals(column)) {
            agreement.addField(CooperationField.builder()
                    .numberAsWritten(number)
                    .label(label)
                    .catchAll(label.startsWith(CATCH_ALL))
                    .build());
            cameFromNext("/fields", column);
        }
    }

    /** Sets the first day of the term, which is the day of effect if the agreement is not concluded on it. */
    void startsOn(PeriodBound first, Column column) {
        start = Optional.of(first);
        cameFrom("/effectiveOn", column);
    }

    /** Remembers the column from which a part of the agreement came, by its JSON Pointer. */
    void cameFrom(String pointer, Column column) {
        origins.add(pointer, column);
    }

    /** Checks if a part of the agreement was read already. */
    boolean has(String pointer) {
        return origins.has(pointer);
    }

    /** Remembers the column from which the next element of a list came. */
    void cameFromNext(String list, Column column) {
        int index = counts.merge(list, 1, Integer::sum) - 1;
        cameFrom(list + "/" + index, column);
    }

    /** Counts an element of a list that no column says. */
    private void skipNext(String list) {
        counts.merge(list, 1, Integer::sum);
    }

    /** Keeps what stands in a cell because the agreement says it in other words. */
    void keep(Column column, String written, Ditto ditto) {
        keptCells.add(ListingCell.builder()
                .column(column.header())
                .asWritten(Optional.of(written).filter(words -> !words.isBlank()))
                .asAbove(ditto != Ditto.NONE)
                .build());
    }

    void report(ListProblem problem, ReadCell cell, Map<String, String> parameters) {
        findings.add(finding(problem, cell, parameters));
    }

    void report(ListProblem problem, ReadCell cell, ParseFailure reason) {
        findings.add(finding(problem, cell, Map.of()).withReason(reason));
    }

    private ListFinding finding(ListProblem problem, ReadCell cell, Map<String, String> parameters) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("value", TextCodecs.onOneLine(cell.written().isBlank() ? cell.words() : cell.written()));
        boolean isMark = cell.ditto() != Ditto.NONE && !cell.written().isBlank();
        if (isMark && !cell.words().isBlank()) {
            all.put(ListFinding.RESOLVED, cell.words());
        }
        all.put("header", cell.column().header());
        return ListFinding.of(problem, row.atColumn(cell.column().index()), all)
                .withHeader(cell.column().header());
    }

    void report(ListFinding finding) {
        findings.add(finding);
    }

    /** Adds the finding of a rule at the cell from which the part came, else at the row. */
    void report(Finding finding) {
        findings.add(origins.at(finding, finding.getPointer()));
    }

    CellOrigins origins() {
        return origins;
    }

    List<ListFinding> findings() {
        return findings;
    }

    int countErrors() {
        return (int) findings.stream()
                .filter(each -> each.getSeverity() == Severity.ERROR)
                .count();
    }

    /** Returns the contact of the only counterparty that is named. */
    private Contact contactOf(Contact read, Agreement agreement) {
        List<Organization> others = agreement.getParties().stream()
                .map(Party::getOrganization)
                .filter(organization -> !isOwner(organization))
                .toList();
        return others.size() == 1
                ? Contact.builder().from(read).organization(others.get(0)).build()
                : read;
    }

    private List<Party> withRoleOfOwner(List<Party> parties) {
        return ownerRole.isEmpty()
                ? parties
                : parties.stream()
                        .map(party -> isOwner(party.getOrganization())
                                ? Party.builder().from(party).role(ownerRole).build()
                                : party)
                        .toList();
    }

    /** Builds the agreement of what was read by now. */
    Agreement build() {
        Listing built =
                Listing.builder().from(listing.build()).addAllCells(keptCells).build();
        Optional<Term> builtTerm = term.map(Term.Builder::build);
        Agreement read = agreement.build();
        boolean isConcludedFirst = read.getConcludedOn()
                .flatMap(StatedDate::getDate)
                .filter(day -> start.filter(day::equals).isPresent())
                .isPresent();
        return Agreement.builder()
                .from(read)
                .effectiveOn(read.getEffectiveOn()
                        .or(() -> start.filter(day -> !isConcludedFirst).map(StatedDate::of)))
                .parties(withRoleOfOwner(read.getParties()))
                .term(builtTerm)
                .contacts(contact.map(each -> contactOf(each.build(), read)).stream()
                        .toList())
                .listing(Optional.of(built)
                        .filter(each -> !each.equals(Listing.builder().build())))
                .build();
    }
}
