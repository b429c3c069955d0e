package dev.renkei.change;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Plan;
import dev.renkei.document.ExtensionValue;
import dev.renkei.identifier.Identifier;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.organization.Organization;
import dev.renkei.result.Quantity;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.DatePeriod;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import dev.renkei.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates agreements from few words and few keys, so that much of one is found again in another, often more than once. */
final class States {

    private static final Arbitrary<Optional<String>> KEYS =
            Arbitraries.of("a", "b", "c", "d", "e").optional(0.5);
    private static final Arbitrary<List<String>> FIELD_KEYS =
            Arbitraries.of("a", "b", "c", "d", "e", "x").list().uniqueElements().ofMaxSize(2);
    private static final Arbitrary<LocalizedText> LABELS = Arbitraries.of(
                    "子ども・教育", "子ども・若者・教育", "健康・福祉", "健康", "福祉", "環境保全", "防災・防犯", "防災", "防犯", "その他市政に関すること")
            .map(LocalizedText::of);
    private static final Arbitrary<LocalizedText> TITLES = Arbitraries.of(
                    "児童館への絵本の寄贈", "児童館と図書館への絵本の寄贈", "食育教室の開催", "食育教室の共催", "高齢者の見守り", "子どもの見守り", "レジ袋の削減", "物資の調達")
            .map(LocalizedText::of);
    private static final Arbitrary<LocalizedText> SENTENCES = Arbitraries.of(
                    "市内の児童館に絵本を贈ります", "市内の児童館に年２回、絵本を贈ります", "小学生を対象に教室を開きます", "配達員が異変に気付いたときは市に知らせます")
            .map(LocalizedText::of);
    private static final Arbitrary<Quantity> QUANTITIES =
            Arbitraries.of("年２回", "年３回", "12か所", "約300台", "14か所").map(Quantity::parse);
    private static final Arbitrary<Optional<StatedPeriod>> PERIODS = Arbitraries.of("FY2020/FY2022", "FY2023/FY2025")
            .map(period -> StatedPeriod.of(DatePeriod.parse(period)))
            .optional(0.7);

    private States() {}

    static Arbitrary<Agreement> agreements() {
        return Combinators.combine(
                        Arbitraries.of("包括連携協定", "連携協定").map(LocalizedText::of),
                        Arbitraries.of("2017-02-08", "2017-02")
                                .map(date -> StatedDate.of(PartialDate.parse(date)))
                                .optional(0.7),
                        SENTENCES.list().ofMaxSize(2),
                        parties().list().ofMaxSize(4),
                        fields().list().ofMaxSize(5),
                        plans().list().ofMaxSize(3),
                        Arbitraries.maps(
                                        Arbitraries.of("x", "y"),
                                        Arbitraries.of("1", "2").map(ExtensionValue::parse))
                                .ofMaxSize(2))
                .as((title, concludedOn, purpose, parties, fields, plans, extensions) -> Agreement.builder()
                        .title(title)
                        .concludedOn(concludedOn)
                        .purpose(purpose)
                        .parties(parties)
                        .fields(fields)
                        .plans(plans)
                        .extensions(extensions)
                        .build());
    }

    static Arbitrary<Party> parties() {
        return Combinators.combine(
                        KEYS,
                        Arbitraries.of("みどり市", "みどり町", "青空生協"),
                        Arbitraries.of("jp-local-government", "x").optional(0.3),
                        Arbitraries.of("甲", "乙").optional(0.5))
                .as((id, name, scheme, role) -> Party.builder()
                        .id(id)
                        .organization(Organization.builder()
                                .name(name)
                                .identifiers(
                                        scheme.map(code -> Identifier.of(IdentifierScheme.of(code), "131016")).stream()
                                                .toList())
                                .build())
                        .role(role)
                        .build());
    }

    static Arbitrary<CooperationField> fields() {
        return Combinators.combine(
                        KEYS,
                        Arbitraries.integers().between(1, 5).optional(0.5),
                        LABELS.optional(0.8),
                        Arbitraries.of(1, 2, 3).list().uniqueElements().ofMaxSize(1))
                .as((id, number, label, goals) -> CooperationField.builder()
                        .id(id)
                        .number(number)
                        .label(label)
                        .sdgGoals(goals)
                        .build());
    }

    static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        KEYS,
                        Arbitraries.of("連携計画", "取組計画").map(LocalizedText::of).optional(0.6),
                        PERIODS,
                        SENTENCES.list().ofMaxSize(1),
                        fields().list().ofMaxSize(4),
                        initiatives().list().ofMaxSize(6))
                .as((id, title, period, rationale, fields, initiatives) -> Plan.builder()
                        .id(id)
                        .title(title)
                        .period(period)
                        .rationale(rationale)
                        .fields(fields)
                        .initiatives(initiatives)
                        .build());
    }

    static Arbitrary<Initiative> initiatives() {
        return Combinators.combine(
                        KEYS,
                        TITLES,
                        SENTENCES.list().ofMaxSize(2),
                        FIELD_KEYS,
                        QUANTITIES.list().ofMaxSize(3),
                        Arbitraries.of(Initiative.Emphasis.values()).optional(0.3))
                .as((id, title, description, fields, quantities, emphasis) -> Initiative.builder()
                        .id(id)
                        .title(title)
                        .description(description)
                        .fieldIds(fields)
                        .quantities(quantities)
                        .emphasis(emphasis)
                        .build());
    }
}
