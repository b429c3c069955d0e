package dev.renkei.change;

import dev.renkei.agreement.CooperationField;
import dev.renkei.text.LocalizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A field of cooperation has another label.
 *
 * @param match  the field before and after, with the grounds, not null
 */
public record FieldRenamed(Match<CooperationField> match) implements MatchedChange<CooperationField> {

    /**
     * Creates the change.
     *
     * @param match  the field before and after, with the grounds, not null
     */
    public FieldRenamed {
        Objects.requireNonNull(match, "match");
    }

    @Override
    public Subject getSubject() {
        return Subject.FIELD;
    }

    @Override
    public String describe(Locale locale) {
        Optional<LocalizedText> was = match.before().getLabel();
        Optional<LocalizedText> is = match.after().getLabel();
        if (was.isPresent() && is.isPresent()) {
            return Wording.of("FieldRenamed", locale)
                    .with("before", was.get().in(locale))
                    .with("after", is.get().in(locale))
                    .toString();
        }
        Wording field = Wording.of("Item.field", locale).with("name", Names.of(match.before(), locale));
        return PropertyWords.describe(field, "label", was, is);
    }
}
