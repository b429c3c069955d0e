package dev.renkei.change;

import dev.renkei.agreement.Initiative;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An initiative stays in its field, which goes by another key, because it was split, merged or keyed anew.
 *
 * @param match  the initiative before and after, with the grounds, not null
 * @param fieldsBefore  the labels of the fields it was in, possibly empty, not null
 * @param fieldsAfter  the labels of the fields it is in, possibly empty, not null
 */
public record InitiativeFollowedField(
        Match<Initiative> match, List<LocalizedText> fieldsBefore, List<LocalizedText> fieldsAfter)
        implements MatchedChange<Initiative> {

    /**
     * Creates the change.
     *
     * @param match  the initiative before and after, with the grounds, not null
     * @param fieldsBefore  the labels of the fields it was in, possibly empty, not null
     * @param fieldsAfter  the labels of the fields it is in, possibly empty, not null
     */
    public InitiativeFollowedField {
        Objects.requireNonNull(match, "match");
        fieldsBefore = List.copyOf(fieldsBefore);
        fieldsAfter = List.copyOf(fieldsAfter);
    }

    @Override
    public Subject getSubject() {
        return Subject.INITIATIVE;
    }

    @Override
    public String describe(Locale locale) {
        String key = fieldsBefore.equals(fieldsAfter) ? "InitiativeFollowedField.key" : "InitiativeFollowedField";
        return Wording.of(key, locale)
                .with("name", Names.of(match.before(), locale))
                .withWhole("from", Names.labels(fieldsBefore, locale))
                .withWhole("to", Names.labels(fieldsAfter, locale))
                .toString();
    }
}
