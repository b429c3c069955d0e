package dev.renkei.json.testing;

import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.RandomSource;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.StructureRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The breakers of all rules about the structure of payloads, whose codes begin with {@code json.}.
 *
 * <p>Texts are read with standard options; a limit is exceeded that those set.
 *
 * @since 0.1.0
 */
public final class JsonBreakers {

    private static final int MAX_UNSUITABLE = 1_000;

    private static final List<JsonBreaker> ALL = List.of(
            new JsonBreaker(StructureRules.MALFORMED, Payloads::malformed),
            new JsonBreaker(StructureRules.DUPLICATE_PROPERTY, Properties::duplicate),
            new JsonBreaker(StructureRules.UNKNOWN_PROPERTY, Properties::unknown),
            new JsonBreaker(StructureRules.MISSING_PROPERTY, Properties::missing),
            new JsonBreaker(StructureRules.NULL_VALUE, Values::ofNull),
            new JsonBreaker(StructureRules.WRONG_TYPE, Values::ofAnotherType),
            new JsonBreaker(StructureRules.UNKNOWN_TYPE, Payloads::ofAnotherType),
            new JsonBreaker(StructureRules.UNSUPPORTED_VERSION, Payloads::ofAnotherVersion),
            new JsonBreaker(StructureRules.LIMIT_EXCEEDED, Payloads::tooLarge),
            new JsonBreaker(StructureRules.INVALID_SCALAR, Scalars::invalid),
            new JsonBreaker(StructureRules.TRAILING_CONTENT, Payloads::withMore));

    private JsonBreakers() {}

    /**
     * Returns the breaker of a rule.
     *
     * <p>For example, {@code of("json.missing-property")}.
     *
     * @param code  the code of the rule, not null
     * @return the breaker, not null
     * @throws IllegalArgumentException if no rule about the structure of payloads has the code
     */
    public static JsonBreaker of(String code) {
        Objects.requireNonNull(code, "code");
        return ALL.stream()
                .filter(breaker -> breaker.getRule().getCode().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Code must be that of a rule about the structure of payloads but was " + code));
    }

    /**
     * Breaks a rule at one place of each of many documents.
     *
     * <p>For example, {@code samples("json.null-value", 42, Samples.agreements(42)).limit(10)}. The stream throws an
     * {@link IllegalStateException} if very many documents in a row are not suitable, so that nobody waits for a suitable one forever.
     *
     * @param code  the code of the rule, not null
     * @param seed  the seed by which the places are chosen
     * @param documents  the documents, which may have no end, not null
     * @return the broken texts, without those of documents that are not suitable, not null
     * @throws IllegalArgumentException if no rule about the structure of payloads has the code
     */
    public static Stream<Broken<String>> samples(String code, long seed, Stream<?> documents) {
        JsonBreaker breaker = of(code);
        RandomSource choices = new SeededRandomSource(seed);
        AtomicInteger unsuitable = new AtomicInteger();
        return documents
                .map(document -> new String(RenkeiJson.writeCompact(document), StandardCharsets.UTF_8))
                .flatMap(json -> {
                    Optional<Broken<String>> broken = breaker.apply(json, choices);
                    if (unsuitable.updateAndGet(count -> broken.isPresent() ? 0 : count + 1) == MAX_UNSUITABLE) {
                        throw new IllegalStateException("One of " + MAX_UNSUITABLE
                                + " documents in a row must be suitable for " + code + " but none was");
                    }
                    return broken.stream();
                });
    }

    /**
     * Returns the breakers in the order of the catalogue.
     *
     * @return the breakers, one for each rule about the structure of payloads, not null
     */
    public static List<JsonBreaker> all() {
        return ALL;
    }
}
