package dev.renkei.testing.arbitrary;

import dev.renkei.testing.Samplers;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Tells jqwik how to make every type of values and documents; jqwik finds it by itself.
 *
 * @since 0.1.0
 */
public final class SampledArbitraryProvider implements ArbitraryProvider {

    /** Creates the provider. */
    public SampledArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return Samplers.types().contains(targetType.getRawType());
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Samplers.of(targetType.getRawType()).stream()
                .map(SampledArbitrary::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
