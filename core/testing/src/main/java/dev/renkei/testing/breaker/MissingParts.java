package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.Award;
import dev.renkei.agreement.Ceremony;
import dev.renkei.agreement.Contribution;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Signatory;
import dev.renkei.agreement.Source;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.casebook.Edition;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.network.NetworkState;
import dev.renkei.network.Theme;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.Place;
import dev.renkei.register.Register;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.result.StatedCount;
import dev.renkei.testing.part.Part;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Valid parts that are added to documents which lack what a rule judges.
 */
final class MissingParts {

    private static final StatedDate DAY = StatedDate.of(PartialDate.of(2024, 3, 15));
    private static final StatedPeriod MONTH = StatedPeriod.of(DatePeriod.parse("2024-03"));
    private static final String FIELD = "sample-field-";

    private static final Supplement<Register> AGREEMENT = new Supplement<>(
            Agreement.class, Register.class, register -> Copy.adding(register, "agreements", agreement()));

    private static final List<Supplement<?>> ALL = List.of(
            AGREEMENT,
            new Supplement<>(Network.class, Register.class, register -> Copy.adding(register, "networks", network())),
            new Supplement<>(
                    CaseCollection.class,
                    Register.class,
                    register -> Copy.adding(register, "caseCollections", caseCollection())),
            new Supplement<>(CaseStudy.class, CaseCollection.class, MissingParts::withCases),
            new Supplement<>(Edition.class, CaseCollection.class, MissingParts::withEdition),
            new Supplement<>(Plan.class, Agreement.class, MissingParts::withPlan),
            new Supplement<>(CooperationField.class, Agreement.class, MissingParts::withPlan),
            new Supplement<>(Initiative.class, Agreement.class, MissingParts::withPlan),
            new Supplement<>(
                    Quantity.class,
                    Initiative.class,
                    initiative -> Copy.adding(initiative, "quantities", Quantity.of(300, "台"))),
            new Supplement<>(Series.class, Initiative.class, MissingParts::withSeries),
            new Supplement<>(Observation.class, Initiative.class, MissingParts::withSeries),
            new Supplement<>(Award.class, Initiative.class, MissingParts::withAward),
            new Supplement<>(StatedPeriod.class, Initiative.class, MissingParts::withAward),
            new Supplement<>(StatedCount.class, Agreement.class, MissingParts::withFieldCount),
            new Supplement<>(StatedDate.class, Agreement.class, MissingParts::withCeremony),
            new Supplement<>(Ceremony.class, Agreement.class, MissingParts::withCeremony),
            new Supplement<>(Amendment.class, Agreement.class, MissingParts::withAmendment),
            new Supplement<>(Source.class, Agreement.class, MissingParts::withSource),
            new Supplement<>(Place.class, Organization.class, MissingParts::withArea),
            new Supplement<>(Contact.class, Agreement.class, MissingParts::withContact));

    /**
     * How a part is added.
     *
     * @param concept  the type of the part
     * @param holder  the type of what holds it
     * @param addition  returns the holder with one more part
     */
    private record Supplement<H>(Class<?> concept, Class<H> holder, Function<H, H> addition) {

        Stream<Object> addTo(Object document) {
            return Part.in(document, holder).stream().map(part -> part.replacedBy(addition.apply(part.value())));
        }
    }

    private MissingParts() {}

    /**
     * Adds a part of a type to a document, with what has to hold it if that is lacking too.
     *
     * <p>Whatever no addition is known for, such as a text or a party, comes with an agreement.
     *
     * @return the document with the part in different places, none if no part of the type can be added
     */
    static Stream<Object> add(Class<?> concept, Object document) {
        if (concept.equals(Register.class)) {
            return Stream.of();
        }
        Supplement<?> supplement = ALL.stream()
                .filter(each -> each.concept().equals(concept))
                .findFirst()
                .orElse(AGREEMENT);
        return Stream.concat(
                supplement.addTo(document), add(supplement.holder(), document).flatMap(supplement::addTo));
    }

    /** Returns an agreement that could be published. */
    static Agreement agreement() {
        return Agreement.builder()
                .title("見本の協定")
                .addParty(party("見本市", OrganizationKind.MUNICIPALITY))
                .addParty(party("見本協力会", OrganizationKind.COOPERATIVE))
                .concludedOn(DAY)
                .build();
    }

