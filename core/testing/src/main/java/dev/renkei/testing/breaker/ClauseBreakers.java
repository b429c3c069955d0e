package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Citation;
import dev.renkei.agreement.Clause;
import dev.renkei.agreement.Party;
import dev.renkei.result.StatedCount;
import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks the rules about clauses, annexes and originals.
 */
final class ClauseBreakers {

    private ClauseBreakers() {}

    static Stream<Breaker> all() {
        return Stream.of(
                Breaker.of("agreement.clause.number-duplicate", Agreement.class, ClauseBreakers::duplicateNumber),
                Breaker.at(
                        "agreement.citation.number-mismatch",
                        Agreement.class,
                        "/citations/-/numberAsWritten",
                        law("昭和36年法律第233号"),
                        law("昭和36年法律第223号"),
                        "A law is cited by another number"),
                Breaker.at(
                        "agreement.annex.web-page-form",
                        Agreement.class,
                        "/annexes/-/webPage",
                        annex("www.example.jp"),
                        annex("https://www.example.jp/"),
                        "The web page of an annex has no scheme"),
                Breaker.ofSeveral("agreement.originals.copies-mismatch", Agreement.class, ClauseBreakers::originals));
    }

    private static Fault<Agreement> duplicateNumber(Agreement agreement) {
        return Fault.at(
                Copy.adding(agreement, "clauses", clause("第101条", "費用負担")),
                "/clauses/-/numberAsWritten",
                clause("第１０１条", "協議"),
                clause("第102条", "協議"),
                "Two clauses have one number");
    }

    private static Clause clause(String number, String heading) {
        return Clause.builder().numberAsWritten(number).heading(heading).build();
    }

    private static Citation law(String number) {
        return Citation.builder().title("災害対策基本法").numberAsWritten(number).build();
    }

    private static Annex annex(String webPage) {
        return Annex.builder().title("見本の別紙").webPage(webPage).build();
    }

    private static List<Fault<Agreement>> originals(Agreement agreement) {
        List<Party> parties = agreement.getParties();
        Agreement kept = Copy.with(
                agreement,
                "parties",
                parties.stream()
                        .map(party -> Copy.with(party, "copies", StatedCount.of(1)))
                        .toList());
        return parties.isEmpty()
                ? List.of()
                : List.of(Fault.at(
                        kept,
                        "/originals",
                        StatedCount.of(parties.size() + 1),
                        StatedCount.of(parties.size()),
                        "There is one original more than the parties keep"));
    }
}
