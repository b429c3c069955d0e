package dev.renkei.agreement;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * A kind of relation between agreements (関連の種類), such as {@code supersedes}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class RelationKind extends OpenCode {
    /** This agreement replaces the other. */
    public static final RelationKind SUPERSEDES = RelationKind.of("supersedes");

    /** This agreement supplements the other. */
    public static final RelationKind EXTENDS = RelationKind.of("extends");

    /** This agreement is made under the other. */
    public static final RelationKind UNDER_FRAMEWORK = RelationKind.of("under-framework");

    /** The other agreement is an earlier round of this one (第１回, 第２回). */
    public static final RelationKind LATER_ROUND_OF = RelationKind.of("later-round-of");

    /** Both agreements were signed at one ceremony. */
    public static final RelationKind SIGNED_WITH = RelationKind.of("signed-with");

    /** The source names the other agreement without describing the relation. */
    public static final RelationKind RELATED = RelationKind.of("related");

    /** The type of the codes. */
    public static final ScalarType<RelationKind> TYPE = typeOf(
            "RelationKind",
            "A kind of relation to another agreement, of an open list.",
            RelationKind::of,
            List.of(SUPERSEDES, EXTENDS, UNDER_FRAMEWORK, LATER_ROUND_OF, SIGNED_WITH, RELATED));

    private RelationKind(String code) {
        super(code);
    }

    /**
     * Obtains a kind of relation from its code.
     *
     * <p>For example, {@code RelationKind.of("supersedes")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static RelationKind of(String code) {
        return new RelationKind(code);
    }

    /**
     * Obtains a kind of relation from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static RelationKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of relation from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static RelationKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind of relation from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code RelationKind.parse("補足", Locale.JAPANESE)} returns {@code extends}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static RelationKind parse(CharSequence label, Locale locale) {
        return find(RelationKind.TYPE, label, locale);
    }
}
