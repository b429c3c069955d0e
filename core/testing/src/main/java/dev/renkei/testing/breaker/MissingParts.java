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
import dev.renkei.network.Theme;
import dev.renkei.organization.Contact;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
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

    private static final Supplement<Register> AGREEMENT =
            adding(Agreement.class, Register.class, "agreements", agreement());

    private static final List<Supplement<?>> ALL = List.of(
            AGREEMENT,
            adding(Network.class, Register.class, "networks", network()),
            adding(CaseCollection.class, Register.class, "caseCollections", caseCollection()),
            new Supplement<>(CaseStudy.class, CaseCollection.class, MissingParts::withCases),
            stating(Edition.class, CaseCollection.class, "edition", edition()),
            adding(Plan.class, Agreement.class, "plans", plan()),
            adding(CooperationField.class, Agreement.class, "plans", plan()),
            adding(Initiative.class, Agreement.class, "plans", plan()),
            adding(Quantity.class, Initiative.class, "quantities", Quantity.of(300, "台")),
            adding(Series.class, Initiative.class, "series", series()),
            adding(Observation.class, Initiative.class, "series", series()),
            adding(Award.class, Initiative.class, "awards", award()),
            adding(StatedPeriod.class, Initiative.class, "awards", award()),
            new Supplement<>(StatedCount.class, Agreement.class, MissingParts::withFieldCount),
            stating(StatedDate.class, Agreement.class, "ceremony", ceremony()),
            stating(Ceremony.class, Agreement.class, "ceremony", ceremony()),
            adding(
                    Amendment.class,
                    Agreement.class,
                    "amendments",
                    Amendment.builder().amendedOn(DAY).build()),
            adding(Source.class, Agreement.class, "sources", source()),
            adding(Place.class, Organization.class, "areas", area()),
            adding(
                    Contact.class,
                    Agreement.class,
                    "contacts",
                    Contact.builder().addEmail("kyodo@example.jp").build()));

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

    private static <H> Supplement<H> adding(Class<?> concept, Class<H> holder, String property, Object part) {
        return new Supplement<>(concept, holder, whole -> Copy.adding(whole, property, part));
    }

    private static <H> Supplement<H> stating(Class<?> concept, Class<H> holder, String property, Object part) {
        return new Supplement<>(concept, holder, whole -> Copy.with(whole, property, part));
    }

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
                .addParty(party("見本市", Organization.Kind.MUNICIPALITY))
                .addParty(party("見本協力会", Organization.Kind.COOPERATIVE))
                .concludedOn(DAY)
                .build();
    }

    private static Party party(String name, Organization.Kind kind) {
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

    private static Edition edition() {
        return Edition.builder().title(LocalizedText.of("第一集")).build();
    }

    static Agreement withPlan(Agreement agreement) {
        return Copy.adding(agreement, "plans", plan());
    }

    private static Ceremony ceremony() {
        return Ceremony.builder().heldOn(DAY).build();
    }

    private static Source source() {
        return Source.builder().title(LocalizedText.of("協定の公表資料")).build();
    }

    private static Place area() {
        return Place.builder()
                .name("見本市")
                .code(LocalGovernmentCode.ofAreaCode("47999"))
                .build();
    }

    private static Agreement withFieldCount(Agreement agreement) {
        int fields = agreement.getFields().size();
        return Copy.with(agreement, "statedFieldCount", StatedCount.of(fields));
    }

    private static Series series() {
        return Series.builder()
                .label(LocalizedText.of("見本の件数"))
                .unit("件")
                .addObservation(Observation.builder()
                        .period(StatedPeriod.of(DatePeriod.parse("FY2023")))
                        .value(Quantity.of(12, "件"))
                        .build())
                .build();
    }

    private static Award award() {
        return Award.builder().name(LocalizedText.of("見本の賞")).awardedIn(MONTH).build();
    }

    static Network network() {
        return Network.builder()
                .name("見本地区の網")
                .state(Network.State.ACTIVE)
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
