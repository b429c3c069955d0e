package dev.renkei.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The documentation quotes the sources of hosts as they are. */
class QuotationTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern QUOTATION = Pattern.compile("(?ms)^```\\w+ (\\w\\S+/\\S+)\\n(.*?)^```$");

    @TestFactory
    List<DynamicTest> everyQuotationStandsInItsSource() throws IOException {
        List<MatchResult> quotations = QUOTATION
                .matcher(Files.readString(ROOT.resolve("docs/embedding.md")))
                .results()
                .toList();

        assertThat(quotations).hasSizeGreaterThanOrEqualTo(7);
        return quotations.stream()
                .map(quotation -> DynamicTest.dynamicTest(
                        quotation.group(1),
                        () -> assertThat(Files.readString(ROOT.resolve(quotation.group(1))))
                                .contains(quotation.group(2))))
                .toList();
    }
}
