package dev.renkei.examples.page;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Contribution;

/**
 * What each side gives under the agreement as a whole.
 */
final class ContributionsSection {

    private ContributionsSection() {}

    static void write(Page page, Agreement agreement) {
        page.section(
                "Agreement.contributions", agreement.getContributions(), contribution -> write(page, 0, contribution));
    }

    /** Writes what one side gives: {@code 横浜市磯子区 → 磯子事業会: ① 協定締結により…}. */
    static void write(Page page, int depth, Contribution contribution) {
        String number =
                contribution.getNumberAsWritten().map(each -> each + " ").orElse("");
        String words = number + page.words().text(contribution.getText());
        String sides = sides(page, contribution);
        if (sides.isEmpty()) {
            page.out().item(depth, words);
        } else {
            page.out().item(depth, sides, words);
        }
        page.extensions(depth + 1, contribution);
    }

    private static String sides(Page page, Contribution contribution) {
        String giver = contribution.getPartyId().map(page::party).orElse("");
        if (contribution.getRecipientIds().isEmpty()) {
            return giver;
        }
        String recipients =
                page.words().list(contribution.getRecipientIds().stream().map(page::party));
        return (giver + " → " + recipients).strip();
    }
}
