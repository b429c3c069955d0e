package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of cooperation, divided by line breaks or 、; other signs can be within a label (防災・減災). */
final class FieldsCodec implements ColumnCodec {

    private static final String NUMBER = "[(（][0-9０-９]{1,2}[)）]|[①-⑳]|[0-9０-９]{1,2}[.．)）]";
    private static final String BULLET = "[・●○◆◇■]";

    /** Signs between fields, and the numbers and bullets that begin further ones on a line. */
    private static final Pattern BETWEEN =
            Pattern.compile("[、;；]|(?<=\\S)[ \\u3000]*(?=[①-⑳●○◆◇■])|[ \\u3000]+(?=" + NUMBER + ")");

    private static final Pattern FIELD =
            Pattern.compile("(?<number>" + NUMBER + ")?" + BULLET + "?[ \\u3000]*(?<label>.+)");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        TextCodecs.lines(cell)
                .flatMap(BETWEEN::splitAsStream)
                .map(String::strip)
                .map(FIELD::matcher)
                .filter(Matcher::matches)
                .forEach(field -> draft.addField(
                        Optional.ofNullable(field.group("number")), field.group("label"), cell.column()));
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return Cell.of(agreement.getFields().stream()
                .flatMap(field -> field.getLabel().stream()
                        .map(label -> field.getNumberAsWritten().orElse("") + wording.text(label)))
                .collect(Collectors.collectingAndThen(Collectors.toList(), wording::list)));
    }
}