    private static Party party(String name, OrganizationKind kind) {
        return Party.builder()
                .organization(Organization.builder().name(name).kind(kind).build())
                .addSignatory(Signatory.builder().office(Office.of("代表者")).build())
                .build();
    }

    /** Returns a plan with fields of its own, so that it suits agreements with and without fields. */
    static Plan plan() {
        return Plan.builder()
                .title(LocalizedText.of("見本の計画"))
                .addField(field("1", "見本の防災に関すること"))
                .addField(field("2", "見本の子育てに関すること"))
                .addField(field("3", "その他の見本に関すること"))
                .addInitiative(Initiative.builder()
                        .title("見本の取組")
                        .addFieldIds(FIELD + "1", FIELD + "2", FIELD + "3")
                        .addContribution(Contribution.builder().text("互いに知らせ合う").build())
                        .build())
                .build();
    }

    private static CooperationField field(String key, String label) {
        return CooperationField.builder()
                .id(FIELD + key)
                .label(LocalizedText.of(label))
                .build();
    }

    static CaseCollection withCases(CaseCollection collection) {
        return Copy.adding(collection, "cases", caseCollection().getCases().toArray());
    }

    private static CaseCollection withEdition(CaseCollection collection) {
        Edition edition = Edition.builder().title(LocalizedText.of("第一集")).build();
        return Copy.with(collection, "edition", edition);
    }

    static Agreement withPlan(Agreement agreement) {
        return Copy.adding(agreement, "plans", plan());
    }

    private static Agreement withCeremony(Agreement agreement) {
        return Copy.with(agreement, "ceremony", Ceremony.builder().heldOn(DAY).build());
    }

    private static Agreement withAmendment(Agreement agreement) {
        return Copy.adding(
                agreement, "amendments", Amendment.builder().amendedOn(DAY).build());
    }

    private static Agreement withSource(Agreement agreement) {
        Source source = Source.builder().title(LocalizedText.of("協定の公表資料")).build();
        return Copy.adding(agreement, "sources", source);
    }

    private static Organization withArea(Organization organization) {
        Place area = Place.builder()
                .name("見本市")
                .code(LocalGovernmentCode.ofAreaCode("47999"))
                .build();
        return Copy.adding(organization, "areas", area);
    }

    private static Agreement withContact(Agreement agreement) {
        Contact contact = Contact.builder().addEmail("kyodo@example.jp").build();
        return Copy.adding(agreement, "contacts", contact);
    }

    private static Agreement withFieldCount(Agreement agreement) {
        int fields = agreement.getFields().size();
        return Copy.with(agreement, "statedFieldCount", StatedCount.of(fields));
    }

    private static Initiative withSeries(Initiative initiative) {
        Series series = Series.builder()
                .label(LocalizedText.of("見本の件数"))
                .unit("件")
                .addObservation(Observation.builder()
                        .period(StatedPeriod.of(DatePeriod.parse("FY2023")))
                        .value(Quantity.of(12, "件"))
                        .build())
                .build();
        return Copy.adding(initiative, "series", series);
    }

    private static Initiative withAward(Initiative initiative) {
        Award award =
                Award.builder().name(LocalizedText.of("見本の賞")).awardedIn(MONTH).build();
        return Copy.adding(initiative, "awards", award);
    }

    static Network network() {
        return Network.builder()
                .name("見本地区の網")
                .state(NetworkState.ACTIVE)
                .area(Place.of("見本地区"))
                .addMember(Organization.of("見本協力会"))
                .addMember(Organization.of("手本生活学校"))
                .addTheme(Theme.builder().title("見本の居場所づくり").build())
                .build();
    }

    static CaseCollection caseCollection() {
        return CaseCollection.builder()
                .title("見本の事例集")
                .addCase(caseStudy("見本の配食"))
                .addCase(caseStudy("見本の見守り"))
                .build();
    }

    private static CaseStudy caseStudy(String title) {
        return CaseStudy.builder()
                .title(title)
                .addOrganization(Organization.of("見本協力会"))
                .build();
    }
}
