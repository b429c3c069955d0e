package dev.renkei.lists;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of cooperation, divided by line breaks, 、 or their numbers; other signs can be within a label (防災・減災). */
final class FieldsCodec implements ColumnCodec {

    private static final String NUMBER = "[(（][0-9０-９]{1,2}[)）]|[①-⑳]|[0-9０-９]{1,2}[.．)）]";
    private static final String BULLET = "[・●○◆◇■]";

    /** What begins further fields on a line whose first one has a number or bullet: such fields can have 、 within them. */
    private static final Pattern BEFORE_MARK =
            Pattern.compile("(?<=\\S)[、,]?[ \\u3000]*+(?=[①-⑳●○◆◇■])|(?<![ \\u3000])[、,]?[ \\u3000]++(?=" + NUMBER
                    + ")|[、,](?=" + NUMBER + ")");

    private static final Pattern MARKED = Pattern.compile("(?:" + NUMBER + "|" + BULLET + ").*", Pattern.DOTALL);

    /** Signs between fields without such marks; その他、市民サービスの向上 is one field. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!その他)(?:[、，;；]|(?<=[^\\p{ASCII}]),)");

    /** What counts fields or speaks of others, and names none: 防災など5分野, 7項目, 別紙のとおり. */
    private static final Pattern UNNAMED =
            Pattern.compile("(?<label>.*?)(?<rest>(?:など|等|ほか|(?:その)?他|全)?の?[0-9０-９]{1,3}(?:項目|分野|事項)"
                    + "|(?<!.)(?:等|など|ほか|他|別[紙表添]第?[0-9０-９]{0,2}(?:の?(?:とおり|通り)|参照)?))");

    private static final Pattern FIELD =
            Pattern.compile("(?<number>" + NUMBER + ")?" + BULLET + "?[ \\u3000]*(?<label>.+)");

    @Override
    public void read(ReadCell cell, RowDraft draft) {
        TextCodecs.lines(cell)
                .flatMap(line -> (MARKED.matcher(line).matches() ? BEFORE_MARK : BETWEEN).splitAsStream(line))
                .map(String::strip)
                .map(FIELD::matcher)
                .filter(Matcher::matches)
                .forEach(field -> add(field, cell, draft));
    }

    private static void add(Matcher field, ReadCell cell, RowDraft draft) {
        Matcher unnamed = UNNAMED.matcher(field.group("label"));
        boolean isUnnamed = unnamed.matches();
        String label = (isUnnamed ? unnamed.group("label") : field.group("label")).strip();
        if (isUnnamed) {
            draft.report(ListProblem.CELL_PART, cell, Map.of("rest", unnamed.group("rest")));
        }
        if (!label.isEmpty()) {
            draft.addField(Optional.ofNullable(field.group("number")), label, cell.column());
        }
    }

    @Override
    public Cell write(Agreement agreement, Column column, Wording wording) {
        List<CooperationField> fields = agreement.getFields().stream()
                .filter(field -> field.getLabel().isPresent())
                .toList();
        boolean areNumbered =
                fields.stream().allMatch(field -> field.getNumberAsWritten().isPresent());
        List<String> labels = fields.stream()
                .map(field ->
                        field.getNumberAsWritten().filter(number -> areNumbered).orElse("")
                                + wording.text(field.getLabel().orElseThrow()))
                .toList();
        boolean areDivided =
                labels.stream().anyMatch(label -> BETWEEN.matcher(label).find());
        return Cell.of(
                areDivided && !areNumbered
                        ? labels.stream().map(label -> "・" + label).collect(Collectors.joining("\n"))
                        : wording.list(labels));
    }
}
