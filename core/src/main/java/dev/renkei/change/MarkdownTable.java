package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.message.Excerpt;
import dev.renkei.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the rows of a plan's table in Markdown. */
final class MarkdownTable {

    private static final Pattern SIGNS = Pattern.compile("[\\\\|`*_\\[\\]<>&#~]");

    private final Locale locale;
    private final String separator;

    MarkdownTable(Locale locale) {
        this.locale = locale;
        this.separator = Wording.of("List.separator", locale).toString();
    }

    String write(List<PlanRow> rows) {
        List<String> header = Stream.of("field", "status", "before", "after", "remarks")
                .map(column -> Wording.of("PlanTable." + column, locale).toString())
                .toList();
        StringBuilder lines = new StringBuilder(line(header));
        lines.append("|---".repeat(header.size())).append("|\n");
        rows.forEach(row -> lines.append(line(cells(row))));
        return lines.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isEmpty() ? "" : " " + escaped(cell))
                .collect(Collectors.joining(" |", "|", " |\n"));
    }

    /** Escapes what Markdown and the HTML within it would take for their own. */
    private static String escaped(String cell) {
        return SIGNS.matcher(cell).replaceAll("\\\\$0");
    }

    private List<String> cells(PlanRow row) {
        return List.of(
                fields(row), row.status().describe(locale), title(row.before()), title(row.after()), remarks(row));
    }

    private String title(Optional<Initiative> initiative) {
        return initiative.map(present -> Excerpt.of(Names.of(present, locale))).orElse("");
    }

    private String fields(PlanRow row) {
        String before = labels(row.fieldsBefore());
        String after = labels(row.fieldsAfter());
        boolean isOneText =
                before.equals(after) || row.before().isEmpty() || row.after().isEmpty();
        return isOneText
                ? row.after().isPresent() ? after : before
                : Wording.of("PlanTable.fields", locale)
                        .withWhole("before", before)
                        .withWhole("after", after)
                        .toString();
    }

    private String labels(List<LocalizedText> labels) {
        return labels.stream().map(label -> Excerpt.of(label.in(locale))).collect(Collectors.joining(separator));
    }

    /** Tells what the other columns do not show. */
    private String remarks(PlanRow row) {
        List<String> remarks = new ArrayList<>();
        for (Change change : row.changes()) {
            remark(change).ifPresent(remarks::add);
        }
        return String.join(separator, remarks);
    }

    private Optional<String> remark(Change change) {
        if (change instanceof InitiativeMoved moved) {
            return remark(moved);
        }
        if (change instanceof InitiativeReworded reworded) {
            return reworded.isRedescribed() ? property("description") : Optional.empty();
        }
        if (change instanceof QuantitiesChanged figures) {
            return Optional.of(figures.describeFigures(locale))
                    .filter(words -> !words.isEmpty())
                    .or(() -> property("quantities"));
        }
        if (change instanceof InitiativeChanged changed) {
            return changed.property().equals("id") ? Optional.empty() : property(changed.property());
        }
        return Optional.empty();
    }

    private Optional<String> remark(InitiativeMoved moved) {
        return switch (moved.move()) {
            case ORDER -> Optional.of(Wording.of("PlanTable.order", locale).toString());
            case FIELD -> Optional.empty();
            case PLAN ->
                Optional.of(Wording.of("PlanTable.plan", locale)
                        .with("from", plan(moved.match().from()))
                        .with("to", plan(moved.match().to()))
                        .toString());
        };
    }

    private String plan(Position position) {
        return position.plan().map(plan -> plan.getName(locale)).orElse("");
    }

    private Optional<String> property(String name) {
        return Optional.of(PropertyWords.name(name, locale));
    }
}
