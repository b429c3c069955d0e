package dev.renkei.lists;

import dev.renkei.organization.Organization;
import dev.renkei.text.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How what an agreement says is worded in a list.
 *
 * @param locale  the language
 * @param dates  how dates are written
 * @param owner  the organization that keeps the list and is no counterparty in it, empty if it is not known
 */
record Wording(Locale locale, Dates dates, Optional<Organization> owner) {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** How dates are written. */
    enum Dates {
        /** As the source wrote them, else in the western calendar. */
        AS_WRITTEN,

        /** As the source wrote them, but dates and periods alone in years of the eras, as are those that the source did not write. */
        ERAS,

        /** By their values alone, whatever the source wrote. */
        VALUES
    }

    Wording with(Dates other) {
        return new Wording(locale, other, owner);
    }

    String text(LocalizedText text) {
        return text.in(locale);
    }

    boolean isOwner(Organization organization) {
        return owner.filter(each -> each.isSameAs(organization)).isPresent();
    }

    /** Returns several words in one cell; those in Japanese script are divided as lists have them, in any language. */
    String list(List<String> words) {
        boolean isOfJapanese =
                words.stream().anyMatch(each -> JAPANESE.matcher(each).find());
        return String.join(isJapanese() || isOfJapanese ? "、" : "; ", words);
    }

    boolean isJapanese() {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }
}
