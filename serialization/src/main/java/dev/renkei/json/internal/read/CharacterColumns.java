package dev.renkei.json.internal.read;

import dev.renkei.validation.Finding;
import dev.renkei.validation.Report;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Counts columns in characters, where a parser of a host has counted them in bytes.
 */
public final class CharacterColumns {

    private final int mark;
    private final TextLines lines;
    private final List<Integer> lineStarts = new ArrayList<>();

    private CharacterColumns(byte[] payload) {
        mark = Utf8.startsWithMark(payload) ? Utf8.MARK_LENGTH : 0;
        lines = new TextLines(Arrays.copyOfRange(payload, mark, payload.length));
        lineStarts.add(0);
        for (int i = 0; i < payload.length; i++) {
            if (TextLines.endsLine(payload, i)) {
                lineStarts.add(i + 1);
            }
        }
    }

    /**
     * Returns a report whose columns are counted in characters.
     *
     * @param report  what the parser has found
     * @param payload  the bytes that it has read, in UTF-8
     */
    public static Report of(Report report, byte[] payload) {
        CharacterColumns columns = new CharacterColumns(payload);
        return Report.of(
                report.getProfile(),
                report.getFindings().stream().map(columns::counted).toList());
    }

    private Finding counted(Finding finding) {
        return finding.getPosition()
                .filter(place -> place.line() <= lineStarts.size())
                .map(place -> finding.withPlace(finding.getPointer(), counted(place)))
                .orElse(finding);
    }

    private Finding.Position counted(Finding.Position place) {
        return lines.positionOf((long) lineStarts.get(place.line() - 1) + place.column() - 1 - mark);
    }
}
