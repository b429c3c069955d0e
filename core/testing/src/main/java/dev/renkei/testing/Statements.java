package dev.renkei.testing;

import dev.renkei.agreement.Statement;
import java.util.List;

/** Makes the statements that signatories give. */
final class Statements {

    private static final List<String> TEXTS = List.of(
            "このたびの協定を機に、住民の皆さまの暮らしに一層役立ててまいります。", "それぞれの強みを生かし、持続可能な地域づくりに貢献します。", "末永い連携となるよう、できることから着実に取り組みます。");

    private Statements() {}

    static Statement sample(RandomSource choices, SampleContext frame) {
        int party = choices.below(frame.parties().size());
        Statement.Builder statement = Statement.builder()
                .party(choices.maybe(1, 2, any -> NamedParty.id(party)))
                .speaker(choices.maybe(2, 3, PersonNames::sample))
                .office(choices.maybe(2, 3, any -> frame.name(party).office()));
        statement.addText(choices.oneOf(TEXTS));
        choices.maybe(1, 2, any -> "コメント").ifPresent(statement::heading);
        Extensions.sometimes(choices, statement);
        return statement.build();
    }
}
