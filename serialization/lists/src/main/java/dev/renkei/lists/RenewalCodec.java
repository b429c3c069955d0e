package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.ExtensionValue;
import dev.renkei.time.Renewal;
import dev.renkei.time.Renewal.Kind;
import dev.renkei.time.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether and how an agreement is renewed. */
final class RenewalCodec implements ColumnCodec {

    private static final Pattern YES =
            Pattern.compile("(?:有り?|あり|○|〇|◯|●|する|可|yes|y)(?: ?[（(].*[）)])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile("無し?|なし|×|✕|しない|不可|no|n", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNKNOWN = Pattern.compile("不明|未定|未詳|調査中|unknown|tbd", Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTOMATIC_HEADER = Pattern.compile("自動|automatic", Pattern.CASE_INSENSITIVE);

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        if (NO.matcher(words).matches() && !isOfAutomatic(cell.column())) {
            draft.renew(Renewal.none(), cell.column());
        } else if (saysNothing(words)) {
            KeepCodec.keep(ExtensionValue.ofText(words), cell.column(), draft);
        } else {
            readRenewal(words, cell, draft);
        }
    }

    /** What is not renewed automatically can be renewed in another way. */
    private static boolean saysNothing(String words) {
        return NO.matcher(words).matches()
                || (DateCodec.isNone(words) && !UNKNOWN.matcher(words).matches());
    }

    private static void readRenewal(String words, ReadCell cell, RowDraft draft) {
        Optional<Renewal.Phrase> read = renewalOf(words, isOfAutomatic(cell.column()) ? Kind.AUTOMATIC : Kind.UNSTATED);
        if (read.isEmpty()) {
            draft.report(ListProblem.CELL_RENEWAL, cell, Map.of());
        }
        read.map(Renewal.Phrase::unread)
                .orElseGet(List::of)
                .forEach(rest -> draft.report(ListProblem.CELL_PART, cell, Map.of("rest", rest)));
        Renewal renewal =
                withWords(read.map(Renewal.Phrase::renewal).orElseGet(() -> Renewal.of(Kind.UNSTATED)), words);
        draft.renew(isSaidByHeader(words, renewal) ? Renewal.of(Kind.AUTOMATIC) : renewal, cell.column());
    }

    /** Returns what words say; a bare yes or length says no more than the header of its column. */
    private static Optional<Renewal.Phrase> renewalOf(String words, Kind ofHeader) {
        if (UNKNOWN.matcher(words).matches()) {
            return Optional.of(new Renewal.Phrase(Renewal.of(Kind.UNSTATED), List.of()));
        }
        return RenewalWords.in(words)
                .map(said -> new Renewal.Phrase(said.renewal(), List.of()))
                .or(() -> emptyIfInvalid(() -> Renewal.parsePhrase(words, ofHeader)));
    }

    private static boolean isOfAutomatic(Column column) {
        return AUTOMATIC_HEADER.matcher(column.header()).find();
    }

    private static boolean isSaidByHeader(String words, Renewal renewal) {
        return renewal.equals(withWords(Renewal.of(Kind.AUTOMATIC), words))
                && YES.matcher(words).matches();
    }

    private static Renewal withWords(Renewal renewal, String words) {
        return Renewal.builder().from(renewal).asWritten(words).build();
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return agreement
                .getTerm()
                .flatMap(Term::getRenewal)
                .map(renewal -> Cell.of(renewal.getAsWritten()
                        .filter(words -> wording.dates() != Wording.Dates.VALUES)
                        .orElseGet(() -> RenewalWords.of(renewal, wording.locale()))))
                .orElseGet(() -> KeepCodec.cellOf(agreement, column));
    }
}
