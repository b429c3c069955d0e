package dev.renkei.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.result.Observation;
import dev.renkei.result.Quantity;
import dev.renkei.result.Series;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is asked of an organization is answered for its parts, and of agreements that others replace for those. */
class WholeAndPartTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static Agreement with(String title, Organization organization) {
        return Agreement.builder().title(title).addParty(Party.of(organization)).build();
    }

    private static Organization coded(String name, String identifier) {
        return Organization.builder()
                .name(name)
                .addIdentifier(Identifier.parse(identifier))
                .build();
    }

    private static final RegisterIndex INDEX = Register.builder()
            .addAgreement(with("府", Organization.of("大阪府")))
            .addAgreement(with("室", Organization.of("大阪府危機管理室")))
            .addAgreement(with("連", Organization.of("大阪府生活協同組合連合会")))
            .addAgreement(with(
                    "課",
                    Organization.builder()
                            .name("企画課")
                            .partOf(Organization.of("大阪府"))
                            .build()))
            .addAgreement(with("会社", Organization.of("㈱とりせん")))
            .addAgreement(with("店", Organization.of("株式会社とりせん（太田店）")))
            .addAgreement(with("海", Organization.of("株式会社うみやま 海支店")))
            .addAgreement(with("山", Organization.of("うみやま（株）（山支店）")))
            .addAgreement(with("堺", Organization.of("堺市")))
            .addAgreement(with("教委", Organization.of("大阪府堺市教育委員会")))
            .addAgreement(with("区役所", Organization.of("大阪府堺市堺区役所")))
            .addAgreement(with("府中教委", Organization.of("東京都府中市教育委員会")))
            .addAgreement(with("足立", Organization.of("足立区")))
            .addAgreement(with("東京府中", coded("府中市", "jp-local-government:132063")))
            .addAgreement(with("広島府中", coded("府中市", "jp-local-government:342084")))
            .addAgreement(with("インボイス", coded("ひなた商会", "jp-invoice:T4120105000656")))
            .build()
            .index();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            大阪府                 | 府 室 課
            大阪府危機管理室       | 室
            大阪府企画課           | 課
            大阪                   | none
            とりせん（株）         | 会社 店
            株式会社とりせん(太田店) | 店
            とりせん               | none
            株式会社うみやま       | 海 山
            うみやま㈱             | 海 山
            ㈱うみやま（海支店）   | 海
            うみやま（株）山支店   | 山
            堺市                   | 堺 教委 区役所
            大阪府堺市             | 堺 教委 区役所
            堺市教育委員会         | 教委
            大阪府 堺市教育委員会  | 教委
            堺市堺区役所           | 区役所
            東京都府中市教育委員会 | 府中教委
            府中市教育委員会       | none
            東京都　足立区         | 足立
            足立区                 | 足立
            東京都府中市           | 府中教委 東京府中
            広島県 府中市          | 広島府中
            府中市                 | 東京府中 広島府中
            T4120105000656         | インボイス
            """)
    void findsAnOrganizationWithItsPartsAndOffices(String text, String titles) {
        assertThat(titles(INDEX.agreementsOf(text))).isEqualTo(titles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            大阪府           | 府 室 課
            大阪府危機管理室 | 室
            株式会社とりせん | 会社 店
            株式会社うみやま | 海 山
            大阪府堺市       | 堺 教委 区役所
            """)
    void findsADescribedOrganizationWithItsPartsAndOffices(String name, String titles) {
        assertThat(titles(INDEX.agreementsOf(Organization.of(name)))).isEqualTo(titles);
    }

    @Test
    void theNumberOfAnIssuerOfInvoicesIsTheCorporateNumberOfACorporation() {
        assertThat(titles(INDEX.agreementsOf(coded("ひなた", "jp-corporate-number:4120105000656"))))
                .isEqualTo("インボイス");
    }

    private static String titles(List<Agreement> agreements) {
        return agreements.isEmpty()
                ? "none"
                : String.join(
                        " ",
                        agreements.stream()
                                .map(each -> each.describe(Locale.JAPANESE))
                                .toList());
    }

    private static Agreement.Builder concluded(String id, int year) {
        return Agreement.builder().id(id).title(id).concludedOn(StatedDate.of(PartialDate.of(year, 4, 1)));
    }

    private static Relation supersedes(String id) {
        return Relation.builder().kind(Relation.Kind.SUPERSEDES).agreementId(id).build();
    }

    @Test
    void whatAnotherAgreementSupersedesIsNotInForceFromThatDay() {
        RegisterIndex index = Register.builder()
                .addAgreement(concluded("旧", 2010).build())
                .addAgreement(concluded("新", 2020).addRelation(supersedes("旧")).build())
                .addAgreement(concluded("案", 2024)
                        .stage(Agreement.Stage.IN_PREPARATION)
                        .addRelation(supersedes("新"))
                        .build())
                .build()
                .index();

        assertThat(index.supersededFrom("旧")).contains(LocalDate.of(2020, 4, 1));
        assertThat(index.supersededFrom("新")).isEmpty();
        assertThat(index.supersededFrom("nobody")).isEmpty();
        assertThat(titles(index.agreementsInForceOn(LocalDate.of(2020, 3, 31)))).isEqualTo("旧");
        assertThat(titles(index.agreementsInForceOn(LocalDate.of(2020, 4, 1)))).isEqualTo("新");
        assertThat(titles(index.agreementsInForceOn(TODAY))).isEqualTo("新");
        assertThat(titles(index.agreementsWith(Agreement.Status.PRESUMED_IN_FORCE, TODAY)))
                .isEqualTo("新");
        assertThat(titles(index.agreementsWithoutInitiativeIn(DatePeriod.parse("FY2025"))))
                .isEqualTo("新");
    }

    @Test
    void aFigureOf0IsNoResult() {
        RegisterIndex index = Register.builder()
                .addAgreement(concluded("零", 2010).addPlan(withFigure("0 件")).build())
                .addAgreement(concluded("一", 2010).addPlan(withFigure("1 件")).build())
                .build()
                .index();

        assertThat(titles(index.agreementsWithoutResultIn(DatePeriod.parse("FY2025"))))
                .isEqualTo("零");
    }

    private static Plan withFigure(String figure) {
        Series series = Series.builder()
                .label("件数")
                .addObservation(Observation.builder()
                        .period(StatedPeriod.of(DatePeriod.parse("FY2025")))
                        .value(Quantity.parse(figure))
                        .build())
                .build();
        return Stream.of(Initiative.builder().title("取組").addSeries(series).build())
                .map(initiative -> Plan.builder().addInitiative(initiative).build())
                .findFirst()
                .orElseThrow();
    }
}
