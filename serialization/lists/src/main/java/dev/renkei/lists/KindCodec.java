package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementKind;
import dev.renkei.document.ExtensionValue;
import dev.renkei.message.InvalidTextException;
import java.util.Locale;
import java.util.Optional;

/** The kind of agreement, by its code or its label; other words are kept. */
final class KindCodec implements ColumnCodec {

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<AgreementKind> kind = kindOf(words, Locale.JAPANESE).or(() -> kindOf(words, Locale.ENGLISH));
        if (kind.isPresent()) {
            draft.agreement().kind(kind.get());
            draft.cameFrom("/kind", cell.column());
        } else {
            KeepCodec.keep(ExtensionValue.ofText(cell.words()), cell.column(), draft);
        }
    }

    private static Optional<AgreementKind> kindOf(String words, Locale locale) {
        try {
            return Optional.of(AgreementKind.parse(words, locale));
        } catch (InvalidTextException noKind) {
            return Optional.empty();
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return agreement
                .getKind()
                .map(kind -> Cell.of(kind.getLabel(wording.locale())))
                .orElseGet(() -> KeepCodec.cellOf(agreement, column));
    }
}
