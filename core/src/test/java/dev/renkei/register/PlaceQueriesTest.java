package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.result.Quantity;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlaceQueriesTest {

    private static final LocalGovernmentCode OSAKA = LocalGovernmentCode.ofAreaCode("27000");
    private static final LocalGovernmentCode SAKAI = LocalGovernmentCode.ofAreaCode("27140");
    private static final LocalGovernmentCode TOYONAKA = LocalGovernmentCode.ofAreaCode("27203");
    private static final LocalGovernmentCode FUCHU_IN_TOKYO = LocalGovernmentCode.ofAreaCode("13206");
    private static final LocalGovernmentCode FUCHU_IN_HIROSHIMA = LocalGovernmentCode.ofAreaCode("34208");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static Place place(String name, LocalGovernmentCode code) {
        return Place.builder().name(name).code(code).build();
    }

    private static Agreement at(String title, Place... places) {
        return Agreement.builder()
                .title(title)
                .kind(Agreement.Kind.WATCH_OVER)
                .concludedOn(StatedDate.of(PartialDate.of(2020, 4, 1)))
                .addPlaces(places)
                .build();
    }

    private static Agreement with(String title, Organization organization) {
        return Agreement.builder().title(title).addParty(Party.of(organization)).build();
    }

    private static RegisterIndex index(Agreement... agreements) {
        return Register.builder().addAgreements(agreements).build().index();
    }

    private static List<String> titles(List<Agreement> agreements) {
        return agreements.stream().map(each -> each.describe(Locale.JAPANESE)).toList();
    }

    @Test
    void findsAgreementsByTheCodeOrTheNameOfTheirPlace() {
        RegisterIndex index = index(at("一", place("堺市", SAKAI)), at("二", place("豊中市", TOYONAKA)));

        assertThat(titles(index.agreementsAt(SAKAI))).containsExactly("一");
        assertThat(titles(index.agreementsAt(Place.of("堺 市")))).containsExactly("一");
        assertThat(titles(index.agreementsAt(place("さかい", SAKAI)))).containsExactly("一");
    }

    @Test
    void aPrefectureCoversItsMunicipalities() {
        RegisterIndex index =
                index(at("府", Place.of("大阪府")), at("堺", place("堺市", SAKAI)), at("豊中", place("豊中市", TOYONAKA)));

        assertThat(titles(index.agreementsAt(SAKAI))).containsExactly("府", "堺");
        assertThat(titles(index.agreementsAt(Place.of("大阪府")))).containsExactly("府", "堺", "豊中");
        assertThat(titles(index.agreementsAt(OSAKA))).containsExactly("府", "堺", "豊中");
        assertThat(titles(index.agreementsAt(place("新宿区", LocalGovernmentCode.ofAreaCode("13104")))))
                .isEmpty();
    }

    @Test
    void aNameHasTheCodeUnderWhichTheRegisterStatesItElsewhere() {
        RegisterIndex index = index(at("一", Place.of("堺市")), at("二", place("堺市", SAKAI)));

        assertThat(titles(index.agreementsAt(SAKAI))).containsExactly("一", "二");
        assertThat(titles(index.agreementsAt(OSAKA))).containsExactly("一", "二");
    }

    @Test
    void aNameHasTheCodeThatTheAreaOfANetworkStatesAgainAndAgain() {
        Network network = Network.builder().name("堺の輪").area(place("堺市", SAKAI)).build();
        Register register = Register.builder()
                .addAgreement(at("一", Place.of("堺市")))
                .addNetworks(network, network)
                .build();

        assertThat(titles(register.index().agreementsAt(SAKAI))).containsExactly("一");
        assertThat(titles(register.index().agreementsAt(OSAKA))).containsExactly("一");
    }

    @Test
    void aNameWithoutACodeIsFoundByNameEvenIfTheCodeIsAskedFor() {
        RegisterIndex index = index(at("一", Place.of("堺市")));

        assertThat(titles(index.agreementsAt(place("堺市", SAKAI)))).containsExactly("一");
    }

    @Test
    void aNameThatPlacesShareIsNotTakenForOneOfThem() {
        RegisterIndex index = index(
                at("東京", place("府中市", FUCHU_IN_TOKYO)),
                at("広島", place("府中市", FUCHU_IN_HIROSHIMA)),
                at("不明", Place.of("府中市")));

        assertThat(titles(index.agreementsAt(FUCHU_IN_TOKYO))).containsExactly("東京");
        assertThat(titles(index.agreementsAt(place("府中市", FUCHU_IN_HIROSHIMA)))).containsExactly("広島");
        assertThat(titles(index.agreementsAt(Place.of("府中市")))).containsExactly("東京", "広島", "不明");
    }

    @Test
    void anAgreementWithoutAPlaceHoldsWhereItsLocalGovernmentsGovern() {
        Organization byCode = Organization.builder()
                .name("堺市")
                .addIdentifier(Identifier.of(SAKAI.toCorporateNumber()))
                .build();
        Organization byKind = Organization.builder()
                .name("みどり市")
                .kind(Organization.Kind.MUNICIPALITY)
                .build();
        RegisterIndex index = index(
                with("番号", byCode),
                with("種別", byKind),
                with("名称", Organization.of("大阪府")),
                with("会社", Organization.of("大阪ガーデン")));

        assertThat(titles(index.agreementsAt(SAKAI))).containsExactly("番号", "名称");
        assertThat(titles(index.agreementsAt(Place.of("みどり市")))).containsExactly("種別");
        assertThat(titles(index.agreementsAt(Place.of("大阪ガーデン")))).isEmpty();
    }

    @Test
    void thePlacesThatAnAgreementStatesComeBeforeThoseOfItsParties() {
        Agreement agreement = Agreement.builder()
                .from(at("一", place("豊中市", TOYONAKA)))
                .addParty(Party.of("大阪府"))
                .build();

        assertThat(index(agreement).agreementsAt(SAKAI)).isEmpty();
        assertThat(index(agreement).agreementsAt(TOYONAKA)).containsExactly(agreement);
    }

    @Test
    void findsNetworksByTheirArea() {
        Network network = Network.builder().name("堺のまちづくり").area(Place.of("堺市")).build();
        Network elsewhere =
                Network.builder().name("豊中のまちづくり").area(place("豊中市", TOYONAKA)).build();
        RegisterIndex index =
                Register.builder().addNetworks(network, elsewhere).build().index();

        assertThat(index.networksAt(place("堺市", SAKAI))).containsExactly(network);
        assertThat(index.networksAt(Place.of("大阪府"))).containsExactly(network, elsewhere);
    }

    @Test
    void aPlaceIsFoundInWhatItLiesInByCodeAndByName() {
        RegisterIndex index = index(
                at("地区", Place.of("長万部町国縫地区")),
                at("区", Place.of("大阪市　北区")),
                at("足立", Place.of("足立区")),
                at("ひなた", Place.of("ひなた市港地区")));

        assertThat(titles(index.agreementsAt(Place.of("長万部町")))).containsExactly("地区");
        assertThat(titles(index.agreementsAt(Place.of("北海道")))).containsExactly("地区");
        assertThat(titles(index.agreementsAt(Place.of("大阪市")))).containsExactly("区");
        assertThat(titles(index.agreementsAt(OSAKA))).containsExactly("区");
        assertThat(titles(index.agreementsAt(Place.of("東京都 足立区")))).containsExactly("足立");
        assertThat(titles(index.agreementsAt(Place.of("東京都")))).containsExactly("足立");
        assertThat(titles(index.agreementsAt(Place.of("ひなた市")))).containsExactly("ひなた");
    }

    @Test
    void coverageTellsThePlacesWithAndWithoutAnAgreementInForce() {
        Agreement ended = Agreement.builder()
                .from(at("旧", place("豊中市", TOYONAKA)))
                .terminatedOn(StatedDate.of(PartialDate.of(2025, 3, 31)))
                .build();
        List<Place> universe = List.of(
                place("堺市", SAKAI), place("豊中市", TOYONAKA), Place.of("吹田市"), place("堺市", SAKAI), Place.of("大阪府"));

        RegisterIndex.PlaceCoverage coverage =
                index(ended, at("堺", Place.of("堺市"))).coverageOf(universe, Agreement.Kind.WATCH_OVER, TODAY);

        assertThat(coverage.covered()).containsExactly(place("堺市", SAKAI));
        assertThat(coverage.notCovered()).containsExactly(place("豊中市", TOYONAKA), Place.of("吹田市"), Place.of("大阪府"));
        assertThat(coverage.toCoverage().getCovered()).isEqualTo(Quantity.of(1));
        assertThat(coverage.toCoverage().getUniverse()).isEqualTo(Quantity.of(4));
        assertThat(coverage.toCoverage().getAsOf()).contains(StatedDate.of(PartialDate.of(TODAY)));
    }

    @Test
    void coverageCountsThePrefecturesAgreementForItsMunicipalities() {
        RegisterIndex index = index(at("府", Place.of("大阪府")));
        List<Place> universe = List.of(place("堺市", SAKAI), place("府中市", FUCHU_IN_TOKYO));

        assertThat(index.coverageOf(universe, TODAY).covered()).containsExactly(place("堺市", SAKAI));
        assertThat(index.coverageOf(universe, Agreement.Kind.DISASTER, TODAY).covered())
                .isEmpty();
        assertThat(index.coverageOf(universe, LocalDate.of(2019, 1, 1)).covered())
                .isEmpty();
    }

    private static Place in(String name, Place whole) {
        return Place.builder().name(name).partOf(whole).build();
    }

    @Test
    void aPlaceLiesInItsWholesToAnyDepth() {
        RegisterIndex index = index(
                at("地区", in("国縫地区", in("長万部町", Place.of("北海道")))),
                at("駅", in("国縫駅", in("国縫地区", Place.of("長万部町")))),
                at("他", in("中央地区", Place.of("八雲町"))));

        assertThat(titles(index.agreementsAt(Place.of("北海道")))).containsExactly("地区", "駅", "他");
        assertThat(titles(index.agreementsAt(Place.of("長万部町")))).containsExactly("地区", "駅");
        assertThat(titles(index.agreementsAt(LocalGovernmentCode.parse("013471"))))
                .containsExactly("地区", "駅");
        assertThat(titles(index.agreementsAt(in("国縫地区", Place.of("長万部町"))))).containsExactly("地区", "駅");
        assertThat(titles(index.agreementsAt(in("中央地区", Place.of("長万部町"))))).isEmpty();
    }

    @Test
    void aNameLiesWhereTheRegisterStatesItElsewhere() {
        RegisterIndex index = index(
                at("地区", in("国縫地区", in("長万部町", Place.of("北海道")))),
                at("名", Place.of("国縫地区")),
                at("東", in("中央地区", Place.of("碧瀬市"))),
                at("西", in("中央地区", Place.of("白凪市"))),
                at("不明", Place.of("中央地区")));

        assertThat(titles(index.agreementsAt(Place.of("北海道")))).containsExactly("地区", "名");
        assertThat(titles(index.agreementsAt(Place.of("国縫地区")))).containsExactly("地区", "名");
        assertThat(titles(index.agreementsAt(Place.of("中央地区")))).containsExactly("東", "西", "不明");
        assertThat(titles(index.agreementsAt(Place.of("碧瀬市")))).containsExactly("東");
    }

    @Test
    void aPlaceLiesInWhatTheRegisterStatesElsewhereOfItsWhole() {
        RegisterIndex index = index(
                at("会館", in("第一会館", Place.of("国縫地区"))),
                at("地区", in("国縫地区", Place.of("長万部町"))),
                at("円", in("東の里", Place.of("西の里"))),
                at("環", in("西の里", Place.of("東の里"))));

        assertThat(titles(index.agreementsAt(Place.of("国縫地区")))).containsExactly("会館", "地区");
        assertThat(titles(index.agreementsAt(Place.of("長万部町")))).containsExactly("会館", "地区");
        assertThat(titles(index.agreementsAt(Place.of("第一会館")))).containsExactly("会館", "地区");
        assertThat(titles(index.agreementsAt(Place.of("西の里")))).containsExactly("円", "環");
    }

    @Test
    void wholesThatLieInEachOtherWithoutEndAreFollowedForAWhile() {
        RegisterIndex index = index(IntStream.range(0, 5000)
                .mapToObj(i -> at("地区" + i, in("字" + i, Place.of("字" + (i + 1)))))
                .toArray(Agreement[]::new));

        assertThat(titles(index.agreementsAt(Place.of("字3")))).contains("地区0", "地区3", "地区6");
        assertThat(titles(index.agreementsAt(Place.of("字5000")))).contains("地区4996", "地区4999");
    }

    @Test
    void aNameIsOneWhereTheRegisterDescribesItMoreAndLessFully() {
        RegisterIndex index = index(
                at("町", in("国縫地区", Place.of("長万部町"))),
                at("道", in("国縫地区", in("長万部町", Place.of("北海道")))),
                at("番号", in("国縫地区", place("長万部町", LocalGovernmentCode.parse("013471")))),
                at("名", Place.of("国縫地区")));

        assertThat(titles(index.agreementsAt(Place.of("長万部町")))).containsExactly("町", "道", "番号", "名");
    }

    @Test
    void anAgreementOfAUnionHoldsInEachOfItsMunicipalities() {
        Organization union = Organization.builder()
                .name("泉州広域連合")
                .kind(Organization.Kind.LOCAL_GOVERNMENT_UNION)
                .addMembers(Organization.of("岸和田市"), Organization.of("貝塚市"))
                .build();
        RegisterIndex index = index(with("連合", union), at("貝塚", Place.of("貝塚市")), at("堺", Place.of("堺市")));

        assertThat(titles(index.agreementsAt(Place.of("岸和田市")))).containsExactly("連合");
        assertThat(titles(index.agreementsAt(Place.of("大阪府")))).containsExactly("連合", "貝塚", "堺");
        assertThat(titles(index.agreementsAt(Place.builder()
                        .name("泉州広域連合")
                        .addMembers(Place.of("岸和田市"), Place.of("貝塚市"))
                        .build())))
                .containsExactly("連合", "貝塚");
    }

    @Test
    void anAgreementOfAnOfficeHoldsWhereItsLocalGovernmentGoverns() {
        Organization office = Organization.builder()
                .name("横浜市磯子区役所")
                .kind(Organization.Kind.OFFICE)
                .build();
        Organization mayor = Organization.builder()
                .name("市長")
                .kind(Organization.Kind.OFFICE)
                .partOf(Organization.of("堺市"))
                .build();
        RegisterIndex index = index(with("区役所", office), with("市長", mayor));

        assertThat(titles(index.agreementsAt(Place.of("磯子区")))).containsExactly("区役所");
        assertThat(titles(index.agreementsAt(Place.of("横浜市")))).containsExactly("区役所");
        assertThat(titles(index.agreementsAt(SAKAI))).containsExactly("市長");
    }
}
