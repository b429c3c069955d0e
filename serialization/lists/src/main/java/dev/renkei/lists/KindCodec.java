package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.AgreementKind;
import dev.renkei.document.ExtensionValue;
import dev.renkei.text.TextKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kind of agreement, by its code or its label; other words are kept. */
final class KindCodec implements ColumnCodec {

    private static final List<AgreementKind> KINDS = List.of(
            AgreementKind.COMPREHENSIVE,
            AgreementKind.WATCH_OVER,
            AgreementKind.DISASTER,
            AgreementKind.PARTNER,
            AgreementKind.TOWN_DEVELOPMENT,
            AgreementKind.SISTER_CITY,
            AgreementKind.ACADEMIC,
            AgreementKind.FRAMEWORK,
            AgreementKind.MEMORANDUM,
            AgreementKind.JOINT_STATEMENT,
            AgreementKind.GUIDELINE);

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<AgreementKind> kind =
                KINDS.stream().filter(each -> isNamed(each, words)).findFirst();
        if (kind.isPresent()) {
            draft.agreement().kind(kind.get());
            draft.cameFrom("/kind", cell.column());
        } else {
            KeepCodec.keep(ExtensionValue.ofText(cell.words()), cell.column(), draft);
        }
    }

    private static boolean isNamed(AgreementKind kind, String words) {
        String key = TextKey.of(words);
        return kind.toString().equals(key)
                || List.of(Locale.JAPANESE, Locale.ENGLISH).stream()
                        .anyMatch(locale -> TextKey.of(kind.getLabel(locale)).equals(key));
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return agreement
                .getKind()
                .map(kind -> Cell.of(kind.getLabel(wording.locale())))
                .orElseGet(() -> KeepCodec.cellOf(agreement, column));
    }
}
