package dev.renkei.lists;

import dev.renkei.register.Register;
import dev.renkei.validation.Finding;
import dev.renkei.validation.RenkeiValidator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong only where the agreements of a list stand side by side, at their cells.
 *
 * @param rows  the rows of the agreements, in their order
 * @param totals  the cell with the number of agreements that the list states
 */
record RegisterFindings(List<ListRow> rows, CellPlace totals) {

    private static final Pattern OF_AGREEMENT = Pattern.compile("/agreements/([0-9]+)(.*)", Pattern.DOTALL);

    RegisterFindings {
        rows = List.copyOf(rows);
    }

    /** Returns the findings but for those that a row has by itself. */
    List<ListFinding> in(Register register, RenkeiValidator validator) {
        return validator.withMaxFindings(Integer.MAX_VALUE).validate(register).getFindings().stream()
                .flatMap(finding -> placed(finding).stream())
                .toList();
    }

    private Optional<ListFinding> placed(Finding finding) {
        Matcher pointer = OF_AGREEMENT.matcher(finding.getPointer());
        if (!pointer.matches()) {
            return Optional.of(ListFinding.of(finding, totals));
        }
        ListRow row = rows.get(Integer.parseInt(pointer.group(1)));
        String part = pointer.group(2);
        return has(row, finding, part) ? Optional.empty() : Optional.of(row.at(finding, part));
    }

    private static boolean has(ListRow row, Finding finding, String part) {
        return row.findings().stream()
                .flatMap(each -> each.getRuleFinding().stream())
                .anyMatch(own -> own.getCode().equals(finding.getCode())
                        && own.getPointer().equals(part));
    }
}
