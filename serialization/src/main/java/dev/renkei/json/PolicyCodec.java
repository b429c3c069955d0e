package dev.renkei.json;

import dev.renkei.text.Refusal;
import dev.renkei.text.RefusedTextException;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Severity;
import dev.renkei.validation.Suppression;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Declares the JSON of a policy.
 */
final class PolicyCodec {

    private static final String FORMAT = "renkei-policy/1";
    private static final String ANY_REASON = "-";
    private static final String ANY_CODE = "text.residue";

    private static final Codec<String> FORMAT_CODEC =
            ScalarCodec.of(TextForm.of("PolicyFormat", "The format.", FORMAT, FORMAT), PolicyCodec::format, FORMAT);

    private static final Codec<String> PROPERTY = ScalarCodec.of(
            TextForm.of("RequiredProperty", "A JSON Pointer from an agreement on.", "/.+", "/concludedOn"),
            text -> accepted(
                    text,
                    "required-property",
                    pointer -> Policy.builder().addRequiredProperty(pointer).build()),
            "/concludedOn");

    private static final Codec<String> CODE = ScalarCodec.of(
            TextForm.of("RuleCode", "The code of a rule.", "[a-z.-]+", ANY_CODE), PolicyCodec::code, ANY_CODE);

    private static final Codec<String> PLACES = ScalarCodec.of(
            TextForm.of("Places", "A JSON Pointer in which * stands for any step.", "(/.*)?", "/plans/*/title"),
            text -> accepted(text, "places", places -> Suppression.of(ANY_CODE, places, ANY_REASON)),
            "");

    private static final Codec<String> REASON = ScalarCodec.of(
            TextForm.of("Reason", "Why findings do not count.", ".+", "as the source prints it"),
            text -> accepted(text, "reason", reason -> Suppression.of(ANY_CODE, reason)),
            ANY_REASON);

    private static final Codec<Severity> SEVERITY = ScalarCodec.of(
            TextForm.of("Severity", "How much a finding weighs.", "ERROR|WARNING|INFO", "WARNING"),
            PolicyCodec::severity,
            Severity.ERROR);

    private static final Codec<Suppression> SUPPRESSION = ObjectCodec.<Suppression, SuppressionParts>of(
                    "Suppression",
                    "Findings that do not count, and why.",
                    SuppressionParts::new,
                    SuppressionParts::build)
            .required("code", CODE, Suppression::code, (parts, code) -> parts.code = code, "The code of the rule.")
            .optional(
                    "places",
                    PLACES,
                    suppression -> Optional.of(suppression.places()).filter(each -> !each.equals("/**")),
                    (parts, places) -> parts.places = places,
                    "The places; everywhere if left out.")
            .required(
                    "reason",
                    REASON,
                    Suppression::reason,
                    (parts, reason) -> parts.reason = reason,
                    "Why the findings do not count.")
            .end();

    static final Codec<Policy> POLICY = ObjectCodec.<Policy, Policy.Builder>of(
                    "Policy",
                    "What an organization asks of agreements beyond the rules, and how it weighs what is found.",
                    Policy::builder,
                    Policy.Builder::build)
            .required("format", FORMAT_CODEC, policy -> FORMAT, (builder, format) -> {}, "The format.")
            .optional(
                    "minimumInitiatives",
                    new CountCodec(),
                    Policy::getMinimumInitiatives,
                    Policy.Builder::minimumInitiatives,
                    "How many initiatives the plans of an agreement must have together.")
            .optional(
                    "minimumPlanLength",
                    Scalars.LENGTH,
                    Policy::getMinimumPlanLength,
                    Policy.Builder::minimumPlanLength,
                    "For how long each plan must run.")
            .list(
                    "requiredProperties",
                    PROPERTY,
                    Policy::getRequiredProperties,
                    Policy.Builder::requiredProperties,
                    "The properties that must be there.")
            .list(
                    "requiredFields",
                    Scalars.STRING,
                    Policy::getRequiredFields,
                    Policy.Builder::requiredFields,
                    "The fields that an agreement must have, by label or key.")
            .optional(
                    "severities",
                    new SeveritiesCodec(),
                    policy -> Optional.<Map<String, Severity>>of(policy.getSeverities())
                            .filter(each -> !each.isEmpty()),
                    Policy.Builder::putAllSeverities,
                    "The severities that findings have, by the codes of the rules.")
            .list(
                    "suppressions",
                    SUPPRESSION,
                    Policy::getSuppressions,
                    Policy.Builder::suppressions,
                    "The findings that do not count.")
            .end();

