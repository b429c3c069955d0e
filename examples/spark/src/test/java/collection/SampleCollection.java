package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.RenkeiJson;
import dev.renkei.json.testing.JsonBreaker;
import dev.renkei.json.testing.JsonBreakers;
import dev.renkei.testing.RandomSource;
import dev.renkei.testing.RegisterSampler;
import dev.renkei.testing.SampleSize;
import dev.renkei.testing.SeededRandomSource;
import dev.renkei.testing.breaker.Breaker;
import dev.renkei.testing.breaker.Breakers;
import dev.renkei.testing.breaker.Broken;
import dev.renkei.validation.StructureRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a collection of sample agreements with what a collection of many hands has: broken lines, blank ones, and discrepancies. */
final class SampleCollection {

    private static final int BETWEEN_BROKEN = 40;
    private static final int BETWEEN_MALFORMED = 60;
    private static final int BETWEEN_BLANK = 500;

    private static final List<Breaker> BREAKERS =
            Breakers.all().stream().filter(Breaker::takesAgreements).toList();

    /** All but the one that makes a line of 64 MB. */
    private static final List<JsonBreaker> JSON_BREAKERS = JsonBreakers.all().stream()
            .filter(breaker -> !breaker.getRule().equals(StructureRules.LIMIT_EXCEEDED))
            .toList();

    private final RandomSource choices = new SeededRandomSource(42);

    private SampleCollection() {}

    /** Writes a collection with so many sample agreements, and some more for the discrepancies. */
    static void write(Path file, int size) throws IOException {
        new SampleCollection().writeLines(file, size);
    }

    private void writeLines(Path file, int size) throws IOException {
        List<Agreement> agreements = new ArrayList<>(RegisterSampler.any()
                .withSize(SampleSize.SMALL)
                .withAgreements(size, size)
                .sample(choices)
                .getAgreements());
        for (Agreement planted : Planted.agreements()) {
            agreements.add(choices.below(agreements.size()), planted);
        }
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (int i = 0; i < agreements.size(); i++) {
                lines.write(line(i, agreements.get(i)));
                lines.write(i % BETWEEN_BLANK == 0 ? "\r\n \n" : "\n");
            }
        }
    }

    private String line(int index, Agreement agreement) {
        if (index % BETWEEN_MALFORMED == 1) {
            JsonBreaker breaker = JSON_BREAKERS.get(index / BETWEEN_MALFORMED % JSON_BREAKERS.size());
            return breaker.apply(text(agreement), choices)
                    .map(Broken::document)
                    .filter(text -> !text.contains("\n"))
                    .orElse("{");
        }
        if (index % BETWEEN_BROKEN == 2) {
            Breaker breaker = BREAKERS.get(index / BETWEEN_BROKEN % BREAKERS.size());
            return text(breaker.apply(agreement, choices).map(Broken::document).orElse(agreement));
        }
        return text(agreement);
    }

    private static String text(Agreement agreement) {
        return new String(RenkeiJson.writeCompact(agreement), StandardCharsets.UTF_8);
    }
}
