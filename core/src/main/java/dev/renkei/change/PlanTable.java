package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.agreement.Plan;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a revision adds to, keeps in and removes from a plan: a row for each initiative.
 *
 * <p>Rows follow the order of the plan after; an initiative that it no longer has comes after the one that it followed.
 *
 * @param before  the plan as it was, empty if it is new, not null
 * @param after  the plan as it is, empty if it is gone, not null
 * @param name  the name of the plan, the name before and the name after if they differ, not null
 * @param rows  the rows, not null
 * @since 0.1.0
 */
public record PlanTable(Optional<Plan> before, Optional<Plan> after, List<LocalizedText> name, List<Row> rows) {

    /**
     * Creates a table.
     *
     * @param before  the plan as it was, empty if it is new, not null
     * @param after  the plan as it is, empty if it is gone, not null
     * @param name  the name of the plan, the name before and the name after if they differ, not null
     * @param rows  the rows, not null
     */
    public PlanTable {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        name = List.copyOf(name);
        rows = List.copyOf(rows);
    }

    /**
     * Returns the rows of a status.
     *
     * @param status  the status, not null
     * @return the rows in their order, possibly empty, not null
     */
    public List<Row> rowsOf(Status status) {
        Objects.requireNonNull(status, "status");
        return rows.stream().filter(row -> row.status() == status).toList();
    }

    /**
     * Returns the words by which a reader knows the plan: its title, else its period, its key or its number.
     *
     * <p>For example, {@code 前期計画 → 後期計画} if the plan has another title now.
     *
     * @param locale  the reader's locale, not null
     * @return the name, not null
     */
    public String getName(Locale locale) {
        return name.stream().map(text -> text.in(locale)).distinct().collect(Collectors.joining(" → "));
    }

    /**
     * Writes the table in Markdown.
     *
     * @param locale  the reader's locale, not null
     * @return the lines of the table, each with a line feed at its end, not null
     */
    public String toMarkdown(Locale locale) {
        return new Markdown(Objects.requireNonNull(locale, "locale")).write(rows);
    }

    // -----------------------------------------------------------------------
    /** What became of an initiative. */
    public enum Status {
        /** It is new. */
        NEW,

        /** It is gone. */
        GONE,

        /** It continues in another field or another plan. */
        MOVED,

        /** It continues with another title or text. */
        REWORDED,

        /** It continues in the same words; its figures or other properties changed. */
        CHANGED,

        /** It continues; nothing changed but, at most, its place in the order or the keys of its own and of its fields. */
        KEPT;

        /**
         * Names the status in the language of a locale.
         *
         * @param locale  the reader's locale, not null
         * @return a word, not null
         */
        public String describe(Locale locale) {
            return Wording.of("Status." + name(), locale).toString();
        }

        private static Status of(Change change) {
            if (change instanceof Change.Moved<?> moved) {
                return moved.isToOtherFields() ? MOVED : KEPT;
            }
            return change instanceof Change.PropertyChanged<?> changed
                    ? switch (changed.property()) {
                        case "title", "description" -> REWORDED;
                        case "id", "fields" -> KEPT;
                        default -> CHANGED;
                    }
                    : KEPT;
        }
    }

