package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.renkei.document.Document;
import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of all rules.
 *
 * <p>Each file is a list of examples that change the agreement of {@link ExampleBase}, or names another base beside its list.
 */
final class RuleExamples {

    /** The day on which all examples are judged: 2026-04-01 in Japan. */
    static final Clock CLOCK = clock();

    private static final List<String> CONCEPTS = List.of(
            "structure",
            "scalars",
            "text",
            "dates",
            "identifiers",
            "organizations",
            "agreement",
            "terms",
            "fields",
            "plans",
            "initiatives",
            "figures",
            "networks",
            "casebooks",
            "registers",
            "policies");

    private static final List<RuleExample> ALL =
            CONCEPTS.stream().flatMap(RuleExamples::examplesOf).toList();

    /** What is read of each example that breaks its rule, once for all tests. */
    private static final class Results {

        static final IdentityHashMap<RuleExample, ReadResult<? extends Document>> OF_EXAMPLES = new IdentityHashMap<>();

        static {
            ALL.forEach(example -> OF_EXAMPLES.put(example, example.read(example.invalid())));
        }
    }

    private RuleExamples() {}

    static List<RuleExample> all() {
        return ALL;
    }

    /** Returns what is read of the payload that breaks the rule of an example. */
    static ReadResult<? extends Document> resultOf(RuleExample example) {
        return Objects.requireNonNull(Results.OF_EXAMPLES.get(example), "result");
    }

    /** Returns the examples whose payload is their base document with a change. */
    static List<RuleExample> patches() {
        return ALL.stream().filter(example -> example.patch().isPresent()).toList();
    }

    /** Returns the changes by which a document of the base breaks a rule, but stays readable. */
    static List<RuleExample> readablePatchesOf(ExampleBase base) {
        return patches().stream()
                .filter(example -> example.base() == base)
                .filter(example -> !example.code().startsWith("json."))
                .toList();
    }

    /** Returns the first of the examples of each rule. */
    static Stream<RuleExample> firstOfEachRule(Stream<RuleExample> examples) {
        Map<String, RuleExample> first = new LinkedHashMap<>();
        examples.forEach(example -> first.putIfAbsent(example.code(), example));
        return first.values().stream();
    }

    /** Returns the options of a profile, on the day of the examples. */
    static ReadOptions options(Profile profile) {
        return ReadOptions.standard().withClock(CLOCK).withProfile(profile);
    }

    private static Stream<RuleExample> examplesOf(String concept) {
        JsonNode file = ExampleFiles.read(concept);
        if (file.isArray()) {
            return file.valueStream().map(entry -> example(entry, ExampleBase.AGREEMENT));
        }
        ExampleBase base = ExampleBase.in(file.get("base").asString());
        return file.get("examples").valueStream().map(entry -> example(entry, base));
    }

    private static RuleExample example(JsonNode entry, ExampleBase base) {
        String code = entry.get("code").asString();
        Severity ruled = RuleCatalogue.find(code)
                .orElseThrow(() -> new IllegalStateException("Example must name a rule: " + code))
                .getSeverity();
        Charset charset = text(entry, "encoding").map(Charset::forName).orElse(UTF_8);
        return new RuleExample(
                code,
                text(entry, "severity")
                        .map(name -> Severity.valueOf(name.toUpperCase(Locale.ROOT)))
                        .orElse(ruled),
                entry.get("pointer").asString(),
                text(entry, "at"),
                base,
                profileOf(entry),
                optionsOf(entry),
                payload(entry, base, "invalid", charset),
                Optional.ofNullable(entry.get("invalid")),
                payload(entry, base, "nearMiss", UTF_8),
                entry.get("about").asString());
    }

    private static ExamplePayload payload(JsonNode entry, ExampleBase base, String name, Charset charset) {
        return text(entry, name + "Text")
                .map(text -> ExamplePayload.ofText(text, charset))
                .orElseGet(() -> ExamplePayload.of(base.patched(entry.get(name))));
    }

    private static ReadOptions optionsOf(JsonNode entry) {
        ReadOptions options = options(profileOf(entry));
        JsonNode wanted = entry.path("options");
        if (wanted.has("limits")) {
            JsonNode limits = wanted.get("limits");
            ReadLimits standard = ReadLimits.standard();
            options = options.withLimits(standard.withBytes(limits.path("bytes").asInt(standard.getBytes()))
                    .withDepth(limits.path("depth").asInt(standard.getDepth()))
                    .withTokens(limits.path("tokens").asInt(standard.getTokens()))
                    .withTextLength(limits.path("textLength").asInt(standard.getTextLength()))
                    .withNameLength(limits.path("nameLength").asInt(standard.getNameLength()))
                    .withNumberLength(limits.path("numberLength").asInt(standard.getNumberLength()))
                    .withFindings(limits.path("findings").asInt(standard.getFindings())));
        }
        if (wanted.has("policy")) {
            options = options.withPolicy(policyOf(wanted.get("policy")));
        }
        return wanted.has("unknownProperties") ? options.withUnknownPropertiesIgnored() : options;
    }

    private static Profile profileOf(JsonNode entry) {
        return text(entry, "profile")
                .map(name -> Profile.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Profile.DRAFT);
    }

    private static Policy policyOf(JsonNode wanted) {
        ObjectNode policy = JsonNodeFactory.instance.objectNode().put("format", "renkei-policy/1");
        policy.setAll((ObjectNode) wanted);
        return RenkeiJson.readPolicy(policy.toString().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static Optional<String> text(JsonNode entry, String name) {
        return Optional.ofNullable(entry.get(name)).map(JsonNode::asString);
    }

    private static Clock clock() {
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(LocalDate.of(2026, 4, 1).atStartOfDay(japan).toInstant(), japan);
    }
}
