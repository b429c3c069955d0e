package dev.renkei.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Keeps the version of the rules from being forgotten: whoever adds, drops or weighs a rule otherwise raises it, and writes a new
 * line here. The lines of versions that were released are never changed.
 */
class RuleSetVersionTest {

    /** The digest of the catalogue by its version, in the order of the versions. */
    private static final Map<String, String> DIGESTS = digests();

    @Test
    void isRaisedWithEachChangeOfTheCatalogue() throws NoSuchAlgorithmException {
        String version = RuleCatalogue.getVersion();
        assertThat(DIGESTS.keySet()).last().isEqualTo(version);
        assertThat(DIGESTS).containsEntry(version, digest());
        assertThat(DIGESTS.values()).doesNotHaveDuplicates();
    }

    @Test
    void isTwoNumbersOfWhichTheLaterVersionHasTheGreater() {
        assertThat(List.copyOf(DIGESTS.keySet()))
                .allMatch(version -> version.matches("[1-9][0-9]*\\.(?:0|[1-9][0-9]*)"))
                .isSortedAccordingTo(Comparator.comparingInt((String version) -> number(version, 0))
                        .thenComparingInt(version -> number(version, 1)));
    }

    private static int number(String version, int index) {
        return Integer.parseInt(version.split("\\.", -1)[index]);
    }

    private static String digest() throws NoSuchAlgorithmException {
        String rules = RuleCatalogue.getRules().stream()
                .map(rule -> rule.getCode() + " " + rule.getSeverity() + " " + rule.getProfile() + "\n")
                .sorted()
                .collect(Collectors.joining());
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(rules.getBytes(UTF_8));
        return HexFormat.of().formatHex(digest).substring(0, 16);
    }

    private static Map<String, String> digests() {
        Map<String, String> digests = new LinkedHashMap<>();
        digests.put("1.0", "d877242b8ec6e387");
        digests.put("1.1", "68e97fe0e8b9c4e7");
        digests.put("1.2", "87a7f6c712bbab34");
        digests.put("1.3", "fd0b66f0f2cdcfd8");
        digests.put("1.4", "4b3025944677cd85");
        digests.put("1.5", "e9fb1ffdf96b3610");
        return digests;
    }
}
