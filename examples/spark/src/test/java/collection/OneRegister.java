package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.organization.Organization;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import dev.renkei.validation.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the library says of a collection as a whole, on one machine. */
final class OneRegister {

    private final List<List<Object>> findings = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private final Register register;

    private OneRegister(Path file, Locale locale) throws IOException {
        ReadOptions options = ReadOptions.standard().withClock(Samples.clock());
        Register.Builder all = Register.builder();
        try (Stream<dev.renkei.json.DocumentLine> documents =
                RenkeiJson.lines(Files.newInputStream(file), options.getLimits())) {
            documents.forEach(line -> {
                ReadResult<Agreement> result = line.read(Agreement.class, options);
                result.getReport().getFindings().forEach(finding -> findings.add(row(finding, locale)));
                result.getValue().ifPresent(agreement -> {
                    lines.add(line.getNumber());
                    all.addAgreement(agreement);
                });
            });
        }
        this.register = all.build();
    }

    static OneRegister of(Path file, Locale locale) throws IOException {
        return new OneRegister(file, locale);
    }

    private static List<Object> row(Finding finding, Locale locale) {
        Finding.Position position = finding.getPosition().orElseThrow();
        return List.of(
                (long) position.line(),
                position.column(),
                finding.getPointer(),
                finding.getCode(),
                finding.getSeverity().name(),
                finding.getMessage(locale));
    }

    Register register() {
        return register;
    }

    /** Returns the findings as rows: line, column, pointer, code, severity and message. */
    List<List<Object>> findings() {
        return findings;
    }

    /** Returns the line of an agreement. */
    long line(int index) {
        return lines.get(index);
    }

    /** Returns where an organization is, as a row: line, pointer and name. */
    List<Object> row(Register.Located<Organization> organization) {
        List<Object> steps = organization.steps();
        return List.of(
                line((Integer) steps.get(1)),
                Question.pointer(steps.subList(2, steps.size())),
                organization.part().getName().getDefault());
    }
}
