package dev.renkei.lists;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/** Tells in which styles of a workbook the words of a cell are struck through (取り消し線). */
final class StruckStyles {

    private static final int MAX_STYLES = 100_000;

    private final BitSet styles;

    private StruckStyles(BitSet styles) {
        this.styles = styles;
    }

    /** Obtains the styles of a workbook that has none. */
    static StruckStyles none() {
        return new StruckStyles(new BitSet());
    }

    static StruckStyles read(XSSFReader parts) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream bytes = parts.getStylesData()) {
            if (bytes == null) {
                return none();
            }
            try (SheetXml xml = SheetXml.open(bytes)) {
                BitSet fonts = new BitSet();
                int count = 0;
                while (xml.next() && !xml.isEndOf("fonts") && count < MAX_STYLES) {
                    if (xml.isEndOf("font")) {
                        count++;
                    } else if (xml.isOn("strike")) {
                        fonts.set(count);
                    }
                }
                return new StruckStyles(stylesOf(fonts, xml));
            }
        }
    }

    private static BitSet stylesOf(BitSet fonts, SheetXml xml) throws XMLStreamException {
        BitSet styles = new BitSet();
        boolean isOfCells = false;
        int count = 0;
        while (xml.next() && count < MAX_STYLES) {
            if (xml.isStartOf("cellXfs")) {
                isOfCells = true;
            } else if (xml.isEndOf("cellXfs")) {
                isOfCells = false;
            } else if (isOfCells && xml.isStartOf("xf")) {
                int font = xml.attribute("fontId").map(Integer::parseInt).orElse(0);
                styles.set(count, font >= 0 && fonts.get(font));
                count++;
            }
        }
        return styles;
    }

    boolean isStruck(int style) {
        return style >= 0 && styles.get(style);
    }
}
