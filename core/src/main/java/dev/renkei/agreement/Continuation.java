package dev.renkei.agreement;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;

/**
 * Whether something is new in a plan or carried over from the plan before (新規・継続), such as {@code new} or {@code continued}.
 *
 * <p>The list is open: the constants are the codes that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class Continuation extends OpenCode {
    /** It is new in this plan (新規). */
    public static final Continuation NEW = Continuation.of("new");

    /** It continues from the plan before (継続). */
    public static final Continuation CONTINUED = Continuation.of("continued");

    /** It continues and is expanded (拡充). */
    public static final Continuation EXPANDED = Continuation.of("expanded");

    /** It continues and is changed (見直し). */
    public static final Continuation REVISED = Continuation.of("revised");

    /** It continues and is reduced (縮小). */
    public static final Continuation REDUCED = Continuation.of("reduced");

    /** It is taken up again (再開). */
    public static final Continuation RESUMED = Continuation.of("resumed");

    /** It rests (休止). */
    public static final Continuation SUSPENDED = Continuation.of("suspended");

    /** It is completed (完了・終了). */
    public static final Continuation COMPLETED = Continuation.of("completed");

    /** It is given up (廃止・中止). */
    public static final Continuation DISCONTINUED = Continuation.of("discontinued");

    /** The type of the codes. */
    public static final ScalarType<Continuation> TYPE = typeOf(
            "Continuation",
            "Whether something is new in a plan or carried over, of an open list.",
            Continuation::of,
            List.of(NEW, CONTINUED, EXPANDED, REVISED, REDUCED, RESUMED, SUSPENDED, COMPLETED, DISCONTINUED));

    private Continuation(String code) {
        super(code);
    }

    /**
     * Obtains a continuation from its code.
     *
     * <p>For example, {@code Continuation.of("continued")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the continuation, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static Continuation of(String code) {
        return new Continuation(code);
    }

    /**
     * Obtains a continuation from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the continuation, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static Continuation parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a continuation from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the continuation, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static Continuation valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known continuation from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code Continuation.parse("継続", Locale.JAPANESE)} returns {@code continued}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the continuation, not null
     * @throws dev.renkei.message.InvalidTextException if no known continuation has the label
     */
    public static Continuation parse(CharSequence label, Locale locale) {
        return find(Continuation.TYPE, label, locale);
    }
}
