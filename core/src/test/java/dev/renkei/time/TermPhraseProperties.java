package dev.renkei.time;

import static dev.renkei.message.InvalidText.emptyIfInvalid;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of terms that are read from any words. */
class TermPhraseProperties {

    private static final List<String> PARTS = List.of(
            "この協定の有効期間は、",
            "協定締結の日から",
            "令和６年４月１日から",
            "2024年4月1日～",
            "３年間",
            "1年",
            "六か月",
            "99999年間",
            "0回に限り",
            "five (5) years ",
            "令和９年３月31日まで",
            "令和10年3月31日",
            "翌年３月31日まで",
            "until 31 March 2027 ",
            "とし、",
            "とする。",
            "（",
            "）",
            "ただし、期間満了の",
            "３か月前までに",
            "30日以内に",
            "申出がないときは、",
            "協議の上",
            "１年間更新し、",
            "2年ごとに自動更新する",
            "更新しない",
            "更新することができる",
            "３回に限り",
            "以後も同様とする。",
            "期間は定めない",
            "解除することができる。",
            "最長",
            "又は");

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(PARTS).list().ofMinSize(1).ofMaxSize(9).map(parts -> String.join("", parts));
    }

    @Property
    void termThatIsReadDoesNotDifferFromItsWords(@ForAll("words") String words) {
        assertThat(emptyIfInvalid(() -> Term.parsePhrase(words).term().differingParts())
                        .orElseGet(Set::of))
                .isEmpty();
    }

    @Property
    void renewalThatIsReadDoesNotDifferFromItsWords(@ForAll("words") String words) {
        assertThat(emptyIfInvalid(() -> Renewal.parsePhrase(words).renewal().differingParts())
                        .orElseGet(Set::of))
                .isEmpty();
    }
}
