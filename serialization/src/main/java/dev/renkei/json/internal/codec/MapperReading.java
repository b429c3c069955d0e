package dev.renkei.json.internal.codec;

import dev.renkei.json.internal.read.Format;
import dev.renkei.json.internal.read.ReadContext;
import dev.renkei.json.internal.read.Tokens;
import dev.renkei.validation.Finding;
import dev.renkei.validation.FindingCollector;
import dev.renkei.validation.Report;
import dev.renkei.validation.Severity;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a host's mapper reads of a value of Renkei: its structure alone, as rules are the host's affair.
 *
 * @param value  the value, which counts only if nothing was found
 * @param report  what was found
 */
public record MapperReading<T>(T value, Report report) {

    /**
     * Reads the value at which the tokens are.
     *
     * @param limit  how many findings are listed at most
     */
    public static <T> MapperReading<T> of(Codec<T> codec, Tokens tokens, int limit) {
        ReadContext in = new ReadContext(
                tokens, Format.CURRENT, Severity.ERROR, new FindingCollector(limit, UnaryOperator.identity()));
        T value = codec.read(in);
        List<Finding> findings = in.otherDocument().map(List::of).orElseGet(in.findings()::toList);
        return new MapperReading<>(value, Report.of(findings));
    }
}
