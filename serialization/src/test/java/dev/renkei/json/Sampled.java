package dev.renkei.json;

import dev.renkei.agreement.Agreement;
import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ValueType;
import dev.renkei.document.Document;
import dev.renkei.identifier.IdentifierScheme;
import dev.renkei.register.Register;
import dev.renkei.testing.Samplers;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.time.PeriodBound;
import dev.renkei.time.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes values of every type that has JSON. */
final class Sampled {

    /** The only types of which nothing stands in a JSON text by itself. */
    private static final Set<Class<?>> WITHOUT_JSON =
            Set.of(PeriodBound.class, Term.Current.class, IdentifierScheme.class);

    private static final List<DocumentType<?, ?>> DOCUMENT_TYPES = ValueType.reachedFrom(Register.TYPE).stream()
            .filter(DocumentType.class::isInstance)
            .<DocumentType<?, ?>>map(type -> (DocumentType<?, ?>) type)
            .filter(type -> Document.class.isAssignableFrom(type.getDocumentClass()))
            .toList();

    private Sampled() {}

    static List<Class<?>> types() {
        return Samplers.types().stream()
                .filter(type -> !WITHOUT_JSON.contains(type))
                .<Class<?>>map(type -> type)
                .toList();
    }

    /** Returns the types of documents that are built. */
    static List<DocumentType<?, ?>> documentTypes() {
        return DOCUMENT_TYPES;
    }

    static <T> T sample(Class<T> type, long seed) {
        return Samplers.of(type).orElseThrow().sample(new SeededRandomSource(seed));
    }

    /** Returns agreements as they are in practice, such as are built of extremes, and parts of several in one. */
    static Arbitrary<Agreement> agreements() {
        Arbitrary<Agreement> samples = Arbitraries.defaultFor(Agreement.class);
        Arbitrary<Agreement> extremes = Arbitraries.longs().map(Sampled::extreme);
        Arbitrary<Agreement> any = Arbitraries.oneOf(samples, extremes);
        return Arbitraries.oneOf(any, blends(any));
    }

    private static Agreement extreme(long seed) {
        Extremes extremes = new Extremes(seed);
        return Stream.generate(() -> extremes.document(Agreement.TYPE))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Returns agreements with parts of two others, which do not fit together: there is much to find in them. */
    static Arbitrary<Agreement> blends(Arbitrary<Agreement> agreements) {
        return Combinators.combine(
                        agreements,
                        agreements,
                        Arbitraries.of(Agreement.TYPE.getProperties())
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(8))
                .as((agreement, other, properties) -> {
                    Agreement blended = agreement;
                    for (var property : properties) {
                        blended = Agreement.TYPE.with(blended, Map.of(property, property.valueIn(other)));
                    }
                    return blended;
                });
    }
}