    /**
     * One initiative, before and after.
     *
     * @param status  what became of it, not null
     * @param before  the initiative as it was, empty if it is new, not null
     * @param after  the initiative as it is, empty if it is gone, not null
     * @param fieldsBefore  the labels of its fields before, not null
     * @param fieldsAfter  the labels of its fields after, not null
     * @param changes  what changed in it, not null
     */
    public record Row(
            Status status,
            Optional<Initiative> before,
            Optional<Initiative> after,
            List<LocalizedText> fieldsBefore,
            List<LocalizedText> fieldsAfter,
            List<Change> changes) {

        /**
         * Creates a row.
         *
         * @param status  what became of it, not null
         * @param before  the initiative as it was, empty if it is new, not null
         * @param after  the initiative as it is, empty if it is gone, not null
         * @param fieldsBefore  the labels of its fields before, not null
         * @param fieldsAfter  the labels of its fields after, not null
         * @param changes  what changed in it, not null
         */
        public Row {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            fieldsBefore = List.copyOf(fieldsBefore);
            fieldsAfter = List.copyOf(fieldsAfter);
            changes = List.copyOf(changes);
        }

        static Row added(Matching.Positioned<Initiative> initiative) {
            return new Row(
                    Status.NEW,
                    Optional.empty(),
                    Optional.of(initiative.item()),
                    List.of(),
                    initiative.position().fields(),
                    List.of());
        }

        static Row removed(Matching.Positioned<Initiative> initiative) {
            return new Row(
                    Status.GONE,
                    Optional.of(initiative.item()),
                    Optional.empty(),
                    initiative.position().fields(),
                    List.of(),
                    List.of());
        }

        static Row continued(Match<Initiative> match, List<Change> changes) {
            return new Row(
                    changes.stream().map(Status::of).min(Status::compareTo).orElse(Status.KEPT),
                    Optional.of(match.before()),
                    Optional.of(match.after()),
                    match.from().fields(),
                    match.to().fields(),
                    changes);
        }
    }

    // -----------------------------------------------------------------------
    private record Markdown(Locale locale) {

        private static final Pattern SIGNS = Pattern.compile("[\\\\|`*_\\[\\]<>&#~]");

        String write(List<Row> rows) {
            List<String> header = Stream.of("field", "status", "before", "after", "remarks")
                    .map(column -> wording(column).toString())
                    .toList();
            StringBuilder lines = new StringBuilder(line(header));
            lines.append("|---".repeat(header.size())).append("|\n");
            rows.forEach(row -> lines.append(line(List.of(
                    fields(row),
                    row.status().describe(locale),
                    title(row.before()),
                    title(row.after()),
                    remarks(row)))));
            return lines.toString();
        }

        private Wording wording(String key) {
            return Wording.of("PlanTable." + key, locale);
        }

        private static String line(List<String> cells) {
            return cells.stream()
                    .map(cell -> cell.isEmpty() ? "" : " " + escaped(cell))
                    .collect(Collectors.joining(" |", "|", " |\n"));
        }

        /** Escapes what has a meaning in Markdown and in the HTML within it. */
        private static String escaped(String cell) {
            return SIGNS.matcher(cell).replaceAll("\\\\$0");
        }

        private String title(Optional<Initiative> initiative) {
            return initiative
                    .map(present -> Excerpt.of(present.getTitle().in(locale)))
                    .orElse("");
        }

        private String fields(Row row) {
            String before = labels(row.fieldsBefore());
            String after = labels(row.fieldsAfter());
            if (row.before().isEmpty() || row.after().isEmpty() || before.equals(after)) {
                return row.after().isPresent() ? after : before;
            }
            return wording("fields")
                    .withWhole("before", before)
                    .withWhole("after", after)
                    .toString();
        }

        private String labels(List<LocalizedText> labels) {
            return Wording.join(
                    labels.stream().map(label -> Excerpt.of(label.in(locale))).toList(), locale);
        }

        /** Returns what the other columns do not show. */
        private String remarks(Row row) {
            List<String> remarks = new ArrayList<>();
            for (Change change : row.changes()) {
                if (change instanceof Change.Moved<?> moved) {
                    remark(moved).ifPresent(remarks::add);
                } else if (change instanceof Change.PropertyChanged<?> changed && isRemarkable(changed.property())) {
                    remarks.add(changed.describeBriefly(locale));
                }
            }
            return Wording.join(remarks, locale);
        }

        private static boolean isRemarkable(String property) {
            return !List.of("id", "title", "fields").contains(property);
        }

        private Optional<String> remark(Change.Moved<?> moved) {
            if (moved.isToAnotherPlan()) {
                Change.Position from = moved.match().from();
                Change.Position to = moved.match().to();
                return Optional.of(wording("plan")
                        .withWhole("from", from.planApartFrom(to, locale))
                        .withWhole("to", to.planApartFrom(from, locale))
                        .toString());
            }
            return moved.isToAnotherField()
                    ? Optional.empty()
                    : Optional.of(wording("order").toString());
        }
    }
}
