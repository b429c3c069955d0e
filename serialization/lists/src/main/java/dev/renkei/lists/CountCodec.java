package dev.renkei.lists;

import dev.renkei.document.ExtensionValue;
import dev.renkei.message.InvalidTextException;
import dev.renkei.result.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** A quantity, such as 16, 1,200部 or 約26万人, which is kept under the header of its column: a plain number as a number, else its words. */
final class CountCodec extends KeepCodec {

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        if (DateCodec.isNone(words)) {
            super.read(cell, draft);
            return;
        }
        try {
            List<Quantity> quantities = Quantity.parsePhrase(words).quantities();
            boolean isPlain = quantities.size() == 1 && isPlain(words);
            ExtensionValue value =
                    isPlain ? ExtensionValue.ofNumber(new BigDecimal(words)) : ExtensionValue.ofText(cell.words());
            keep(value, cell.column(), draft);
        } catch (InvalidTextException e) {
            draft.report(ListProblem.CELL_COUNT, cell, e.getFailure());
        }
    }

    private static boolean isPlain(String words) {
        return words.matches("0|[1-9][0-9]{0,17}");
    }
}
