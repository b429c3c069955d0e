package dev.renkei.testing.law;

import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.json.RenkeiJson;
import dev.renkei.testing.Samplers;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.time.CurrentTerm;
import dev.renkei.time.PeriodBound;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Makes samples of any type, and tells them apart by their texts. */
final class Sampled {

    /** The only types of which nothing stands in a JSON text by itself. */
    private static final Set<Class<?>> WITHOUT_JSON =
            Set.of(PeriodBound.class, CurrentTerm.class, IdentifierScheme.class);

    private Sampled() {}

    static List<Class<?>> types() {
        return List.copyOf(Samplers.types());
    }

    static List<Class<?>> typesWithJson() {
        return types().stream().filter(type -> !WITHOUT_JSON.contains(type)).toList();
    }

    static <T> T sample(Class<T> type, long seed) {
        return Samplers.of(type).orElseThrow().sample(new SeededRandomSource(seed));
    }

    /** Returns all that a value says, as one text. */
    static String textOf(Class<?> type, Object value) {
        return WITHOUT_JSON.contains(type)
                ? value.toString()
                : new String(RenkeiJson.writeCompact(value), StandardCharsets.UTF_8);
    }
}
