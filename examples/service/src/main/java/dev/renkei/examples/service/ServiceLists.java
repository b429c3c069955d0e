package dev.renkei.examples.service;

import dev.renkei.agreement.Agreement;
import dev.renkei.lists.ListFinding;
import dev.renkei.lists.ListLimits;
import dev.renkei.lists.ListReader;
import dev.renkei.lists.ListRow;
import dev.renkei.lists.ListRows;
import dev.renkei.lists.ListSummary;
import dev.renkei.register.Register;
import dev.renkei.spring.RenkeiProperties;
import dev.renkei.validation.Profile;
import dev.renkei.validation.RenkeiValidator;
import dev.renkei.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads lists within the limits of the service.
 */
@Component
class ServiceLists {

    /** The type of a body that is a list: whatever it is said to be, but no form in which a file is one part. */
    static final String ANY_FILE = "!" + MediaType.MULTIPART_FORM_DATA_VALUE;

    private static final int COLUMNS = 256;
    private static final int CELL_LENGTH = 32_767;
    private static final int MERGED_CELLS = 10_000;
    private static final int ROWS = 5000;
    private static final int TEXT_LENGTH = 1_000_000;

    private final RenkeiValidator validator;
    private final RenkeiProperties.Limits limits;

    ServiceLists(RenkeiValidator validator, RenkeiProperties properties) {
        this.validator = validator;
        this.limits = properties.limits();
    }

    /**
     * What came of a list.
     *
     * @param register  the register of the rows without errors
     * @param summary  the numbers of the rows
     * @param findings  the first findings
     * @param counts  the number of all findings of each severity
     */
    record Result(Register register, ListSummary summary, List<ListFinding> findings, Map<Severity, Integer> counts) {}

    Result read(byte[] file, ListDetails details) {
        try (ListRows rows = reader(details)
                .open(new ByteArrayInputStream(file), details.name().orElse("list"))) {
            List<Agreement> agreements = new ArrayList<>();
            List<ListFinding> ofRows = new ArrayList<>();
            Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
            while (rows.hasNext()) {
                ListRow row = rows.next();
                row.agreement().filter(each -> row.isTaken()).ifPresent(agreements::add);
                add(row.findings(), ofRows, counts);
            }
            List<ListFinding> findings = new ArrayList<>();
            add(rows.getFindings(), findings, counts);
            findings.addAll(ofRows.subList(0, Math.min(ofRows.size(), limits.findings() - findings.size())));
            return new Result(rows.toRegister(agreements), rows.getSummary(), findings, counts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ListReader reader(ListDetails details) {
        Profile profile = details.profile().orElse(validator.getProfile());
        ListReader reader = ListReader.standard()
                .withLimits(ListLimits.standard()
                        .withColumns(COLUMNS)
                        .withCellLength(CELL_LENGTH)
                        .withMergedCells(MERGED_CELLS)
                        .withSharedTextLength(TEXT_LENGTH)
                        .withBytes(limits.bytes().toBytes())
                        .withRows(ROWS)
                        .withTextLength(TEXT_LENGTH))
                .withValidator(validator.withProfile(profile));
        return details.owner()
                .filter(owner -> !owner.isBlank())
                .map(reader::withOwner)
                .orElse(reader);
    }

    /** Keeps findings as far as an answer may list them, and counts all. */
    private void add(List<ListFinding> found, List<ListFinding> kept, Map<Severity, Integer> counts) {
        for (ListFinding finding : found) {
            counts.merge(finding.getSeverity(), 1, Integer::sum);
            if (kept.size() < limits.findings()) {
                kept.add(finding);
            }
        }
    }
}
