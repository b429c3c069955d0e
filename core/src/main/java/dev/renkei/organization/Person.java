package dev.renkei.organization;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person (人) named in an agreement.
 */
@Value.Immutable
public abstract sealed class Person permits ImmutablePerson {

    Person() {}

    public static Builder builder() {
        return new Builder();
    }

    public abstract String getName();

    public abstract Optional<String> getReading();

    /** Builds a {@link Person}. */
    public static final class Builder extends ImmutablePerson.Builder {
        Builder() {}
    }
}
