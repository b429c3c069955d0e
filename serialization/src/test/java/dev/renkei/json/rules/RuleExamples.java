package dev.renkei.json.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.renkei.json.ReadLimits;
import dev.renkei.json.ReadOptions;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RuleCatalogue;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of all rules, which stand beside this class's resources as {@code rule-examples/*.json}.
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
            "initiatives");

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNode BASE = resource("base");
    private static final List<RuleExample> ALL =
            CONCEPTS.stream().flatMap(RuleExamples::examplesOf).toList();

    private RuleExamples() {}

    static List<RuleExample> all() {
        return ALL;
    }

    /** Returns the examples whose payload is the base document with a change. */
    static List<RuleExample> patches() {
        return ALL.stream().filter(example -> example.patch().isPresent()).toList();
    }

    /** Returns the document that breaks no rule, in the strictest profile either. */
    static JsonNode base() {
        return BASE.deepCopy();
    }

    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    /** Returns the options of a profile, on the day of the examples. */
    static ReadOptions options(Profile profile) {
        return ReadOptions.standard().withClock(CLOCK).withProfile(profile);
    }

    private static Stream<RuleExample> examplesOf(String concept) {
        return resource(concept).valueStream().map(RuleExamples::example);
    }

    private static RuleExample example(JsonNode entry) {
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
                optionsOf(entry),
                payload(entry, "invalid", charset),
                Optional.ofNullable(entry.get("invalid")),
                payload(entry, "nearMiss", UTF_8),
                entry.get("about").asString());
    }

    private static ExamplePayload payload(JsonNode entry, String name, Charset charset) {
        return text(entry, name + "Text")
                .map(text -> ExamplePayload.ofText(text, charset))
                .orElseGet(() -> ExamplePayload.of(MergePatch.apply(BASE, entry.get(name))));
    }

    private static ReadOptions optionsOf(JsonNode entry) {
        ReadOptions options = options(text(entry, "profile")
                .map(name -> Profile.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Profile.DRAFT));
        JsonNode wanted = entry.path("options");
        if (wanted.has("limits")) {
            JsonNode limits = wanted.get("limits");
            options = options.withLimits(new ReadLimits(
                    limits.path("bytes").asInt(ReadLimits.STANDARD.bytes()),
                    limits.path("depth").asInt(ReadLimits.STANDARD.depth()),
                    limits.path("textLength").asInt(ReadLimits.STANDARD.textLength()),
                    limits.path("tokens").asLong(ReadLimits.STANDARD.tokens())));
        }
        return wanted.has("unknownProperties") ? options.withUnknownPropertiesIgnored() : options;
    }

    private static Optional<String> text(JsonNode entry, String name) {
        return Optional.ofNullable(entry.get(name)).map(JsonNode::asString);
    }

    private static JsonNode resource(String name) {
        String path = "/rule-examples/" + name + ".json";
        try (InputStream in = Objects.requireNonNull(RuleExamples.class.getResourceAsStream(path), path)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Examples must be readable: " + path, e);
        }
    }

    private static Clock clock() {
        ZoneId japan = ZoneId.of("Asia/Tokyo");
        return Clock.fixed(LocalDate.of(2026, 4, 1).atStartOfDay(japan).toInstant(), japan);
    }
}
