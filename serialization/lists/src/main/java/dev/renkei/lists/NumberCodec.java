package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Listing;
import dev.renkei.agreement.ListingCell;
import java.util.Optional;
import java.util.regex.Pattern;

/** The numbers of rows; a further column of numbers is one of the other numbers. */
final class NumberCodec implements ColumnCodec {

    private static final Pattern DIGITS = Pattern.compile("[1-9][0-9]{0,8}|0");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String number = TextCodecs.onOneLine(cell.words());
        if (!draft.has("/listing/numberAsWritten")) {
            draft.listing().numberAsWritten(number);
            draft.cameFrom("/listing/numberAsWritten", cell.column());
            draft.cameFrom("/listing", cell.column());
        } else {
            draft.listing()
                    .addOtherNumber(ListingCell.builder()
                            .column(cell.column().header())
                            .asWritten(number)
                            .build());
            draft.cameFromNext("/listing/otherNumbers", cell.column());
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        Optional<Listing> listing = agreement.getListing();
        Optional<String> other = listing.stream()
                .flatMap(each -> each.getOtherNumbers().stream())
                .filter(each -> each.getColumn().getDefault().equals(column.header()))
                .findFirst()
                .flatMap(ListingCell::getAsWritten);
        String number =
                other.or(() -> listing.flatMap(Listing::getNumberAsWritten)).orElse("");
        CellKind kind = DIGITS.matcher(number).matches() ? CellKind.NUMBER : CellKind.TEXT;
        return number.isEmpty() ? Cell.BLANK : new Cell(number, kind, CellSpan.OWN);
    }
}
