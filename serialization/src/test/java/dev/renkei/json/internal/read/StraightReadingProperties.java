package dev.renkei.json.internal.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.internal.codec.Codec;
import dev.renkei.json.internal.codec.Codecs;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A plain payload is read straight, once, to the value that the codec of its type reads. */
class StraightReadingProperties {

    @Example
    void documentsWithAllPropertiesAreReadStraight() throws IOException {
        assertReadStraight(rich("base"), Agreement.class);
        assertReadStraight(rich("base-register"), Register.class);
    }

    private static byte[] rich(String name) throws IOException {
        return Files.readAllBytes(Path.of("src/test/resources/rule-examples", name + ".json"));
    }

    @Property(tries = 20)
    void samplesAreReadStraight(@ForAll @IntRange(max = 1000) int seed) {
        Samples.registers(seed)
                .limit(1)
                .forEach(each -> assertReadStraight(RenkeiJson.writeCompact(each), Register.class));
    }

    private static <T> void assertReadStraight(byte[] payload, Class<T> type) {
        Codec<T> codec = Codecs.of(type);
        assertThat(read(payload, codec::readPlainly).value())
                .isEqualTo(read(payload, codec::read).value());
    }

    private static <T> PayloadReader.Result<T> read(byte[] payload, Function<ReadContext, T> straight) {
        ReadSettings settings =
                new ReadSettings(RenkeiValidator.standard(), new Limits(Map.of()), Severity.ERROR, Format.CURRENT, 1);
        Function<ReadContext, T> again = in -> {
            throw new AssertionError("Payload must be read straight but was read again");
        };
        return new PayloadReader<>(straight, again, settings, payload).read();
    }
}
