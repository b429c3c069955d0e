package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.text.TextKey;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What an agreement says in each column of a table: a field that has a column of its own is not named in another. */
final class CellValues {

    private final Set<String> markedFields;

    CellValues(List<Column> columns) {
        this.markedFields = columns.stream()
                .filter(column -> column.target() == ColumnTarget.FIELD_MARK)
                .map(column -> TextKey.of(column.label()))
                .collect(Collectors.toUnmodifiableSet());
    }

    Cell valueOf(Column column, Agreement agreement, Wording wording) {
        boolean isOfOtherFields = column.target() == ColumnTarget.FIELDS && !markedFields.isEmpty();
        return column.target()
                .codec()
                .write(isOfOtherFields ? withoutMarkedFields(agreement) : agreement, column, wording);
    }

    private Agreement withoutMarkedFields(Agreement agreement) {
        return Agreement.builder()
                .from(agreement)
                .fields(agreement.getFields().stream()
                        .filter(field -> field.getLabel().stream()
                                .noneMatch(
                                        label -> TextKey.allOf(label).stream().anyMatch(markedFields::contains)))
                        .toList())
                .build();
    }
}
