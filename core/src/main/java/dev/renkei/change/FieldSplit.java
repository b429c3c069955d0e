package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.List;
import java.util.Locale;

/**
 * A field of cooperation was split into several.
 *
 * <p>Each match is of the field with one of its parts.
 *
 * @param matches  the parts, each with its grounds, at least two, not null
 */
public record FieldSplit(List<Match<CooperationField>> matches) implements Change {

    /**
     * Creates the change.
     *
     * @param matches  the parts, each with its grounds, at least two, not null
     * @throws IllegalArgumentException if there are fewer than two
     */
    public FieldSplit {
        matches = List.copyOf(matches);
        if (matches.size() < 2) {
            throw new IllegalArgumentException("Split field must have at least 2 parts but had " + matches.size());
        }
    }

    /**
     * Returns the field that was split.
     *
     * @return the field, not null
     */
    public CooperationField whole() {
        return matches.get(0).before();
    }

    /**
     * Returns the fields into which it was split.
     *
     * @return the fields in their order, at least two, not null
     */
    public List<CooperationField> parts() {
        return matches.stream().map(Match::after).toList();
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("FieldSplit", locale)
                .with("whole", Names.of(whole(), locale))
                .withWhole("parts", Names.fields(parts(), locale))
                .toString();
    }
}
