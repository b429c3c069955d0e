package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.casebook.CaseCollection;
import dev.renkei.casebook.CaseStudy;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.network.Network;
import dev.renkei.organization.Organization;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OrganizationQueriesTest {

    private static final Identifier NUMBER = Identifier.of(CorporateNumber.ofBaseNumber("120005999991"));
    private static final Identifier OTHER_NUMBER = Identifier.of(CorporateNumber.ofBaseNumber("120005999992"));
    private static final Identifier FUCHU_IN_TOKYO = Identifier.of(LocalGovernmentCode.ofAreaCode("13206"));
    private static final Identifier FUCHU_IN_HIROSHIMA = Identifier.of(LocalGovernmentCode.ofAreaCode("34208"));

    private static Organization named(String name, Identifier... identifiers) {
        return Organization.builder().name(name).addIdentifiers(identifiers).build();
    }

    private static Agreement agreement(String title, Organization... parties) {
        return Agreement.builder()
                .title(title)
                .parties(Arrays.stream(parties).map(Party::of).toList())
                .build();
    }

    private static RegisterIndex index(Agreement... agreements) {
        return Register.builder().addAgreements(agreements).build().index();
    }

    private static List<String> titles(List<Agreement> agreements) {
        return agreements.stream().map(each -> each.describe(Locale.JAPANESE)).toList();
    }

    @Test
    void findsAPartyWhateverTheWidthSpacesAndCaseOfItsName() {
        RegisterIndex index = index(
                agreement("一", named("ＣＯＯＰ みどり")), agreement("二", named("コープあお")), agreement("三", named("Coopみどり")));

        assertThat(titles(index.agreementsOf("coop　みどり"))).containsExactly("一", "三");
        assertThat(titles(index.agreementsOf(Organization.of("COOPみどり")))).containsExactly("一", "三");
    }

    @Test
    void findsAPartyByTheAliasThatAnyCopyStates() {
        Organization withAlias =
                Organization.builder().name("生活協同組合コープみどり").addAlias("コープみどり").build();
        RegisterIndex index = index(
                agreement("一", Organization.of("コープみどり")),
                agreement("二", withAlias),
                agreement("三", Organization.of("生活協同組合コープみどり")));

        assertThat(titles(index.agreementsOf("コープみどり"))).containsExactly("一", "二", "三");
        assertThat(titles(index.agreementsOf(Organization.of("生活協同組合コープみどり")))).containsExactly("一", "二", "三");
    }

    @Test
    void findsTheInitiativesOfAnActorButNotOfWhoIsMerelyNamed() {
        Organization renamed = Organization.builder()
                .name("新みどり生協")
                .addPredecessor(Organization.of("みどり生協"))
                .build();
        Initiative own = Initiative.builder().title("買い物支援").addActor(renamed).build();
        Initiative joint = Initiative.builder()
                .title("見守り")
                .addActors(Organization.of("あお生協"), Organization.of("みどり生協"))
                .build();
        Initiative named = Initiative.builder()
                .title("清掃")
                .addActor(Organization.of("あお生協"))
                .addOrganization(Organization.of("みどり生協"))
                .build();
        RegisterIndex index =
                Register.builder().addInitiatives(own, joint, named).build().index();

        assertThat(index.initiativesOf("みどり生協")).containsExactly(own, joint);
        assertThat(index.initiativesOf(Organization.of("あお生協"))).containsExactly(joint, named);
        assertThat(index.initiativesOf("みなと生協")).isEmpty();
    }

    @Test
    void aCommonAliasAloneDoesNotMakeOneOfTwoOrganizations() {
        Organization one = Organization.builder().name("みどり生協").addAlias("生協").build();
        Organization other = Organization.builder().name("あお生協").addAlias("生協").build();
        RegisterIndex index = index(agreement("一", one), agreement("二", other));

        assertThat(titles(index.agreementsOf("みどり生協"))).containsExactly("一");
        assertThat(titles(index.agreementsOf("生協"))).containsExactly("一", "二");
    }

    @Test
    void findsAPartyByAnIdentifierUnderAnotherName() {
        RegisterIndex index = index(agreement("一", named("旧社名", NUMBER)), agreement("二", named("新社名", NUMBER)));

        assertThat(titles(index.agreementsOf("旧社名"))).containsExactly("一", "二");
        assertThat(titles(index.agreementsOf(NUMBER.toString()))).containsExactly("一", "二");
        assertThat(titles(index.agreementsOf(NUMBER.getValue()))).containsExactly("一", "二");
        assertThat(titles(index.agreementsOf(named("誰も知らない名", NUMBER)))).containsExactly("一", "二");
    }

    @Test
    void takesTheCodeOfALocalGovernmentForItsCorporateNumber() {
        LocalGovernmentCode code = LocalGovernmentCode.ofAreaCode("13206");
        RegisterIndex index = index(
                agreement("一", named("府中市", Identifier.of(code))),
                agreement("二", named("東京都府中市", Identifier.of(code.toCorporateNumber()))));

        assertThat(titles(index.agreementsOf("府中市"))).containsExactly("一", "二");
    }

    @Test
    void doesNotMakeOneOfTwoOrganizationsWhoseNumbersDiffer() {
        RegisterIndex index = index(
                agreement("東京", named("府中市", FUCHU_IN_TOKYO)),
                agreement("広島", named("府中市", FUCHU_IN_HIROSHIMA)),
                agreement("不明", named("府中市")));

        assertThat(titles(index.agreementsOf(named("府中市", FUCHU_IN_TOKYO)))).containsExactly("東京");
        assertThat(titles(index.agreementsOf(named("府中市", FUCHU_IN_HIROSHIMA)))).containsExactly("広島");
        assertThat(titles(index.agreementsOf("府中市"))).containsExactly("東京", "広島", "不明");
        assertThat(titles(index.agreementsOf(Organization.of("府中市")))).containsExactly("東京", "広島", "不明");
    }

    @Test
    void doesNotTakeOneOrganizationForAnotherOfItsNameThatTheRegisterDoesNotKnow() {
        RegisterIndex index = index(agreement("東京", named("府中市", FUCHU_IN_TOKYO)));

        assertThat(index.agreementsOf(named("府中市", FUCHU_IN_HIROSHIMA))).isEmpty();
        assertThat(titles(index.agreementsOf(Organization.of("府中市")))).containsExactly("東京");
    }

    @Test
    void whoeverIsAskedForIsFoundByAnAliasThatIsTheNameOfTheOtherButNotByACommonAlias() {
        Organization member =
                Organization.builder().name("みどり生協").addAlias("生協").build();
        Organization byName = Organization.of("生協");
        Organization byAlias =
                Organization.builder().name("みどり").addAlias("みどり生協").build();
        Organization byCommonAlias =
                Organization.builder().name("あお生協").addAlias("生協").build();
        RegisterIndex index = index(agreement("一", member));

        assertThat(titles(index.agreementsOf(byName))).containsExactly("一");
        assertThat(titles(index.agreementsOf(byAlias))).containsExactly("一");
        assertThat(index.agreementsOf(byCommonAlias)).isEmpty();
    }

    @Test
    void doesNotMakeOneOfTwoWardsOfDifferentCities() {
        Organization inOsaka =
                Organization.builder().name("北区").partOf(Organization.of("大阪市")).build();
        Organization inSapporo =
                Organization.builder().name("北区").partOf(Organization.of("札幌市")).build();
        Organization inOsakaToo = Organization.builder()
                .name("北 区")
                .partOf(Organization.of("大阪市"))
                .branch("地域課")
                .build();
        RegisterIndex index = index(agreement("一", inOsaka), agreement("二", inSapporo), agreement("三", inOsakaToo));

        assertThat(titles(index.agreementsOf(inOsaka))).containsExactly("一", "三");
        assertThat(titles(index.agreementsOf(inSapporo))).containsExactly("二");
    }

    @Test
    void aNumberThatBreaksItsFormTellsNothingApart() {
        Identifier wrong = Identifier.of(IdentifierScheme.JP_CORPORATE_NUMBER, "123");
        RegisterIndex index = index(agreement("一", named("みどり生協", NUMBER)), agreement("二", named("みどり生協", wrong)));

        assertThat(titles(index.agreementsOf("みどり生協"))).containsExactly("一", "二");
        assertThat(titles(index.agreementsOf(named("みどり生協", NUMBER)))).containsExactly("一", "二");
    }

    @Test
    void followsPredecessorsAndSuccessorsAllTheWayButNotSideways() {
        Organization first = Organization.of("第一世代");
        Organization second = Organization.builder()
                .name("第二世代")
                .addPredecessor(Organization.of("第一世代"))
                .addSuccessor(Organization.of("合併後"))
                .build();
        Organization merged = Organization.builder()
                .name("合併後")
                .addPredecessor(Organization.of("もう一方"))
                .build();
        RegisterIndex index = index(
                agreement("一", first),
                agreement("二", second),
                agreement("三", Organization.of("もう一方")),
                agreement("四", merged),
                agreement("五", Organization.of("無関係")));

        assertThat(titles(index.agreementsOf("第一世代"))).containsExactly("一", "二", "四");
        assertThat(titles(index.agreementsOf("もう一方"))).containsExactly("三", "四");
        assertThat(titles(index.agreementsOf("合併後"))).containsExactly("一", "二", "三", "四");
    }

    @Test
    void followsWhatTheOrganizationAskedForStatesOfItself() {
        Organization unknown = Organization.builder()
                .name("新しい団体")
                .addPredecessor(Organization.builder()
                        .name("前の団体")
                        .addPredecessor(Organization.of("その前の団体"))
                        .build())
                .build();
        RegisterIndex index = index(agreement("一", Organization.of("その前の団体")), agreement("二", Organization.of("他")));

        assertThat(titles(index.agreementsOf(unknown))).containsExactly("一");
        assertThat(index.agreementsOf("新しい団体")).isEmpty();
    }

    @Test
    void predecessorsThatContinueEachOtherDoNotEndInACircle() {
        Organization one = Organization.builder()
                .name("甲会")
                .addPredecessor(Organization.of("乙会"))
                .build();
        Organization other = Organization.builder()
                .name("乙会")
                .addPredecessor(Organization.of("甲会"))
                .build();

        assertThat(titles(index(agreement("一", one), agreement("二", other)).agreementsOf("甲会")))
                .containsExactly("一", "二");
    }

    @Test
    void findsTheAgreementsSignedOnBehalfOfAnOrganization() {
        Party federation = Party.builder()
                .organization(Organization.of("県生協連"))
                .addOnBehalfOf(named("みどり生協", NUMBER))
                .build();
        Agreement agreement =
                Agreement.builder().title("一").addParty(federation).build();

        assertThat(index(agreement).agreementsOf(named("みどり", NUMBER))).containsExactly(agreement);
    }

    @Test
    void knowsAliasesThatStandElsewhereInTheRegister() {
        Register register = Register.builder()
                .publisher(Organization.builder()
                        .name("生活協同組合コープみどり")
                        .addAlias("コープみどり")
                        .build())
                .addAgreement(agreement("一", Organization.of("生活協同組合コープみどり")))
                .build();

        assertThat(titles(register.index().agreementsOf("コープみどり"))).containsExactly("一");
    }

    @Test
    void findsNetworksByMemberAndCasesByOrganization() {
        Network network = Network.builder()
                .name("みどり区まちづくり")
                .addMembers(Organization.of("コープみどり"), Organization.of("あお生協"))
                .build();
        Network other = Network.builder().name("あか区まちづくり").build();
        CaseStudy caseStudy = CaseStudy.builder()
                .title("見守り")
                .addOrganization(named("コープみどり", NUMBER))
                .build();
        CaseStudy otherCase = CaseStudy.builder()
                .title("子ども食堂")
                .addOrganization(named("あか生協", OTHER_NUMBER))
                .build();
        CaseCollection collection = CaseCollection.builder()
                .title("事例集")
                .addCases(otherCase, caseStudy)
                .build();
        RegisterIndex index = Register.builder()
                .addNetworks(other, network)
                .addCaseCollection(collection)
                .build()
                .index();

        assertThat(index.networksOf("コープみどり")).containsExactly(network);
        assertThat(index.networksOf(named("みどり", NUMBER))).containsExactly(network);
        assertThat(index.casesOf("コープ みどり")).containsExactly(new RegisterIndex.CollectedCase(collection, caseStudy));
        assertThat(index.casesOf(named("別名", OTHER_NUMBER)))
                .containsExactly(new RegisterIndex.CollectedCase(collection, otherCase));
    }

    @Test
    void blankNamesAreNotOneOrganization() {
        RegisterIndex index = index(agreement("一", named(" ", NUMBER)), agreement("二", named("　")));

        assertThat(titles(index.agreementsOf(named("", NUMBER)))).containsExactly("一");
        assertThat(index.agreementsOf("")).isEmpty();
    }
}
