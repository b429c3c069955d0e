package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Annex;
import dev.renkei.agreement.Citation;
import dev.renkei.agreement.Clause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clauses, annexes and originals of an agreement, and the laws that it cites.
 */
final class ClausesSection {

    private ClausesSection() {}

    static void write(Page page, Agreement agreement) {
        page.section("Agreement.citations", agreement.getCitations(), citation -> write(page, 0, citation));
        page.section("Agreement.clauses", agreement.getClauses(), clause -> write(page, 0, clause));
        page.section("Agreement.annexes", agreement.getAnnexes(), annex -> write(page, annex));
    }

    static void write(Page page, String label, int depth, List<Citation> citations) {
        if (!citations.isEmpty()) {
            page.label(depth, label);
            citations.forEach(citation -> write(page, depth + 1, citation));
        }
    }

    private static void write(Page page, int depth, Citation citation) {
        page.out()
                .item(
                        depth,
                        joined(Stream.of(
                                Optional.of(page.words().text(citation.getTitle())),
                                citation.getNumberAsWritten().map(number -> "（" + number + "）"),
                                citation.getProvisions())));
        page.extensions(depth + 1, citation);
    }

    static void write(Page page, int depth, Clause clause) {
        page.out()
                .item(
                        depth,
                        joined(Stream.of(
                                clause.getNumberAsWritten(), clause.getHeading().map(page.words()::text))));
        page.fact(depth + 1, "Clause.kind", clause.getKind().map(page.labels()::name));
        page.texts(depth + 1, "Clause.text", clause.getText());
        page.extensions(depth + 1, clause);
    }

    private static void write(Page page, Annex annex) {
        page.out()
                .item(
                        0,
                        joined(Stream.of(
                                annex.getNumberAsWritten(), annex.getTitle().map(page.words()::text))));
        page.texts(1, "Annex.text", annex.getText());
        page.fact(1, "Annex.webPage", annex.getWebPage());
        page.fact(1, "Annex.file", annex.getFile());
        page.extensions(1, annex);
    }

    private static String joined(Stream<Optional<String>> words) {
        return words.flatMap(Optional::stream).collect(Collectors.joining(" "));
    }
}
