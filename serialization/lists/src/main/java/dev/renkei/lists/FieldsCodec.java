package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of cooperation, divided by line breaks or 、; other signs can be within a label (防災・減災). */
final class FieldsCodec implements ColumnCodec {

    private static final Pattern BETWEEN = Pattern.compile("[、;；]");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        TextCodecs.lines(cell)
                .flatMap(line -> Stream.of(BETWEEN.split(line)))
                .map(String::strip)
                .filter(label -> !label.isEmpty())
                .forEach(label -> draft.addField(label, cell.column()));
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        return Cell.of(agreement.getFields().stream()
                .flatMap(field -> field.getLabel().stream())
                .map(wording::text)
                .collect(Collectors.collectingAndThen(Collectors.toList(), wording::list)));
    }
}