    private PolicyCodec() {}

    private static String format(String text) {
        if (!text.equals(FORMAT)) {
            throw notListed(text, FORMAT);
        }
        return text;
    }

    private static Severity severity(String text) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> notListed(
                        text,
                        Arrays.stream(Severity.values()).map(Severity::name).collect(Collectors.joining(", "))));
    }

    private static RefusedTextException notListed(String text, String listed) {
        return new RefusedTextException(
                Refusal.of(Refusal.class, "listed", text).with("listed", listed));
    }

    private static String code(String text) {
        return accepted(text, "rule-code", code -> Suppression.of(code, ANY_REASON));
    }

    /** Returns a text that its place in a policy takes. */
    private static String accepted(String text, String reason, Consumer<String> place) {
        try {
            place.accept(text);
            return text;
        } catch (IllegalArgumentException e) {
            throw new RefusedTextException(Refusal.of(Refusal.class, reason, text));
        }
    }

    /** The parts of a suppression while it is read. */
    private static final class SuppressionParts {

        private String code = ANY_CODE;
        private String places = "/**";
        private String reason = ANY_REASON;

        Suppression build() {
            return Suppression.of(code, places, reason);
        }
    }

    /** A whole number that is not 0. */
    private static final class CountCodec implements Codec<Integer> {

        @Override
        public Integer read(Reading in) {
            int count = IntegerCodec.INSTANCE.read(in);
            if (count > 0) {
                return count;
            }
            in.wrongValue("0", "a whole number from 1 on", "1 以上の整数");
            return standIn();
        }

        @Override
        public void write(Integer value, JsonOut out) {
            IntegerCodec.INSTANCE.write(value, out);
        }

        @Override
        public Schema describe(Definitions definitions) {
            return IntegerCodec.INSTANCE.describe(definitions).with("minimum", 1);
        }

        @Override
        public Integer standIn() {
            return IntegerCodec.INSTANCE.standIn();
        }

        @Override
        public boolean isText(Integer value) {
            return false;
        }
    }

    /** Severities by the codes of rules. */
    private static final class SeveritiesCodec implements Codec<Map<String, Severity>> {

        @Override
        public Map<String, Severity> read(Reading in) {
            Map<String, Severity> severities = new LinkedHashMap<>();
            if (!in.expect(JsonKind.OBJECT)) {
                return severities;
            }
            for (Optional<String> name = in.tokens().nextName();
                    name.isPresent();
                    name = in.tokens().nextName()) {
                readSeverity(name.get(), severities, in);
            }
            return severities;
        }

        private static void readSeverity(String name, Map<String, Severity> severities, Reading in) {
            if (severities.containsKey(name)) {
                in.duplicate(name);
                in.tokens().toValue();
                in.tokens().skip();
                return;
            }
            in.enter(name);
            try {
                code(name);
                in.tokens().toValue();
                severities.put(name, SEVERITY.read(in));
            } catch (RefusedTextException e) {
                in.refuse(e.getRefusal());
                in.tokens().toValue();
                in.tokens().skip();
            }
            in.leave();
        }

        @Override
        public void write(Map<String, Severity> severities, JsonOut out) {
            out.startObject();
            severities.forEach((code, severity) -> {
                out.name(code);
                SEVERITY.write(severity, out);
            });
            out.endObject();
        }

        @Override
        public Schema describe(Definitions definitions) {
            return Schema.ofType("object").with("additionalProperties", SEVERITY.describe(definitions));
        }

        @Override
        public Map<String, Severity> standIn() {
            return Map.of();
        }

        @Override
        public boolean isText(Map<String, Severity> severities) {
            return false;
        }
    }
}
