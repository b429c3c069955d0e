package dev.renkei.lists;

import static dev.renkei.message.InvalidText.emptyIfInvalid;

import dev.renkei.agreement.Agreement;
import dev.renkei.document.ExtensionValue;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kind of agreement, by its code or its label; other words are kept. */
final class KindCodec implements ColumnCodec {

    /** What lists write for the labels of the kinds. */
    private static final Map<Pattern, Agreement.Kind> OTHER_WORDS = Map.of(
            Pattern.compile("包括(?:的な?)?(?:連携)?(?:に関する)?(?:協定)?"), Agreement.Kind.COMPREHENSIVE,
            Pattern.compile("(?:高齢者等?|地域|子ども)?(?:の)?見守り(?:活動)?(?:に関する)?(?:協定)?"), Agreement.Kind.WATCH_OVER,
            Pattern.compile("(?:災害時?|防災)(?:における)?(?:相互)?(?:応援|支援|協力)?(?:に関する)?(?:協定)?|相互応援(?:協定)?"),
                    Agreement.Kind.DISASTER,
            Pattern.compile("(?i:mo[ua]|memorandum(?: of (?:understanding|agreement))?)"), Agreement.Kind.MEMORANDUM,
            Pattern.compile("(?:姉妹|友好)(?:都市)?(?:提携|協定)?|姉妹・友好都市"), Agreement.Kind.SISTER_CITY,
            Pattern.compile("(?:大学|産?学官|官学)(?:等)?(?:との)?(?:包括)?連携(?:協定)?"), Agreement.Kind.ACADEMIC);

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        String words = TextCodecs.onOneLine(cell.words());
        Optional<Agreement.Kind> kind = kindOf(words);
        if (kind.isPresent()) {
            draft.agreement().kind(kind.get());
            draft.cameFrom("/kind", cell.column());
        } else {
            KeepCodec.keep(ExtensionValue.ofText(cell.words()), cell.column(), draft);
        }
    }

    /** Returns the kind that words name. */
    static Optional<Agreement.Kind> kindOf(String words) {
        return emptyIfInvalid(() -> Agreement.Kind.parse(words, Locale.JAPANESE))
                .or(() -> emptyIfInvalid(() -> Agreement.Kind.parse(words, Locale.ENGLISH)))
                .or(() -> OTHER_WORDS.entrySet().stream()
                        .filter(each -> each.getKey().matcher(words).matches())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return agreement
                .getKind()
                .map(kind -> Cell.of(kind.getLabel(wording.locale())))
                .orElseGet(() -> KeepCodec.cellOf(agreement, column));
    }
}
