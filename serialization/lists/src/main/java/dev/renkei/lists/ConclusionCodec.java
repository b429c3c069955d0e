package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.TermEvent;
import dev.renkei.lists.DatedEvent.Kind;
import dev.renkei.time.StatedDate;
import java.util.List;

/** The day of conclusion, and those of amendments and renewals in the same cell: 平成18年3月1日（令和3年7月1日改定）. */
final class ConclusionCodec implements ColumnCodec {

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        List<DatedEvent> events = cell.kind() == CellKind.TEXT ? DatedEvent.in(cell.words()) : List.of();
        boolean areOne =
                events.stream().filter(event -> event.kind() == Kind.CONCLUSION).count() == events.size();
        if (areOne) {
            DateCodec.CONCLUSION_ALONE.read(cell, draft);
        } else {
            events.forEach(event -> add(event, cell, draft));
        }
    }

    private static void add(DatedEvent event, ReadCell cell, RowDraft draft) {
        StatedDate date = DateCodec.withWords(event.date(), cell);
        switch (event.kind()) {
            case CONCLUSION -> {
                draft.agreement().concludedOn(date);
                draft.cameFrom("/concludedOn", cell.column());
            }
            case AMENDMENT -> {
                draft.agreement()
                        .addAmendment(Amendment.builder().amendedOn(date).build());
                draft.cameFromNext("/amendments", cell.column());
            }
            case RENEWAL -> {
                draft.agreement()
                        .addTermEvent(TermEvent.builder()
                                .kind(TermEvent.Kind.RENEWED)
                                .on(date)
                                .build());
                draft.cameFromNext("/termEvents", cell.column());
            }
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return DateCodec.CONCLUSION_ALONE.write(agreement, column, wording);
    }
}
