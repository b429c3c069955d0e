package dev.renkei.testing.breaker.json;

import dev.renkei.validation.StructureRules;
import java.util.List;
import java.util.Objects;

/**
 * The breakers of all rules about the structure of payloads, whose codes begin with {@code json.}.
 *
 * <p>Texts are read with standard options; a limit is exceeded that those set.
 */
public final class JsonBreakers {

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
     * Returns the breakers in the order of the catalogue.
     *
     * @return the breakers, one for each rule about the structure of payloads, not null
     */
    public static List<JsonBreaker> all() {
        return ALL;
    }
}
