package dev.renkei.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.Renewal.Kind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenewalWordingProperties {

    @Property
    void whatWordsSurelyMeanIsAmongWhatTheyCanMean(@ForAll("words") String words, @ForAll Kind kind) {
        assertThat(RenewalWording.surelyMean(kind, words)
                        && !RenewalWording.kinds(words).contains(kind))
                .isFalse();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "自動",
                        "更新",
                        "延長",
                        "する",
                        "しない",
                        "しない旨",
                        "は行わない",
                        "異議の申出が",
                        "解約の通知",
                        "意思表示が特に",
                        "を延長",
                        "ないときは",
                        "なく",
                        "を除き",
                        "期間の定めは",
                        "ない",
                        "があるまで",
                        "協議の上",
                        "できる",
                        "。",
                        "unless ",
                        "notice ",
                        "terminated",
                        "shall not be renewed",
                        "until ",
                        "may be extended",
                        "永年")
                .list()
                .ofMaxSize(6)
                .map(each -> String.join("", each));
    }
}
