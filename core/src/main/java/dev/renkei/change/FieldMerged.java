package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import java.util.List;
import java.util.Locale;

/**
 * Several fields of cooperation were merged into one.
 *
 * <p>Each match is of one of the fields with the one that took them in.
 *
 * @param matches  the merged fields, each with its grounds, at least two, not null
 */
public record FieldMerged(List<Match<CooperationField>> matches) implements Change {

    /**
     * Creates the change.
     *
     * @param matches  the merged fields, each with its grounds, at least two, not null
     * @throws IllegalArgumentException if there are fewer than two
     */
    public FieldMerged {
        matches = List.copyOf(matches);
        if (matches.size() < 2) {
            throw new IllegalArgumentException("Merged field must have at least 2 parts but had " + matches.size());
        }
    }

    /**
     * Returns the field that the others were merged into.
     *
     * @return the field, not null
     */
    public CooperationField whole() {
        return matches.get(0).after();
    }

    /**
     * Returns the fields that were merged into it.
     *
     * @return the fields in their order, at least two, not null
     */
    public List<CooperationField> parts() {
        return matches.stream().map(Match::before).toList();
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        return Wording.of("FieldMerged", locale)
                .with("whole", Names.of(whole(), locale))
                .withWhole("parts", Names.fields(parts(), locale))
                .toString();
    }
}
