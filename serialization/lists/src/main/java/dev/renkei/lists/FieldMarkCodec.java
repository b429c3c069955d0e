package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.text.TextKey;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A column of marks for one field of cooperation. */
final class FieldMarkCodec implements ColumnCodec {

    private static final String MARK = "○";
    private static final Set<String> MARKS =
            Set.of("○", "〇", "◯", "●", "◎", "✓", "✔", "レ", "■", "☑", "★", "☆", "yes", "y");
    private static final Set<String> NO_MARKS = Set.of("×", "✕", "✖", "-", "－", "―", "—", "ー", "□", "no", "n");

    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s]|有|無");

    /** Returns whether words are a mark. */
    static boolean isMark(String words) {
        return MARKS.contains(plain(words));
    }

    /** Returns whether words say that there is no mark. */
    static boolean isNoMark(String words) {
        return NO_MARKS.contains(plain(words));
    }

    /** Returns whether words are a mark or a sign that could be meant for one, such as △ and 有. */
    static boolean isSign(String words) {
        return isMark(words) || SIGN.matcher(words.strip()).matches();
    }

    private static String plain(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        if (isMark(cell.words())) {
            draft.addField(Optional.empty(), cell.column().label(), cell.column());
        } else if (!isNoMark(cell.words())) {
            draft.report(ListProblem.CELL_MARK, cell, Map.of());
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        String key = TextKey.of(column.label());
        boolean isField = agreement.getFields().stream()
                .flatMap(field -> field.getLabel().stream())
                .anyMatch(label -> TextKey.allOf(label).contains(key));
        return isField ? Cell.of(MARK) : Cell.BLANK;
    }
}
