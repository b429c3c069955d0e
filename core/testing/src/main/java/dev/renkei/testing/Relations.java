package dev.renkei.testing;

import dev.renkei.agreement.Relation;
import dev.renkei.agreement.RelationKind;
import dev.renkei.agreement.RelationKinds;
import java.util.List;

/** Makes relations to other agreements. */
final class Relations {

    static final List<RelationKind> KINDS = List.of(
            RelationKinds.RELATED, RelationKinds.EXTENDS, RelationKinds.UNDER_FRAMEWORK, RelationKinds.SUPERSEDES);
    private static final List<String> TITLES =
            List.of("災害時における物資の供給に関する協定", "高齢者等の見守り活動に関する協定", "地域子育て応援パートナー協定", "産業振興に関する基本協定");

    private Relations() {}

    /** Makes a relation to an agreement that the source names. */
    static Relation titled(RandomSource choices) {
        Relation.Builder relation = Relation.builder()
                .kind(choices.oneOf(KINDS))
                .title(choices.oneOf(TITLES))
                .agreement(choices.maybe(1, 4, any -> "elsewhere-" + any.between(1, 99)));
        choices.maybe(1, 4, any -> OrganizationSampler.any().name(any).named()).ifPresent(relation::addParty);
        Extensions.sometimes(choices, relation);
        return relation.build();
    }

    /** Makes a relation to one of the agreements of the same register. */
    static Relation toOneOf(RandomSource choices, List<String> agreements) {
        return Relation.builder()
                .kind(choices.oneOf(KINDS))
                .agreement(choices.oneOf(agreements))
                .build();
    }
}
