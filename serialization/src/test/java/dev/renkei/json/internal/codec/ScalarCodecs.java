package dev.renkei.json.internal.codec;

import dev.renkei.message.InvalidText;
import dev.renkei.message.ParseFailure;
import dev.renkei.result.Quantity;
import dev.renkei.time.CivilPeriods;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Knows every scalar of a form, whether its type can stand by itself or not.
 */
public final class ScalarCodecs {

    private ScalarCodecs() {}

    public static List<ScalarCodec<?>> all() {
        Stream<Codec<?>> standing =
                StreamSupport.stream(Codecs.types().spliterator(), false).map(Codecs::of);
        return Stream.concat(
                        standing,
                        Stream.of(CivilPeriods.LENGTH, CivilPeriods.LEAD, Quantity.FIGURE)
                                .map(Codecs::of))
                .filter(ScalarCodec.class::isInstance)
                .<ScalarCodec<?>>map(codec -> (ScalarCodec<?>) codec)
                .toList();
    }

    /** Returns why a scalar refuses a text, empty if it reads it. */
    public static Optional<ParseFailure> refusalOf(ScalarCodec<?> codec, String text) {
        try {
            codec.parse(text);
            return Optional.empty();
        } catch (RuntimeException e) {
            if (!(e instanceof InvalidText refused)) {
                throw e;
            }
            return Optional.of(refused.getFailure());
        }
    }
}
