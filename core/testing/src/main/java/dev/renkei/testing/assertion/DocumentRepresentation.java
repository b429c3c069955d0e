package dev.renkei.testing.assertion;

import dev.renkei.testing.part.DocumentText;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.configuration.ConfigurationProvider;
import org.assertj.core.presentation.Representation;
import org.assertj.core.presentation.StandardRepresentation;
import org.jspecify.annotations.Nullable;

/**
 * Shows documents in the messages of AssertJ with all their properties, a line for each; AssertJ finds it by itself.
 *
 * <p>It shows documents, texts in several languages, dates, periods and quantities, alone or in lists, maps, arrays and optionals. All
 * else is left to other representations. Those that a host registers come first, and so do its formatters.
 *
 * @since 0.1.0
 */
public final class DocumentRepresentation implements Representation {

    private static final Containers CONTAINERS = new Containers();

    /** Creates the representation. */
    public DocumentRepresentation() {}

    /**
     * Returns the text of a value.
     *
     * @param object  the value, null gives null
     * @return the text, null if this is no value of Renkei and holds none
     */
    @Override
    public @Nullable String toStringOf(@Nullable Object object) {
        if (object == null || CONTAINERS.hasCustomFormatterFor(object)) {
            return null;
        }
        if (DocumentText.shows(object)) {
            return DocumentText.of(object);
        }
        return Containers.contains(object) ? CONTAINERS.toStringOf(object) : null;
    }

    /**
     * Returns the text of a value with what tells it apart from another object with the same text.
     *
     * @param object  the value, null gives null
     * @return the text, null if this is no value of Renkei and holds none
     */
    @Override
    public @Nullable String unambiguousToStringOf(@Nullable Object object) {
        return toStringOf(object) == null ? null : CONTAINERS.unambiguousToStringOf(object);
    }

    /**
     * Returns 0, less than the default: the representations of a host come first.
     *
     * @return 0
     */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY - 1;
    }

    /**
     * Returns the name of this class, which AssertJ prints when it finds it.
     *
     * @return the name, not null
     */
    @Override
    public String toString() {
        return getClass().getName();
    }

    /** Shows lists and the like as AssertJ does, and asks all representations for what they hold. */
    private static final class Containers extends StandardRepresentation {

        static boolean contains(Object object) {
            return object instanceof Collection<?>
                    || object instanceof Map<?, ?>
                    || object instanceof Object[]
                    || object instanceof Optional<?>;
        }

        @Override
        public String toStringOf(Object object) {
            return contains(object)
                    ? super.toStringOf(object)
                    : ConfigurationProvider.CONFIGURATION_PROVIDER
                            .representation()
                            .toStringOf(object);
        }

        @Override
        protected String fallbackToStringOf(Object object) {
            return object instanceof Optional<?> optional && optional.isPresent()
                    ? "Optional[" + toStringOf(optional.get()) + "]"
                    : super.fallbackToStringOf(object);
        }

        @Override
        protected boolean hasCustomFormatterFor(Object object) {
            return super.hasCustomFormatterFor(object);
        }
    }
}
