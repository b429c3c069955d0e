package dev.renkei.register;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementTimeline;
import dev.renkei.agreement.DueDuty;
import dev.renkei.agreement.DueNotice;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.Walk;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import dev.renkei.organization.Place;
import dev.renkei.result.Coverage;
import dev.renkei.result.Quantity;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers what offices ask of a {@link Register}, from indexes that {@link Register#index} builds once.
 *
 * <p>For example:
 * <pre>{@code
 *   RegisterIndex index = register.index();
 *   List<Agreement> running = index.agreementsInForceOn(LocalDate.of(2026, 4, 1));
 *   List<DueNotice> due = index.noticesDueBetween(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));
 * }</pre>
 *
 * <p>Every list is unmodifiable and in the order of the register. How names are typed makes no
 * {@linkplain dev.renkei.text.TextKey difference}.
 *
 * <p>Descriptions are of one organization as {@link OrganizationGroups} decides. What is found for an organization is found for
 * those that it continues too, for those that continue it, and for its parts and offices: 大阪府危機管理室 is found for 大阪府.
 * Where a text is asked for, it is a name, an alias, or an identifier with or without its scheme, and the answer is for every
 * organization that has it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RegisterIndex implements NeedsModule {

    /**
     * Which of a set of places have an agreement in force on a day, and which have none (締結状況).
     *
     * @param date  the day, not null
     * @param covered  the places that have an agreement, in the order asked for, not null
     * @param notCovered  the places that have none, in the order asked for, not null
     */
    public record PlaceCoverage(LocalDate date, List<Place> covered, List<Place> notCovered) {

        /**
         * Creates a coverage of places.
         *
         * @param date  the day, not null
         * @param covered  the places that have an agreement, not null
         * @param notCovered  the places that have none, not null
         */
        public PlaceCoverage {
            Objects.requireNonNull(date, "date");
            covered = List.copyOf(covered);
            notCovered = List.copyOf(notCovered);
        }

        /**
         * Returns the coverage as a figure: how many of how many, as of the day.
         *
         * @return the coverage, whose quantities have no unit, not null
         */
        public Coverage toCoverage() {
            return Coverage.builder()
                    .covered(Quantity.of(covered.size()))
                    .universe(Quantity.of((long) covered.size() + notCovered.size()))
                    .asOf(StatedDate.of(date))
                    .build();
        }
    }

    /**
     * A case and its collection.
     *
     * @param collection  the collection, not null
     * @param caseStudy  one of its cases, not null
     */
    public record CollectedCase(CaseCollection collection, CaseStudy caseStudy) {

        /**
         * Creates a case of a collection.
         *
         * @param collection  the collection, not null
         * @param caseStudy  one of its cases, not null
         */
        public CollectedCase {
            Objects.requireNonNull(collection, "collection");
            Objects.requireNonNull(caseStudy, "caseStudy");
        }
    }

    /**
     * An initiative and its agreement.
     *
     * @param agreement  the agreement, not null
     * @param initiative  the initiative of one of its plans, not null
     */
    public record AgreedInitiative(Agreement agreement, Initiative initiative) {

        /**
         * Creates an initiative under an agreement.
         *
         * @param agreement  the agreement, not null
         * @param initiative  the initiative of one of its plans, not null
         */
        public AgreedInitiative {
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(initiative, "initiative");
        }
    }

    private static final Walk<Agreement, String> REFERENCES = Walk.of(Agreement.TYPE, BasicType.REFERENCE);

    private final List<Agreement> agreements;
    private final List<Source> sources;
    private final TimeIndex times;
    private final OrganizationIndex organizations;
    private final FieldIndex fields;
    private final PlaceIndex places;
    private final RelationIndex relations;
    private final SectionIndex sections;

    /** Builds the index of a register, which takes seconds for 100,000 agreements. */
    RegisterIndex(Register register) {
        this.agreements = register.getAgreements();
        this.sources = register.getSources();
        this.times = new TimeIndex(agreements);
        this.organizations = new OrganizationIndex(register);
        this.fields = new FieldIndex(agreements);
        this.places = new PlaceIndex(register);
        this.relations = register.relations();
        this.sections = new SectionIndex(register);
    }

    /**
     * Returns the agreements in force on a day: by their terms, presumably, or dormant until they are triggered.
     *
     * <p>A draft is not in force, nor is an agreement that another one of the register has superseded by the day.
     *
     * @param date  the day, not null
     * @return the agreements whose status {@linkplain Agreement.Status#isInForce is in force}, not null
     */
    public List<Agreement> agreementsInForceOn(LocalDate date) {
        return PositionIndex.select(agreements, times.inForceOn(Objects.requireNonNull(date, "date")));
    }

    /**
     * Returns the agreements of a status.
     *
     * @param status  the status, not null
     * @param date  the day, not null
     * @return the agreements that have the {@linkplain Agreement#statusOn status} on the day and, for a status in which agreements are
     *     in force, have not been superseded, not null
     */
    public List<Agreement> agreementsWith(Agreement.Status status, LocalDate date) {
        Objects.requireNonNull(status, "status");
        return PositionIndex.select(agreements, times.with(status, Objects.requireNonNull(date, "date")));
    }

    /**
     * Returns the agreements that end in a window, or of which a term does: the initial one or an automatic renewal.
     *
     * <p>If the day is uncertain, because only the month or year of an early end is known, or a term does not say whether its first
     * day counts, every possible day counts as the end. A term whose end is not stated and whose beginning is not known to the day
     * has no known end.
     *
     * @param first  the first day of the window, not null
     * @param last  the last day of the window, inclusive, not null
     * @return the agreements whose {@linkplain AgreementTimeline#nextExpiry next expiry} or {@linkplain AgreementTimeline#lastDays() last day} lies, or
     *     can lie, in the window, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public List<Agreement> agreementsEndingBetween(LocalDate first, LocalDate last) {
        requireWindow(first, last);
        return PositionIndex.select(agreements, times.endingBetween(first, last));
    }

    /**
     * Returns the notices whose last day comes up in a window, for agreements that are renewed unless a side gives notice.
     *
     * <p>If a term does not say whether its first day counts, the notice is counted from the earlier of the days with which it can
     * end: a notice given by then is in time by either count.
     *
     * @param first  the first day of the window, not null
     * @param last  the last day of the window, inclusive, not null
     * @return each notice that an agreement demands, once for each of its last days in the window, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public List<DueNotice> noticesDueBetween(LocalDate first, LocalDate last) {
        requireWindow(first, last);
        return times.noticesDueBetween(first, last);
    }

    /**
     * Returns the due days of the duties of all agreements within a window.
     *
     * @param first  the first day of the window, not null
     * @param last  the last day of the window, inclusive, not null
     * @return the due days in the order of the register, those of one agreement in chronological order, not null
     * @throws IllegalArgumentException if the last day is before the first
     */
    public List<DueDuty> dutiesDueBetween(LocalDate first, LocalDate last) {
        requireWindow(first, last);
        return agreements.stream()
                .flatMap(agreement -> agreement.dutiesDueBetween(first, last).stream())
                .toList();
    }

    /** Refuses a reversed window also where the register has no agreement that would. */
    private static void requireWindow(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        if (first.isAfter(last)) {
            throw new IllegalArgumentException("Window must not end before it begins but was " + first + "/" + last);
        }
    }

    /**
     * Returns the agreements that have no initiative in a period.
     *
     * <p>An initiative without a period of its own has that of its plan, else that of the agreement. Agreements that are known
     * not to have been in force on any day of the period, and those in preparation, are left out.
     *
     * @param period  the period, not null
     * @return the agreements without an initiative, not null
     */
    public List<Agreement> agreementsWithoutInitiativeIn(DatePeriod period) {
        return PositionIndex.select(agreements, times.withoutInitiative(Objects.requireNonNull(period, "period")));
    }

    /**
     * Returns the agreements that have no result in a period: no observation with a figure other than 0.
     *
     * <p>Agreements that are known not to have been in force on any day of the period are left out.
     *
     * @param period  the period, not null
     * @return the agreements without a result, not null
     */
    public List<Agreement> agreementsWithoutResultIn(DatePeriod period) {
        return PositionIndex.select(agreements, times.withoutResult(Objects.requireNonNull(period, "period")));
    }

    /**
     * Returns the agreements to which an organization is a party, or that a party signed on its behalf.
     *
     * <p>An organization that has left, or that joins later, is a party too.
     *
     * @param organization  the organization, which need not be equal to a copy in the register, not null
     * @return the agreements, not null
     */
    public List<Agreement> agreementsOf(Organization organization) {
        return organizations.agreementsOf(organizations.find(Objects.requireNonNull(organization, "organization")));
    }

    /**
     * Returns the agreements to which an organization is a party, or that a party signed on its behalf.
     *
     * <p>An organization that has left, or that joins later, is a party too.
     *
     * @param text  a name, an alias, or an identifier with or without its scheme, not null
     * @return the agreements of every organization that has it, not null
     */
    public List<Agreement> agreementsOf(String text) {
        return organizations.agreementsOf(organizations.find(Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns the initiatives standing alone that an organization carries out.
     *
     * @param organization  the organization, which need not be equal to a copy in the register, not null
     * @return the initiatives, not null
     */
    public List<Initiative> initiativesOf(Organization organization) {
        return organizations.initiativesOf(organizations.find(Objects.requireNonNull(organization, "organization")));
    }

    /**
     * Returns the initiatives standing alone that an organization carries out.
     *
     * @param text  a name, an alias, or an identifier with or without its scheme, not null
     * @return the initiatives of every organization that has it, not null
     */
    public List<Initiative> initiativesOf(String text) {
        return organizations.initiativesOf(organizations.find(Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns the networks of which an organization is a member.
     *
     * @param organization  the organization, which need not be equal to a copy in the register, not null
     * @return the networks, not null
     */
    public List<Network> networksOf(Organization organization) {
        return organizations.networksOf(organizations.find(Objects.requireNonNull(organization, "organization")));
    }

    /**
     * Returns the networks of which an organization is a member.
     *
     * @param text  a name, an alias, or an identifier with or without its scheme, not null
     * @return the networks of every organization that has it, not null
     */
    public List<Network> networksOf(String text) {
        return organizations.networksOf(organizations.find(Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns the cases of an organization.
     *
     * @param organization  the organization, which need not be equal to a copy in the register, not null
     * @return the cases with their collections, not null
     */
    public List<CollectedCase> casesOf(Organization organization) {
        return organizations.casesOf(organizations.find(Objects.requireNonNull(organization, "organization")));
    }

    /**
     * Returns the cases of an organization.
     *
     * @param text  a name, an alias, or an identifier with or without its scheme, not null
     * @return the cases of every organization that has it, with their collections, not null
     */
    public List<CollectedCase> casesOf(String text) {
        return organizations.casesOf(organizations.find(Objects.requireNonNull(text, "text")));
    }

    /**
     * Returns the agreements that name a source, in themselves or in one of their parts and values.
     *
     * <p>What a source states elsewhere, in {@code otherwise}, counts as well, and so does what a part of the source states, such
     * as a page. Each call searches the register.
     *
     * @param sourceId  the key of the source, not null
     * @return the agreements, not null
     */
    public List<Agreement> agreementsFrom(String sourceId) {
        Objects.requireNonNull(sourceId, "sourceId");
        return agreements.stream()
                .filter(agreement -> namesAny(agreement, sourceKeys(agreement, sourceId)))
                .toList();
    }

    private Set<String> sourceKeys(Agreement agreement, String sourceId) {
        List<Source> known =
                Stream.concat(agreement.getSources().stream(), sources.stream()).toList();
        return PartKeys.withParts(sourceId, known, Source::getId, Source::getPartOfId);
    }

    private static boolean namesAny(Agreement agreement, Set<String> sourceKeys) {
        List<JsonPointer> places = new ArrayList<>();
        REFERENCES.through(agreement, (key, at) -> {
            List<Object> steps = at.getSteps();
            if (sourceKeys.contains(key) && steps.get(steps.size() - 1).equals("source")) {
                places.add(at);
            }
        });
        return !places.isEmpty();
    }

    /**
     * Returns the agreements that stand under a section of the register, or under a section within it.
     *
     * <p>Each call searches the register, as for initiatives and networks.
     *
     * @param sectionId  the key of the section, not null
     * @return the agreements, not null
     */
    public List<Agreement> agreementsInSection(String sectionId) {
        return sections.agreementsIn(Objects.requireNonNull(sectionId, "sectionId"));
    }

    /**
     * Returns the stand-alone initiatives under a section, as {@link #agreementsInSection} finds agreements.
     *
     * @param sectionId  the key of the section, not null
     * @return the initiatives, not null
     */
    public List<Initiative> initiativesInSection(String sectionId) {
        return sections.initiativesIn(Objects.requireNonNull(sectionId, "sectionId"));
    }

    /**
     * Returns the networks under a section, as {@link #agreementsInSection} finds agreements.
     *
     * @param sectionId  the key of the section, not null
     * @return the networks, not null
     */
    public List<Network> networksInSection(String sectionId) {
        return sections.networksIn(Objects.requireNonNull(sectionId, "sectionId"));
    }

    /**
     * Returns the agreements that name a field, in themselves or in one of their plans.
     *
     * @param field  the key of the field, not null
     * @return the agreements, not null
     */
    public List<Agreement> agreementsInField(FieldKey field) {
        return fields.agreementsIn(Objects.requireNonNull(field, "field"));
    }

    /**
     * Returns the initiatives that belong to a field of their agreement or of one of its plans.
     *
     * @param field  the key of the field, not null
     * @return the initiatives with their agreements, not null
     */
    public List<AgreedInitiative> initiativesInField(FieldKey field) {
        return fields.initiativesIn(Objects.requireNonNull(field, "field"));
    }

    /**
     * Returns the agreements that hold at a place: there, in what the place lies in, or anywhere within the place.
     *
     * <p>An agreement that states no place holds where the local governments among its parties govern. A place without a code
     * has that under which the register states its name elsewhere.
     *
     * @param place  the place, not null
     * @return the agreements, not null
     */
    public List<Agreement> agreementsAt(Place place) {
        return places.agreementsAt(Objects.requireNonNull(place, "place"));
    }

    /**
     * Returns the agreements that hold in a local government, as {@link #agreementsAt(Place)} finds them.
     *
     * @param code  the code of the local government, not null
     * @return the agreements, not null
     */
    public List<Agreement> agreementsAt(LocalGovernmentCode code) {
        return places.agreementsAt(Objects.requireNonNull(code, "code"));
    }

    /**
     * Returns the networks that act at a place, as {@link #agreementsAt(Place)} finds agreements.
     *
     * @param place  the place, not null
     * @return the networks, not null
     */
    public List<Network> networksAt(Place place) {
        return places.networksAt(Objects.requireNonNull(place, "place"));
    }

    /**
     * Tells which places have an agreement in force on a day that holds there or in their prefecture.
     *
     * <p>An agreement that states no place holds where those parties govern that {@linkplain Agreement#partiesOn take part} on the
     * day.
     *
     * @param universe  the places to look at, equal ones being looked at once, not null
     * @param date  the day, not null
     * @return the places with and without an agreement, not null
     */
    public PlaceCoverage coverageOf(Collection<Place> universe, LocalDate date) {
        return places.coverageOf(universe, date, times.inForceOn(Objects.requireNonNull(date, "date")));
    }

    /**
     * Tells which places have an agreement of a kind in force on a day that holds there or in their prefecture.
     *
     * <p>An agreement that states no place holds where those parties govern that {@linkplain Agreement#partiesOn take part} on the
     * day.
     *
     * @param universe  the places to look at, equal ones being looked at once, not null
     * @param kind  the kind of agreement, not null
     * @param date  the day, not null
     * @return the places with and without such an agreement, not null
     */
    public PlaceCoverage coverageOf(Collection<Place> universe, Agreement.Kind kind, LocalDate date) {
        Objects.requireNonNull(kind, "kind");
        return places.coverageOf(universe, kind, date, times.inForceOn(Objects.requireNonNull(date, "date")));
    }

    /**
     * Finds the agreement of an identifier, the first if several have it.
     *
     * @param id  the identifier, not null
     * @return the agreement, empty if none has it, not null
     */
    public Optional<Agreement> findAgreement(String id) {
        return relations.find(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the day from which another agreement of the register supersedes the agreement of an identifier.
     *
     * <p>It is the last day on which one that replaces it can have begun, and {@link LocalDate#MIN} if nobody knows when it began. A
     * draft supersedes nothing yet.
     *
     * @param id  the identifier, not null
     * @return the day, empty if no agreement supersedes it, not null
     */
    public Optional<LocalDate> supersededFrom(String id) {
        return times.supersededFrom(Objects.requireNonNull(id, "id"));
    }

    /**
     * Returns the number of agreements, as {@code RegisterIndex[120 agreements]}.
     */
    @Override
    public String toString() {
        return Excerpt.listing("RegisterIndex", Excerpt.count(agreements, "agreement"));
    }
}
