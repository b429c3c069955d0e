package dev.renkei.json.internal.codec;

import dev.renkei.declaration.JsonPointer;
import dev.renkei.json.internal.read.Format;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.Tokens;
import dev.renkei.json.internal.read.UnknownProperties;
import dev.renkei.validation.Finding;
import dev.renkei.validation.FindingCollector;
import dev.renkei.validation.Report;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a host's mapper reads of a value of Renkei: its structure alone, as the host applies the rules.
 *
 * @param value  the value, which counts only if the report is valid
 * @param report  what was found
 */
public record MapperReading<T>(T value, Report report) {

    /**
     * Reads the value at which the tokens are.
     *
     * @param place  the pointer of the value in what the mapper reads
     * @param unknownProperties  what becomes of a property that is none of its object's
     * @param limit  how many findings are listed at most
     */
    public static <T> MapperReading<T> of(
            Codec<T> codec, Tokens tokens, String place, UnknownProperties unknownProperties, int limit) {
        ReadContext in = new ReadContext(
                tokens,
                Format.CURRENT,
                unknownProperties,
                new FindingCollector(limit, UnaryOperator.identity()),
                JsonPointer.parse(place));
        T value = codec.read(in);
        List<Finding> findings = in.otherDocument().map(List::of).orElseGet(in.findings()::toList);
        return new MapperReading<>(value, Report.of(findings));
    }
}
