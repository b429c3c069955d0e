package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.message.InvalidTextException;
import dev.renkei.result.StatedCount;
import java.util.regex.Pattern;

/** A number of things. The list does not say of what the model could hold it, so it is kept; but it has to be a number. */
final class CountCodec implements ColumnCodec {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private final ColumnCodec keeping = new KeepCodec();

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        try {
            if (!DateCodec.isNone(words) && !DIGITS.matcher(words).matches()) {
                StatedCount.parse(words);
            }
            keeping.read(cell, draft);
        } catch (InvalidTextException e) {
            draft.report(ListProblem.CELL_COUNT, cell, e.getFailure());
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return keeping.write(agreement, column, wording);
    }
}
