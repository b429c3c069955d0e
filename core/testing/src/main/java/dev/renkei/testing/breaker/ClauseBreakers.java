package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Annex;
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
                Breaker.of(
                        "agreement.clause.number-duplicate",
                        BreakStrategy.of(Agreement.class, ClauseBreakers::duplicateNumber)),
                Breaker.of(
                        "agreement.annex.web-page-form",
                        BreakStrategy.of(Agreement.class, ClauseBreakers::webPageForm)),
                Breaker.of(
                        "agreement.originals.copies-mismatch",
                        BreakStrategy.of(Agreement.class, ClauseBreakers::originals)));
    }

    private static List<Fault<Agreement>> duplicateNumber(Agreement agreement) {
        int number = agreement.getClauses().size();
        return List.of(new Fault<>(
                "/clauses/" + (number + 1) + "/numberAsWritten",
                withClauses(agreement, "第101条", "第１０１条"),
                withClauses(agreement, "第101条", "第102条"),
                "Two clauses have one number"));
    }

    private static Agreement withClauses(Agreement agreement, String first, String second) {
        return Agreement.builder()
                .from(agreement)
                .addClauses(clause(first, "費用負担"), clause(second, "協議"))
                .build();
    }

    private static Clause clause(String number, String heading) {
        return Clause.builder().numberAsWritten(number).heading(heading).build();
    }

    private static List<Fault<Agreement>> webPageForm(Agreement agreement) {
        return List.of(new Fault<>(
                "/annexes/" + agreement.getAnnexes().size() + "/webPage",
                withAnnex(agreement, "www.example.jp"),
                withAnnex(agreement, "https://www.example.jp/"),
                "The web page of an annex has no scheme"));
    }

    private static Agreement withAnnex(Agreement agreement, String webPage) {
        Annex annex = Annex.builder().title("見本の別紙").webPage(webPage).build();
        return Agreement.builder().from(agreement).addAnnex(annex).build();
    }

    private static List<Fault<Agreement>> originals(Agreement agreement) {
        Agreement kept = Agreement.builder()
                .from(agreement)
                .parties(agreement.getParties().stream()
                        .map(party -> Party.builder()
                                .from(party)
                                .copies(StatedCount.of(1))
                                .build())
                        .toList())
                .build();
        int number = kept.getParties().size();
        return number == 0
                ? List.of()
                : List.of(new Fault<>(
                        "/originals",
                        withOriginals(kept, number + 1),
                        withOriginals(kept, number),
                        "There is one original more than the parties keep"));
    }

    private static Agreement withOriginals(Agreement agreement, int number) {
        return Agreement.builder()
                .from(agreement)
                .originals(StatedCount.of(number))
                .build();
    }
}
