package dev.renkei.json.rules;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A finding as far as Renkei's own validator and a provider of Jakarta Validation can be compared.
 *
 * @param code  the code of the rule
 * @param pointer  the place in the document
 * @param message  what is wrong, in both languages
 */
record Judged(String code, String pointer, String message) {

    private static final Comparator<Judged> ORDER =
            Comparator.comparing(Judged::pointer).thenComparing(Judged::code).thenComparing(Judged::message);

    static List<Judged> of(Report report) {
        return sorted(report.getFindings().stream().map(Judged::of));
    }

    /** Joins what is told in one language after the other. */
    static String inBoth(Function<Locale, String> messages) {
        return messages.apply(Locale.ENGLISH) + " | " + messages.apply(Locale.JAPANESE);
    }

    static List<Judged> sorted(Stream<Judged> judged) {
        return judged.sorted(ORDER).toList();
    }

    private static Judged of(Finding finding) {
        return new Judged(finding.getCode(), finding.getPointer(), inBoth(finding::getMessage));
    }
}
