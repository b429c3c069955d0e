package dev.renkei.register;

import dev.renkei.agreement.Classification;
import dev.renkei.agreement.CooperationField;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A key by which fields of cooperation are found: a label, a code of a classification, or a Sustainable Development Goal.
 *
 * <p>How it is typed makes no difference: {@code FieldKey.ofLabel("防災・減災")} finds {@code 防災 ・ 減災} too.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class FieldKey implements NeedsModule, Comparable<FieldKey> {

    private static final String LABEL = "label";
    private static final String SDG = IdentifierScheme.SDG.toString();
    private static final int SDG_GOALS = 17;

    private final String scheme;
    private final String value;

    private FieldKey(String scheme, String value) {
        this.scheme = scheme;
        this.value = TextKey.of(value);
    }

    /**
     * Obtains the key of the fields with a label, in any language and wording of the source.
     *
     * <p>For example, {@code ofLabel("防災")}.
     *
     * @param label  the label, not null
     * @return the key, not null
     */
    public static FieldKey ofLabel(String label) {
        return new FieldKey(LABEL, Objects.requireNonNull(label, "label"));
    }

    /**
     * Obtains the key of the fields that a classification puts under a code, whatever its version.
     *
     * <p>For example, {@code ofClassification("sdg", "11")}.
     *
     * @param scheme  the scheme, not null
     * @param code  the code within the scheme, not null
     * @return the key, not null
     */
    public static FieldKey ofClassification(String scheme, String code) {
        Objects.requireNonNull(scheme, "scheme");
        return new FieldKey("scheme " + scheme, Objects.requireNonNull(code, "code"));
    }

    /**
     * Obtains the key of the fields that serve a Sustainable Development Goal, shown as a goal or given as a classification.
     *
     * @param goal  the number of the goal, from 1 to 17
     * @return the key, not null
     * @throws IllegalArgumentException if there is no goal of the number
     */
    public static FieldKey ofSdgGoal(int goal) {
        if (goal < 1 || goal > SDG_GOALS) {
            throw new IllegalArgumentException("Goal must be from 1 to " + SDG_GOALS + " but was " + goal);
        }
        return ofStatedGoal(goal);
    }

    /** Obtains the key of what a document states, a goal or not. */
    private static FieldKey ofStatedGoal(int goal) {
        return ofClassification(SDG, Integer.toString(goal));
    }

    /** Returns every key by which a field can be found. */
    static List<FieldKey> of(CooperationField field) {
        Stream<LocalizedText> labels = Stream.concat(field.getLabel().stream(), field.getOtherLabels().stream());
        return Stream.of(
                        labels.flatMap(label -> label.getTexts().values().stream())
                                .map(FieldKey::ofLabel),
                        field.getClassifications().stream().flatMap(FieldKey::of),
                        field.getSdgGoals().stream().map(FieldKey::ofStatedGoal))
                .flatMap(keys -> keys)
                .filter(key -> !key.value.isEmpty())
                .distinct()
                .toList();
    }

    /** A target of a Sustainable Development Goal, such as 11.5, serves the goal too. */
    private static Stream<FieldKey> of(Classification classification) {
        String scheme = classification.getScheme();
        String code = classification.getCode();
        int point = scheme.equals(SDG) ? code.indexOf('.') : -1;
        return Stream.of(code, point < 0 ? code : code.substring(0, point)).map(each -> ofClassification(scheme, each));
    }

    /**
     * Compares this key to another: by its kind, then by the value in the form in which it is compared.
     *
     * <p>The order is consistent with {@code equals}.
     *
     * @param other  the other key, not null
     * @return negative if this key comes first, positive if the other does, 0 if they are equal
     */
    @Override
    public int compareTo(FieldKey other) {
        int order = scheme.compareTo(other.scheme);
        return order != 0 ? order : value.compareTo(other.value);
    }

    /**
     * Checks if this key is equal to another: both find the same fields.
     *
     * @param obj  the object to check, null gives false
     * @return true if equal
     */
    @Override
    public boolean equals(Object obj) {
        return obj instanceof FieldKey other && scheme.equals(other.scheme) && value.equals(other.value);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + value.hashCode();
    }

    /**
     * Returns the kind of the key and the value in the form in which it is compared.
     *
     * @return a short text, such as {@code label 防災}, not null
     */
    @Override
    public String toString() {
        return scheme + " " + value;
    }
}
