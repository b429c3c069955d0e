package dev.renkei.declaration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * The type of values that are written as a single text, which {@code toString} returns and a parser reads.
 *
 * <p>The pattern matches every text that the parser reads, and excludes the other texts that a regular expression can exclude.
 * It uses only the features that all regular expressions have in common, as JSON Schema recommends (Core, 6.4): no
 * look-around and no Unicode classes.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <V>  the class of the values
 */
public final class ScalarType<V> extends NamedType<V> {

    private final String pattern;
    private final OptionalInt maxLength;
    private final List<String> examples;
    private final Function<String, V> parser;
    private final Function<String, Optional<V>> canonical;

    private ScalarType(
            String name,
            String description,
            String pattern,
            OptionalInt maxLength,
            List<String> examples,
            Function<String, V> parser,
            V placeholder,
            Function<String, Optional<V>> canonical) {
        super(name, description, placeholder);
        this.pattern = pattern;
        this.maxLength = maxLength;
        this.examples = examples;
        this.parser = Objects.requireNonNull(parser, "parser");
        this.canonical = Objects.requireNonNull(canonical, "canonical");
    }

    /**
     * Declares the type of a scalar.
     *
     * @param <V>  the class of the values
     * @param name  the name of the type, not null
     * @param description  what the values are, one sentence in English, not null
     * @param pattern  the pattern of the whole text, without anchors, not null
     * @param parser  parses the text of a value; throws an exception with a reason for any other text, not null
     * @param placeholder  a valid value, not null
     * @param examples  some texts, at least one, not null
     * @return the type, not null
     */
    public static <V> ScalarType<V> of(
            String name,
            String description,
            String pattern,
            Function<String, V> parser,
            V placeholder,
            String... examples) {
        return new ScalarType<>(
                name,
                description,
                "^(" + pattern + ")$",
                OptionalInt.empty(),
                List.of(examples),
                parser,
                placeholder,
                text -> Optional.empty());
    }

    /**
     * Returns a copy of this type with a maximum length of a text, for a pattern that does not limit it.
     *
     * @param maxLength  the number of characters, 1 or greater
     * @return the type, not null
     */
    public ScalarType<V> withMaxLength(int maxLength) {
        return new ScalarType<>(
                name, description, pattern, OptionalInt.of(maxLength), examples, parser, placeholder, canonical);
    }

    /**
     * Returns a copy of this type whose parser reads no text but the one that {@code toString} of its value returns.
     *
     * @return the type, not null
     */
    public ScalarType<V> ofCanonicalTextsOnly() {
        return withShortcut(parser.andThen(Optional::of));
    }

    /**
     * Returns a copy of this type that recognizes most texts quickly.
     *
     * @param shortcut  returns the value that has a text as its {@code toString}; may return empty for any text, not null
     * @return the type, not null
     */
    public ScalarType<V> withShortcut(Function<String, Optional<V>> shortcut) {
        return new ScalarType<>(name, description, pattern, maxLength, examples, parser, placeholder, shortcut);
    }

    /**
     * Returns the pattern, which the whole text must match.
     *
     * @return the regular expression, not null
     */
    public String getPattern() {
        return pattern;
    }

    /**
     * Returns the maximum length of a text.
     *
     * @return the number of characters, empty if the pattern limits it, not null
     */
    public OptionalInt getMaxLength() {
        return maxLength;
    }

    /**
     * Returns examples of texts.
     *
     * @return the examples, at least one, not null
     */
    public List<String> getExamples() {
        return examples;
    }

    /**
     * Parses the text of a value.
     *
     * @param text  the text, not null
     * @return the value, not null
     * @throws RuntimeException if the text is not valid, with the reason
     */
    public V parse(String text) {
        return parser.apply(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns the value that has a text as its {@code toString}, as far as that is seen at a glance: {@link #parse} tells the other
     * texts apart.
     *
     * @param text  the text, not null
     * @return the value, empty for any other text and for some that {@code parse} reads, not null
     * @throws RuntimeException if the text is not valid, with the reason
     */
    public Optional<V> readCanonical(String text) {
        return canonical.apply(Objects.requireNonNull(text, "text"));
    }
}
