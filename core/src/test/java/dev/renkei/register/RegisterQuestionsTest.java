package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks one register every question that is not about time alone, by tables of what is asked for and what is found. */
class RegisterQuestionsTest {

    private static final LocalGovernmentCode SAKAI = LocalGovernmentCode.ofAreaCode("27140");
    private static final Organization SAKAI_CITY = Organization.builder()
            .name("堺市")
            .addIdentifier(Identifier.of(SAKAI))
            .build();
    private static final Organization COOP = Organization.builder()
            .name("みどり生活協同組合")
            .addAlias("コープみどり")
            .addPredecessor(Organization.of("あお生活協同組合"))
            .build();

    private final RegisterIndex index = Register.builder()
            .addAgreement(agreement("堺")
                    .kind(Agreement.Kind.COMPREHENSIVE)
                    .addParties(Party.of(SAKAI_CITY), Party.of(COOP))
                    .addField(CooperationField.builder()
                            .id("1")
                            .label("防災・減災")
                            .addSdgGoal(11)
                            .build())
                    .addPlan(Plan.builder()
                            .addField(CooperationField.builder()
                                    .id("2")
                                    .label("子育て")
                                    .addClassification(Classification.builder()
                                            .scheme("npo")
                                            .code("A13")
                                            .build())
                                    .build())
                            .addInitiative(initiative("訓練").addFieldId("1").build())
                            .addInitiative(initiative("食堂").addFieldId("2").build())
                            .addInitiative(
                                    initiative("祭り").addFieldIds("1", "2").build())
                            .build())
                    .build())
            .addAgreement(agreement("府")
                    .kind(Agreement.Kind.DISASTER)
                    .addPlace(Place.of("大阪府"))
                    .addParties(Party.of("大阪府"), Party.of("あお生活協同組合"))
                    .addField(CooperationField.builder()
                            .label(LocalizedText.of("ja", "防災").with("en", "Disaster prevention"))
                            .build())
                    .build())
            .addAgreement(agreement("豊中")
                    .addPlace(Place.of("豊中市"))
                    .addParties(Party.of("豊中市"), Party.of("あか株式会社"))
                    .terminatedOn(StatedDate.of(PartialDate.of(2025, 3, 31)))
                    .build())
            .addInitiative(initiative("見守り").addActor(COOP).build())
            .addNetwork(Network.builder()
                    .name("堺の輪")
                    .area(Place.of("堺市"))
                    .addMember(Organization.of("コープみどり"))
                    .build())
            .addNetwork(Network.builder()
                    .name("豊中の輪")
                    .area(Place.of("豊中市"))
                    .addMember(Organization.of("あか株式会社"))
                    .build())
            .addCaseCollection(CaseCollection.builder()
                    .title("事例集")
                    .addCase(CaseStudy.builder()
                            .title("配達")
                            .addOrganization(Organization.of("みどり生活協同組合"))
                            .build())
                    .build())
            .build()
            .index();

    private static Agreement.Builder agreement(String title) {
        return Agreement.builder().id(title).title(title).concludedOn(StatedDate.of(PartialDate.of(2020, 4, 1)));
    }

