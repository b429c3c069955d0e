package dev.renkei.json.fuzzing;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.register.Register;
import dev.renkei.validation.Finding;
import dev.renkei.validation.Profile;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads whatever bytes come: there is a value or an error, and what was read is written and read again without loss.
 *
 * <p>The method has the name by which a fuzzer finds it.
 */
public final class ReadTarget {

    private static final ReadOptions OPTIONS = ReadOptions.standard()
            .withProfile(Profile.PUBLICATION)
            .withClock(Clock.fixed(Instant.parse("2026-11-02T03:00:00Z"), ZoneOffset.UTC));

    private ReadTarget() {}

    /**
     * Reads a payload as both types of documents that stand at the root.
     *
     * @param payload  any bytes, not null
     * @throws AssertionError if something is lost, or not told
     */
    public static void fuzzerTestOneInput(byte[] payload) {
        check(payload, Agreement.class);
        check(payload, Register.class);
    }

    private static <T> void check(byte[] payload, Class<T> type) {
        ReadResult<T> result = RenkeiJson.read(payload, type, OPTIONS);
        result.getReport().getFindings().forEach(ReadTarget::checkTold);
        require(
                RenkeiJson.isValid(payload, type, OPTIONS) == result.isValid(),
                "Verdict must be the same without a value");
        if (result.getValue().isEmpty()) {
            require(!result.isValid(), "What cannot be read must have an error");
            return;
        }
        T value = result.orElseThrow();
        ReadResult<T> again = RenkeiJson.read(RenkeiJson.write(value), type, OPTIONS);
        require(again.getValue().equals(result.getValue()), "What is written must be read as the same");
        checkCanonical(value, type);
    }

    private static <T> void checkCanonical(T value, Class<T> type) {
        byte[] canonical;
        try {
            canonical = RenkeiJson.canonical(value);
        } catch (IllegalArgumentException e) {
            require(e.getMessage().contains("/extensions/"), "Only an extension may have no canonical form");
            return;
        }
        T again = RenkeiJson.read(canonical, type, OPTIONS).orElseThrow();
        require(Arrays.equals(RenkeiJson.canonical(again), canonical), "Canonical form must stay the same");
    }

    private static void checkTold(Finding finding) {
        require(finding.getPosition().isPresent(), "Finding must have a place");
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.JAPANESE}) {
            require(!finding.getMessage(locale).isBlank(), "Finding must have a message");
        }
    }

    private static void require(boolean holds, String law) {
        if (!holds) {
            throw new AssertionError(law);
        }
    }
}
