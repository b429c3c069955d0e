package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.time.Term;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words by which a list says that an agreement has ended, in a column that is read as something else: 廃止 among the remarks, 終了 as a
 * state, 救護協定（失効） as a title. No day is taken from them, so they are reported.
 */
final class EndedWords {

    private static final String ENDED = "(?:(?:協定)?(?:は|を|が)?(?:廃止|失効|終了|解約|解除|満了|終結|無効)(?:済み?|した|しました|となった)?"
            + "|(?i:terminated|expired|discontinued|cancelled))";

    private static final String DAY = "[0-9０-９元MTSHR明治大正昭和平令年度月日末./．／\\-－ ]{3,16}(?:付け?)?(?:に|で|を?もって|限り?で?)?[、 ]?";

    private static final Pattern WHOLE = Pattern.compile("[（(【\\[［]?(?:" + DAY + ")?" + ENDED + "[）)】\\]］]?[。．]?");

    private static final Pattern TITLE = Pattern.compile("[（(【\\[［](?:廃|" + DAY + ENDED + "|" + ENDED
            + ")[）)】\\]］].+|.+[（(【\\[［](?:" + DAY + ")?" + ENDED + "[）)】\\]］]");

    private static final Set<ColumnTarget> OF_WORDS =
            Set.of(ColumnTarget.NOTE, ColumnTarget.KEEP, ColumnTarget.CONTENT, ColumnTarget.KIND, ColumnTarget.NUMBER);

    private EndedWords() {}

    /** Reports a cell with such words, unless the agreement has a day on which it ends. */
    static void reportIn(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        boolean isSaid = cell.column().target() == ColumnTarget.TITLE
                ? TITLE.matcher(words).matches()
                : OF_WORDS.contains(cell.column().target())
                        && WHOLE.matcher(words).matches();
        if (isSaid && !hasEnd(draft.build())) {
            draft.report(ListProblem.CELL_ENDED, cell, Map.of());
        }
    }

    private static boolean hasEnd(Agreement agreement) {
        return agreement.getTerminatedOn().isPresent()
                || agreement.getTerm().flatMap(Term::getEnd).isPresent();
    }
}
