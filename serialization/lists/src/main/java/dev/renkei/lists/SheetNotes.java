package dev.renkei.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** What people write on a sheet beside its cells, which is told and not read: comments and text boxes. */
final class SheetNotes {

    private final CellPlace sheet;
    private final ListLimits limits;
    private final Map<Integer, List<ListFinding>> comments = new HashMap<>();
    private final List<String> boxes = new ArrayList<>();
    private long length;

    private SheetNotes(CellPlace sheet, ListLimits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    static SheetNotes read(PackagePart part, String name, ListLimits limits)
            throws IOException, OpenXML4JException, XMLStreamException {
        SheetNotes notes = new SheetNotes(CellPlace.of(Optional.of(name)), limits);
        for (PackageRelationship relation : part.getRelationshipsByType(XSSFRelation.SHEET_COMMENTS.getRelation())) {
            try (InputStream bytes = part.getRelatedPart(relation).getInputStream();
                    SheetXml xml = SheetXml.open(bytes)) {
                notes.readComments(xml, name);
            }
        }
        for (PackageRelationship relation : part.getRelationshipsByType(XSSFRelation.DRAWINGS.getRelation())) {
            try (InputStream bytes = part.getRelatedPart(relation).getInputStream();
                    SheetXml xml = SheetXml.open(bytes)) {
                notes.readBoxes(xml);
            }
        }
        return notes;
    }

    private void readComments(SheetXml xml, String name) throws XMLStreamException {
        while (xml.next()) {
            Optional<String> cell = xml.isStartOf("comment") ? xml.attribute("ref") : Optional.empty();
            if (cell.isPresent()) {
                CellReference reference = new CellReference(cell.get());
                String words = TextCodecs.onOneLine(textOf("comment", xml));
                CellPlace place =
                        CellPlace.of(Optional.of(name), reference.getRow() + 1).atColumn(reference.getCol());
                comments.computeIfAbsent(reference.getRow() + 1, row -> new ArrayList<>(1))
                        .add(ListFinding.of(ListProblem.CELL_COMMENT, place, Map.of("words", words)));
            }
        }
    }

    private void readBoxes(SheetXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStartOf("txBody")) {
                String words = TextCodecs.onOneLine(textOf("txBody", xml));
                if (!words.isBlank()) {
                    boxes.add(words);
                }
            }
        }
    }

    private String textOf(String element, SheetXml xml) throws XMLStreamException {
        String text = xml.textOf(element, sheet, limits);
        length += text.length() + 32L;
        if (length > limits.getSharedTextLength()) {
            throw UnreadableListException.beyond(limits.getSharedTextLength(), ListProblem.FILE_TOO_LARGE, sheet);
        }
        return text;
    }

    /** Returns the comments of a row, whose number is as a spreadsheet shows it. */
    List<ListFinding> commentsOf(int row) {
        return comments.getOrDefault(row, List.of());
    }

    /** Returns what is to be said of the text boxes, nothing if there are none. */
    Optional<ListFinding> boxes() {
        return boxes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ListFinding.of(ListProblem.SHEET_BOXES, sheet, Map.of("words", String.join(" / ", boxes))));
    }
}
