package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.ExtensionValue;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import dev.renkei.time.Term;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether and how an agreement is renewed. */
final class RenewalCodec implements ColumnCodec {

    private static final Pattern YES = Pattern.compile("有り?|あり|○|〇|◯|●|する|可|yes|y", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile("無し?|なし|×|✕|しない|不可|no|n", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTOMATIC_HEADER = Pattern.compile("自動|automatic", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<Renewal> renewal = renewalOf(words, cell.column());
        if (renewal.isPresent()) {
            draft.term(cell.column()).renewal(renewal.get());
        } else {
            // What is only said to be renewed is not said to be renewed in one way or another.
            KeepCodec.keep(ExtensionValue.ofText(words), cell.column(), draft);
        }
    }

    private static Optional<Renewal> renewalOf(String words, Column column) {
        boolean isOfAutomatic = AUTOMATIC_HEADER.matcher(column.header()).find();
        if (NO.matcher(words).matches()) {
            return isOfAutomatic ? Optional.empty() : Optional.of(Renewal.none());
        }
        if (YES.matcher(words).matches()) {
            return isOfAutomatic ? Optional.of(Renewal.of(Kind.AUTOMATIC)) : Optional.empty();
        }
        return RenewalReader.read(words).map(RenewalReader.Read::withWords);
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return agreement
                .getTerm()
                .flatMap(Term::getRenewal)
                .map(renewal -> Cell.of(renewal.getAsWritten()
                        .filter(words -> wording.dates() != Wording.Dates.VALUES)
                        .orElseGet(() -> RenewalWords.of(renewal.getKind(), wording.locale()))))
                .orElseGet(() -> KeepCodec.cellOf(agreement, column));
    }
}
