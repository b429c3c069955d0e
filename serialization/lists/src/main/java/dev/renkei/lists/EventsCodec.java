package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Amendment;
import dev.renkei.agreement.TermEvent;
import dev.renkei.lists.DatedEvent.Kind;
import dev.renkei.time.FiscalYear;
import dev.renkei.time.StatedDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days of what happened to an agreement: one kind by the header of the column, and others beside it by their words, as in
 * 平成18年3月1日（令和3年7月1日改定）.
 *
 * @param kind  what happened
 * @param getter  returns the days of an agreement
 */
record EventsCodec(Kind kind, Function<Agreement, Stream<StatedDate>> getter) implements ColumnCodec {

    static final ColumnCodec CONCLUSION =
            new EventsCodec(Kind.CONCLUSION, agreement -> agreement.getConcludedOn().stream());
    static final ColumnCodec AMENDMENTS = new EventsCodec(
            Kind.AMENDMENT, agreement -> agreement.getAmendments().stream().map(Amendment::getAmendedOn));
    static final ColumnCodec RENEWALS = new EventsCodec(
            Kind.RENEWAL,
            agreement -> agreement.getTermEvents().stream()
                    .filter(event -> event.getKind() == TermEvent.Kind.RENEWED)
                    .map(TermEvent::getOn));

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        List<DatedEvent> events = cell.kind() == CellKind.TEXT ? DatedEvent.in(cell.words(), kind) : List.of();
        if (events.isEmpty()) {
            Optional<FiscalYear> within = draft.fiscalYear().filter(year -> kind == Kind.CONCLUSION);
            DateCodec.dateOf(cell, within, draft)
                    .ifPresent(date -> add(new DatedEvent(kind, date), cell.column(), draft));
        } else {
            events.stream()
                    .map(event -> new DatedEvent(event.kind(), DateCodec.withWords(event.date(), cell)))
                    .forEach(event -> add(event, cell.column(), draft));
        }
    }

    private static void add(DatedEvent event, Column column, RowDraft draft) {
        switch (event.kind()) {
            case CONCLUSION -> {
                draft.agreement().concludedOn(event.date());
                draft.cameFrom("/concludedOn", column);
            }
            case AMENDMENT -> {
                draft.agreement()
                        .addAmendment(
                                Amendment.builder().amendedOn(event.date()).build());
                draft.cameFromNext("/amendments", column);
            }
            case RENEWAL -> {
                draft.agreement()
                        .addTermEvent(TermEvent.builder()
                                .kind(TermEvent.Kind.RENEWED)
                                .on(event.date())
                                .build());
                draft.cameFromNext("/termEvents", column);
            }
            case TERMINATION -> {
                draft.agreement().terminatedOn(event.date());
                draft.cameFrom("/terminatedOn", column);
            }
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        List<Cell> cells = getter.apply(agreement)
                .map(date -> DateCodec.cellOf(date, wording))
                .toList();
        return cells.size() == 1
                ? cells.get(0)
                : Cell.of(cells.stream().map(Cell::text).collect(Collectors.joining("\n")));
    }
}
