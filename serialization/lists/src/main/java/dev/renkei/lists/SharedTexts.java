package dev.renkei.lists;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The texts of a workbook that its cells share. */
final class SharedTexts {

    private SharedTexts() {}

    static List<String> read(InputStream bytes, ListLimits limits) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        long length = 0;
        try (SheetXml xml = SheetXml.open(bytes)) {
            while (xml.next()) {
                if (xml.isStartOf("si")) {
                    String text = xml.textOf("si", CellPlace.FILE, limits);
                    // An entry takes memory beside its characters.
                    length += text.length() + 32L;
                    texts.add(text);
                }
                if (length > limits.getSharedTextLength()) {
                    throw new UnreadableListException(
                            ListProblem.FILE_TOO_LARGE,
                            CellPlace.FILE,
                            Map.of("max", String.valueOf(limits.getSharedTextLength())));
                }
            }
        }
        return texts;
    }
}