    private static Initiative.Builder initiative(String title) {
        return Initiative.builder().title(title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # By name, alias, other width, number; with those that it continues or that continue it
            みどり生活協同組合          | 堺 府 | 見守り | 堺の輪   | 配達
            コープ　みどり              | 堺 府 | 見守り | 堺の輪   | 配達
            あお生活協同組合            | 堺 府 | 見守り | 堺の輪   | 配達
            堺市                        | 堺    | none   | none     | none
            271403                      | 堺    | none   | none     | none
            jp-local-government:271403  | 堺    | none   | none     | none
            大阪府                      | 府    | none   | none     | none
            あか株式会社                | 豊中  | none   | 豊中の輪 | none
            あか                        | none  | none   | none     | none
            """)
    void findsWhatAnOrganizationTakesPartIn(
            String text, String agreements, String initiatives, String networks, String cases) {
        assertThat(titles(index.agreementsOf(text))).isEqualTo(agreements);
        assertThat(initiatives(index.initiativesOf(text).stream())).isEqualTo(initiatives);
        assertThat(networks(index.networksOf(text))).isEqualTo(networks);
        assertThat(cases(index.casesOf(text))).isEqualTo(cases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            みどり生活協同組合 | 堺 府 | 見守り | 堺の輪   | 配達
            堺市               | 堺    | none   | none     | none
            あか株式会社       | 豊中  | none   | 豊中の輪 | none
            無関係株式会社     | none  | none   | none     | none
            """)
    void findsTheSameForACopyThatIsNotInTheRegister(
            String name, String agreements, String initiatives, String networks, String cases) {
        Organization copy = Organization.builder().name(name).branch("本部").build();

        assertThat(titles(index.agreementsOf(copy))).isEqualTo(agreements);
        assertThat(initiatives(index.initiativesOf(copy).stream())).isEqualTo(initiatives);
        assertThat(networks(index.networksOf(copy))).isEqualTo(networks);
        assertThat(cases(index.casesOf(copy))).isEqualTo(cases);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            label          | 防災・減災          | 堺   | 訓練 祭り
            label          | 防災 ･ 減災         | 堺   | 訓練 祭り
            label          | 防災                | 府   | none
            label          | DISASTER prevention | 府   | none
            label          | 子育て              | 堺   | 食堂 祭り
            label          | 健康                | none | none
            sdg            | 11                  | 堺   | 訓練 祭り
            sdg            | 3                   | none | none
            npo            | A13                 | 堺   | 食堂 祭り
            npo            | A1                  | none | none
            """)
    void findsWhatThereIsInAField(String scheme, String value, String agreements, String initiatives) {
        FieldKey key = scheme.equals("label") ? FieldKey.ofLabel(value) : FieldKey.ofClassification(scheme, value);

        assertThat(titles(index.agreementsInField(key))).isEqualTo(agreements);
        assertThat(initiatives(index.initiativesInField(key).stream().map(RegisterIndex.AgreedInitiative::initiative)))
                .isEqualTo(initiatives);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # An agreement holds at the place that it states, else where its parties govern; that of a prefecture in all of it
            堺市   | 堺 府 | 堺の輪
            大阪府 | 堺 府 豊中 | 堺の輪 豊中の輪
            豊中市 | 府 豊中 | 豊中の輪
            吹田市 | 府 | none
            """)
    void findsWhatHoldsAtAPlace(String name, String agreements, String networks) {
        assertThat(titles(index.agreementsAt(Place.of(name)))).isEqualTo(agreements);
        assertThat(networks(index.networksAt(Place.of(name)))).isEqualTo(networks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            27140 | 堺 府
            27000 | 堺 府 豊中
            27203 | 府 豊中
            13104 | none
            """)
    void findsWhatHoldsInALocalGovernment(String areaCode, String agreements) {
        assertThat(titles(index.agreementsAt(LocalGovernmentCode.ofAreaCode(areaCode))))
                .isEqualTo(agreements);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Kind, day, places with an agreement of the kind in force, and places without
            comprehensive | 2020-03-31 | none               | 堺市 大阪府 豊中市
            comprehensive | 2020-04-01 | 堺市               | 大阪府 豊中市
            disaster      | 2020-04-01 | 堺市 大阪府 豊中市 | none
            any           | 2020-03-31 | none               | 堺市 大阪府 豊中市
            any           | 2025-03-31 | 堺市 大阪府 豊中市 | none
            any           | 2025-04-01 | 堺市 大阪府 豊中市 | none
            watch-over    | 2025-03-31 | none               | 堺市 大阪府 豊中市
            """)
    void tellsThePlacesWithAnAgreementOfAKind(String kind, LocalDate day, String covered, String notCovered) {
        List<Place> places = Stream.of("堺市", "大阪府", "豊中市", "堺市").map(Place::of).toList();
        RegisterIndex.PlaceCoverage coverage = kind.equals("any")
                ? index.coverageOf(places, day)
                : index.coverageOf(places, Agreement.Kind.of(kind), day);

        assertThat(names(coverage.covered().stream().map(Place::getName))).isEqualTo(covered);
        assertThat(names(coverage.notCovered().stream().map(Place::getName))).isEqualTo(notCovered);
        assertThat(coverage.date()).isEqualTo(day);
    }

    private static String titles(List<Agreement> agreements) {
        return names(agreements.stream().flatMap(each -> each.getTitle().stream()));
    }

    private static String initiatives(Stream<Initiative> initiatives) {
        return names(initiatives.map(Initiative::getTitle));
    }

    private static String networks(List<Network> networks) {
        return names(networks.stream().map(Network::getName));
    }

    private static String cases(List<RegisterIndex.CollectedCase> cases) {
        return names(cases.stream().map(each -> each.caseStudy().getTitle()));
    }

    private static String names(Stream<LocalizedText> texts) {
        List<String> names = texts.map(LocalizedText::getDefault).toList();
        return names.isEmpty() ? "none" : String.join(" ", names);
    }
}
