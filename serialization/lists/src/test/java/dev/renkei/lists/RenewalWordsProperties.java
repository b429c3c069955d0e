package dev.renkei.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.time.Notice;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The words by which renewals are written are read again as the same renewals. */
class RenewalWordsProperties {

    @Property
    void wordsOfARenewalAreReadAgain(@ForAll("renewals") Renewal renewal, @ForAll("locales") Locale locale) {
        assertThat(RenewalWords.in(RenewalWords.of(renewal, locale))).contains(new RenewalWords.Said(renewal, ""));
    }

    @Property
    void soAreThoseInBrackets(@ForAll("renewals") Renewal renewal, @ForAll("locales") Locale locale) {
        String words = "3年間" + ListWords.inBrackets(RenewalWords.of(renewal, locale), locale);

        assertThat(RenewalWords.in(words)).contains(new RenewalWords.Said(renewal, "3年間"));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.JAPANESE, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<Renewal> renewals() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        lengths().optional(),
                        Arbitraries.integers().between(1, 999_999_999).optional(),
                        notices().list().ofMaxSize(3))
                .as((kind, length, max, notices) -> Renewal.builder()
                        .kind(kind)
                        .length(length.filter(each -> kind.isByTerms()))
                        .maxRenewals(max.filter(each -> kind.isByTerms()))
                        .notices(kind.hasNotices() ? notices : List.of())
                        .build());
    }

    private static Arbitrary<Notice> notices() {
        return Combinators.combine(
                        lengths(), Arbitraries.of("甲", "乙", "みなと市", "Party A").optional())
                .as((lead, side) -> Notice.builder().lead(lead).side(side).build());
    }

    private static Arbitrary<Period> lengths() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.integers().between(0, 90))
                .as(Period::of)
                .filter(length -> !length.isZero());
    }
}
