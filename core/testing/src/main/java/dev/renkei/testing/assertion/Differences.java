package dev.renkei.testing.assertion;

import dev.renkei.agreement.Agreement;
import dev.renkei.change.AgreementChange;
import dev.renkei.register.Register;
import dev.renkei.testing.part.DocumentText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells how two documents differ: first each change in a sentence, then all lines of their texts that are in one of them only.
 */
final class Differences {

    /** The maximum number of lines that are listed: enough to see where the documents differ. */
    private static final int MAX_LINES = 60;

    private Differences() {}

    static String of(Agreement expected, Agreement actual) {
        return list(sentences(expected, actual), expected, actual);
    }

    static String of(Register expected, Register actual) {
        List<String> sentences = new ArrayList<>();
        Set<Agreement> missing = new LinkedHashSet<>(expected.getAgreements());
        for (Agreement agreement : actual.getAgreements()) {
            Optional<Agreement> counterpart = missing.stream()
                    .filter(each -> key(each).equals(key(agreement)))
                    .findFirst();
            counterpart.ifPresent(missing::remove);
            counterpart.map(each -> sentences(each, agreement)).orElseGet(() -> List.of("It is not expected")).stream()
                    .map(sentence -> key(agreement) + ": " + sentence)
                    .forEach(sentences::add);
        }
        missing.forEach(each -> sentences.add(key(each) + ": It is missing"));
        return list(sentences, expected, actual);
    }

    private static String key(Agreement agreement) {
        return agreement.getId().orElseGet(() -> agreement.describe(Locale.ENGLISH));
    }

    private static List<String> sentences(Agreement expected, Agreement actual) {
        return AgreementChange.between(expected, actual).getChanges().stream()
                .map(change -> change.describe(Locale.ENGLISH))
                .toList();
    }

    private static String list(List<String> sentences, Object expected, Object actual) {
        return Stream.of(
                        Stream.of("differs:"),
                        sentences.stream().map(sentence -> "  " + sentence),
                        Stream.of("Expected (-) and actual (+), where they differ:"),
                        shortened(lines(expected, actual)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static Stream<String> shortened(List<String> lines) {
        return lines.size() <= MAX_LINES
                ? lines.stream()
                : Stream.concat(
                        lines.stream().limit(MAX_LINES),
                        Stream.of("  and " + (lines.size() - MAX_LINES) + " lines more"));
    }

    /** Returns the lines of either text that are not in the other, those of one place together. */
    private static List<String> lines(Object expected, Object actual) {
        List<String> before = DocumentText.of(expected).lines().toList();
        List<String> after = DocumentText.of(actual).lines().toList();
        return Stream.concat(
                        without(before, after).map(line -> "  - " + line),
                        without(after, before).map(line -> "  + " + line))
                .sorted(Comparator.comparing(Differences::pointer))
                .toList();
    }

    private static Stream<String> without(List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line));
    }

    private static String pointer(String line) {
        return line.substring(line.indexOf('/'), line.indexOf(": "));
    }
}
