package dev.renkei.validation;

import dev.renkei.character.UnicodeText;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.JsonPointer;
import dev.renkei.declaration.ScalarType;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A suppression: the statement that findings of one rule, at some places of a document, do not count, and why.
 *
 * <p>A suppressed finding stays in the report, with the reason; it is no longer an error, a warning or a remark.
 * What a reader could not read stays unread, whatever anybody states: of the rules about the structure of a payload only
 * {@code json.unknown-property} can be suppressed.
 *
 * <p>The places are a JSON Pointer (RFC 6901) in which {@code *} matches any one step, and {@code /**} at the end for
 * the part before it and all below that. The general pointers of findings are such pointers. They begin at the document that is
 * validated: an agreement, a register, or one of their parts on its own. Places that none of these can have are refused, so that
 * no suppression is misspelt.
 *
 * @param code  the code of the rule, not null
 * @param places  the pointer of the places, not null
 * @param reason  why the findings do not count, not blank, not null
 * @since 0.1.0
 */
public record Suppression(String code, String places, String reason) implements NeedsModule {

    private static final String EVERYWHERE = "/**";
    private static final String ANY_CODE = "text.residue";
    private static final String ANY_REASON = "-";

    /** The type of the codes of rules whose findings can be weighed otherwise. */
    static final ScalarType<String> CODE = ScalarType.of(
            "RuleCode",
            "The code of a rule.",
            "[a-z.-]+",
            text -> accepted(text, "rule-code", code -> of(code, ANY_REASON)),
            ANY_CODE,
            ANY_CODE);

    private static final ScalarType<String> PLACES_TYPE = ScalarType.of(
            "Places",
            "A JSON Pointer in which * stands for any step.",
            "(/.*)?",
            text -> accepted(text, "places", Suppression::requirePointer),
            "",
            "/plans/*/title");

    private static final ScalarType<String> REASON_TYPE = ScalarType.of(
            "Reason",
            "Why findings do not count.",
            "[\\s\\S]+",
            text -> accepted(text, "reason", reason -> of(ANY_CODE, reason)),
            ANY_REASON,
            "as the source prints it");

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Suppression, ?> TYPE = DocumentType.<Suppression, Draft>of(
            Suppression.class,
            "Findings that do not count, and why.",
            type -> type.builtBy(Draft::new, Draft::build)
                    .required(
                            "code",
                            CODE,
                            Suppression::code,
                            (draft, code) -> draft.code = code,
                            "The code of the rule.")
                    .optional(
                            "places",
                            PLACES_TYPE,
                            suppression -> Optional.of(suppression.places()).filter(each -> !each.equals(EVERYWHERE)),
                            (draft, places) -> draft.places = places,
                            "The places; everywhere if left out.")
                    .required(
                            "reason",
                            REASON_TYPE,
                            Suppression::reason,
                            (draft, reason) -> draft.reason = reason,
                            "Why the findings do not count."));

    private static final String PLACES = "@";
    private static final String REASON = "=";

    /**
     * Creates a suppression.
     *
     * @param code  the code of the rule, not null
     * @param places  the pointer of the places, not null
     * @param reason  why the findings do not count, not blank, not null
     * @throws IllegalArgumentException if no rule of the catalogue has the code, or its findings always count, if the places are
     *     no pointer or none that a document can have, the reason is blank, or half a surrogate pair stands in either
     */
    public Suppression {
        RuleCatalogue.requireAdjustable(code);
        requirePointer(places);
        if (!DocumentPlaces.exist(knownSteps(code, places))) {
            throw new InvalidTextException(ParseFailure.of(Suppression.class, "no-such-place", places));
        }
        UnicodeText.requireWellFormed(List.of(places, reason));
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Reason of a suppression must not be blank but was for " + code);
        }
    }

    /**
     * Obtains a suppression of all findings of a rule, wherever they are.
     *
     * @param code  the code of the rule, not null
     * @param reason  why the findings do not count, not blank, not null
     * @return the suppression, not null
     * @throws IllegalArgumentException if no rule of the catalogue has the code, or its findings always count, or if the reason is
     *     blank
     */
    public static Suppression of(String code, String reason) {
        return new Suppression(code, EVERYWHERE, reason);
    }

    /**
     * Obtains a suppression of the findings of a rule at some places.
     *
     * <p>For example, {@code of("text.residue", "/plans/*}{@code /title", "as the source prints it")}.
     *
     * @param code  the code of the rule, not null
     * @param places  the pointer of the places, not null
     * @param reason  why the findings do not count, not blank, not null
     * @return the suppression, not null
     * @throws IllegalArgumentException if no rule of the catalogue has the code, or its findings always count, if the places are
     *     no pointer or none that a document can have, or the reason is blank
     */
    public static Suppression of(String code, String places, String reason) {
        return new Suppression(code, places, reason);
    }

    /**
     * Reads a suppression from its text: {@code CODE@PLACES=REASON}, or {@code CODE=REASON} for all places.
     *
     * <p>For example, {@code text.residue@/sources/**=as the source prints it}.
     *
     * @param text  the text, not null
     * @return the suppression, not null
     * @throws IllegalArgumentException if the text is not of this form, or says what cannot be
     */
    public static Suppression parse(String text) {
        Objects.requireNonNull(text, "text");
        int reason = text.indexOf(REASON);
        if (reason < 0) {
            throw new IllegalArgumentException(
                    "Suppression must be written as CODE@PLACES=REASON or CODE=REASON but was " + text);
        }
        String target = text.substring(0, reason);
        int places = target.indexOf(PLACES);
        return new Suppression(
                places < 0 ? target : target.substring(0, places),
                places < 0 ? EVERYWHERE : target.substring(places + 1),
                text.substring(reason + 1));
    }

    /**
     * Returns whether a finding is suppressed by this statement.
     *
     * @param finding  the finding, not null
     * @return true if the finding is of the rule and at one of the places
     */
    public boolean covers(Finding finding) {
        return finding.getCode().equals(code) && coversPlace(stepsOf(finding.getPointer()));
    }

    private static void requirePointer(String places) {
        if (!places.isEmpty() && !places.startsWith("/")) {
            throw new IllegalArgumentException("Places must be a JSON Pointer but was " + places);
        }
    }

    /** Returns the steps of which a document can have the parts: the name of an unknown property is none of them. */
    private static List<Object> knownSteps(String code, String places) {
        if (places.endsWith(EVERYWHERE)) {
            return stepsOf(places.substring(0, places.length() - EVERYWHERE.length()));
        }
        List<Object> steps = stepsOf(places);
        boolean isUnknown = code.equals(StructureRules.UNKNOWN_PROPERTY.getCode()) && !steps.isEmpty();
        return isUnknown ? steps.subList(0, steps.size() - 1) : steps;
    }

    private static List<Object> stepsOf(String pointer) {
        return JsonPointer.parse(pointer).getSteps();
    }

    private boolean coversPlace(List<Object> steps) {
        if (places.endsWith(EVERYWHERE)) {
            List<Object> holder = stepsOf(places.substring(0, places.length() - EVERYWHERE.length()));
            return steps.size() >= holder.size() && leadTo(steps.subList(0, holder.size()), holder);
        }
        List<Object> wanted = stepsOf(places);
        return steps.size() == wanted.size() && leadTo(steps, wanted);
    }

    private static boolean leadTo(List<Object> steps, List<Object> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(JsonPointer.ANY_STEP) && !wanted.get(i).equals(steps.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the text that {@link #parse} reads: {@code CODE@PLACES=REASON}, or {@code CODE=REASON} for all places.
     */
    @Override
    public String toString() {
        return places.equals(EVERYWHERE) ? code + REASON + reason : code + PLACES + places + REASON + reason;
    }

    /** Returns a text that its place in a suppression takes. */
    private static String accepted(String text, String rule, Consumer<String> place) {
        try {
            place.accept(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new InvalidTextException(ParseFailure.of(Suppression.class, rule, text));
        }
    }

    /** A suppression of which not every part is known. */
    private static final class Draft {

        private String code = ANY_CODE;
        private String places = EVERYWHERE;
        private String reason = ANY_REASON;

        Suppression build() {
            return of(code, places, reason);
        }
    }
}
