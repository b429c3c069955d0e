package dev.renkei.text;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Labelled;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.Languages;
import dev.renkei.message.ParseFailure;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A code of an open list: a kind, a scheme, a type of relation.
 *
 * <p>The lists are open because practice invents new codes. Each list has a class of constants with the codes that Renkei
 * knows. Any other code of the same form is accepted and compared in the same way.
 *
 * <p>A code consists of lower-case letters and digits in groups joined by hyphens, such as {@code consumer-cooperative}.
 * Two codes are equal if they belong to the same list and have the same text.
 *
 * @since 0.1.0
 */
public abstract class OpenCode implements Labelled {

    /** The maximum length of a code. */
    public static final int MAX_LENGTH = 64;

    // The number of groups is limited: an engine that recurses over groups can then match any text.
    /** The form of a code, as a regular expression. */
    public static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+){0,31}";

    private static final int MAX_WORDS = 32;

    private final String code;

    /**
     * Creates a code.
     *
     * @param code  the text of the code, not null
     * @throws InvalidTextException if the text is not of the form of a code, or longer than 64 characters
     */
    protected OpenCode(String code) {
        Objects.requireNonNull(code, "code");
        if (code.length() > MAX_LENGTH || !isCode(code)) {
            throw new InvalidTextException(ParseFailure.of(OpenCode.class, "form", code));
        }
        this.code = code;
    }

    /** Checks if a text has the form of the pattern. */
    static boolean isCode(String text) {
        int words = 1;
        boolean isInWord = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean isOfWord = (each >= 'a' && each <= 'z') || (each >= '0' && each <= '9');
            if (!isOfWord && !(isInWord && each == '-')) {
                return false;
            }
            words += isOfWord ? 0 : 1;
            isInWord = isOfWord;
        }
        return isInWord && words <= MAX_WORDS;
    }

    /**
     * Declares the type of the codes of a list.
     *
     * @param <C>  the class of the codes
     * @param name  the name of the type, not null
     * @param description  what a code says, one sentence in English, not null
     * @param factory  makes a code from its text, not null
     * @param known  the codes that Renkei knows, at least one, not null
     * @return the type, not null
     */
    protected static <C extends OpenCode> ScalarType<C> typeOf(
            String name, String description, Function<String, C> factory, List<C> known) {
        return ScalarType.of(
                        name,
                        description,
                        PATTERN,
                        text -> parse(text, factory, known),
                        factory.apply("unknown"),
                        known.stream().map(OpenCode::toString).toArray(String[]::new))
                .withMaxLength(MAX_LENGTH)
                .ofCanonicalTextsOnly();
    }

    /** Parses a code; of a label in its place, which people write, the reason names the code. */
    private static <C extends OpenCode> C parse(String text, Function<String, C> factory, List<C> known) {
        try {
            return factory.apply(text);
        } catch (InvalidTextException e) {
            throw known.stream()
                    .filter(code -> text.length() <= MAX_LENGTH && isCalled(code, text))
                    .findFirst()
                    .map(code -> new InvalidTextException(ParseFailure.of(ParseFailure.class, "canonical", text)
                            .with("canonical", code)))
                    .orElse(e);
        }
    }

    private static boolean isCalled(OpenCode code, String label) {
        String key = TextKey.of(label);
        return Languages.getLocales().stream().anyMatch(locale -> isCalled(code, key, locale));
    }

    private static boolean isCalled(OpenCode code, String key, Locale locale) {
        return Stream.of(code.getLabel(locale), code.toString()).anyMatch(words -> key.equals(TextKey.of(words)));
    }

    /**
     * Finds the known code with a label or, else, with a text.
     *
     * @param <C>  the class of the codes
     * @param type  the type of the codes, not null
     * @param label  the label or the text of the code, not null
     * @param locale  the language of the label, not null
     * @return the code, not null
     * @throws InvalidTextException if no known code has the label
     */
    protected static <C extends OpenCode> C find(ScalarType<C> type, CharSequence label, Locale locale) {
        String wanted = TextKey.of(label);
        return type.getExamples().stream()
                .map(type::parse)
                .filter(code -> isCalled(code, wanted, locale))
                .findFirst()
                .orElseThrow(() -> new InvalidTextException(ParseFailure.of(OpenCode.class, "label", label)));
    }

    @Override
    public final String getLabel(Locale locale) {
        return Labelled.of(Labelled.nameOf(getClass()), code, locale);
    }

    // Each list is a final class of its own, so codes of two lists are never equal.
    @SuppressWarnings("EqualsGetClass")
    @Override
    public final boolean equals(Object obj) {
        return obj != null && obj.getClass() == getClass() && ((OpenCode) obj).code.equals(code);
    }

    @Override
    public final int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the text of the code, such as {@code comprehensive}.
     */
    @JsonValue
    @Override
    public final String toString() {
        return code;
    }
}
