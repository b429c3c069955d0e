package dev.renkei.json.testing;

import dev.renkei.testing.RandomSource;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns the JSON texts of valid documents into texts that break one rule about the structure of payloads and no other.
 *
 * <p>For example, {@code JsonBreakers.of("json.null-value").apply(text, choices)}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class JsonBreaker {

    private final Rule rule;
    private final Function<JsonDocument, Stream<JsonFault>> faults;

    JsonBreaker(Rule rule, Function<JsonDocument, Stream<JsonFault>> faults) {
        this.rule = rule;
        this.faults = faults;
    }

    /**
     * Returns the rule that this breaker breaks.
     *
     * @return the rule, not null
     */
    public Rule getRule() {
        return rule;
    }

    /**
     * Breaks the rule at one place of a text, which is chosen.
     *
     * <p>Where the near miss is the text as it was, nothing comes nearer.
     *
     * @param json  the text of an agreement or a register, not null
     * @param choices  the choices, not null
     * @return the broken text, empty if the given one is not suitable: it cannot be read, or lacks what the rule judges, not null
     */
    public Optional<Broken<String>> apply(String json, RandomSource choices) {
        Objects.requireNonNull(choices, "choices");
        List<JsonFault> found = faultsOf(json).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(broken(found.get(choices.below(found.size()))));
    }

    /**
     * Breaks the rule at every place of a text, at one after the other.
     *
     * @param json  the text of an agreement or a register, not null
     * @return the broken texts, one or more for each place, empty if the text is not suitable, not null
     */
    public Stream<Broken<String>> applyEverywhere(String json) {
        return faultsOf(json).map(this::broken);
    }

    /**
     * Returns the code of the rule, as {@code JsonBreaker[json.null-value]}.
     */
    @Override
    public String toString() {
        return "JsonBreaker[" + rule + "]";
    }

    private Stream<JsonFault> faultsOf(String json) {
        Objects.requireNonNull(json, "json");
        return JsonDocument.read(json).stream().flatMap(faults);
    }

    private Broken<String> broken(JsonFault fault) {
        return new Broken<>(
                fault.broken().get(), rule, fault.pointer(), fault.nearMiss().get(), fault.change());
    }
}
