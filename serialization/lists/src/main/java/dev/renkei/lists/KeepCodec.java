package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.document.ExtensionValue;
import java.math.BigDecimal;
import java.util.Optional;

/** What no property of an agreement holds: it is kept among the extensions, under the header of its column. */
class KeepCodec implements ColumnCodec {

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        ExtensionValue value = cell.kind() == CellKind.NUMBER
                ? ExtensionValue.ofNumber(new BigDecimal(cell.words()))
                : ExtensionValue.ofText(cell.words());
        keep(value, cell.column(), draft);
    }

    /** Keeps what no property of an agreement holds, under the header of its column. */
    static void keep(ExtensionValue value, Column column, RowDraft draft) {
        draft.agreement().putExtension(column.header(), value);
        draft.cameFrom("/extensions/" + JsonPointer.escape(column.header()), column);
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return cellOf(agreement, column);
    }

    static Cell cellOf(Agreement agreement, Column column) {
        Optional<ExtensionValue> value =
                Optional.ofNullable(agreement.getExtensions().get(column.header()));
        return value.map(each -> each.asText()
                        .map(Cell::of)
                        .orElseGet(() -> new Cell(each.toString(), CellKind.NUMBER, CellSpan.OWN)))
                .orElse(Cell.BLANK);
    }
}
