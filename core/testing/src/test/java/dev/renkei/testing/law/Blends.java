package dev.renkei.testing.law;

import dev.renkei.agreement.Agreement;
import java.lang.reflect.Method;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes agreements with parts of two others, which do not fit together: there is much to find in them. */
final class Blends {

    private static final DocumentType AGREEMENT = new DocumentType(Agreement.class);

    private Blends() {}

    static Arbitrary<Agreement> agreements() {
        Arbitrary<Agreement> samples = Arbitraries.defaultFor(Agreement.class);
        Arbitrary<List<Method>> parts =
                Arbitraries.of(AGREEMENT.accessors()).list().ofMinSize(1).ofMaxSize(8);
        return Combinators.combine(samples, samples, parts).as(Blends::blend);
    }

    private static Agreement blend(Agreement agreement, Agreement other, List<Method> parts) {
        Agreement blended = agreement;
        for (Method part : parts) {
            blended = (Agreement) AGREEMENT.mixed(blended, other, part);
        }
        return blended;
    }
}
