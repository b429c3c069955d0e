package dev.renkei.lists;

import dev.renkei.lists.CellRow.Visibility;
import dev.renkei.lists.SharedParts.SharedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** The rows of the sheets of a workbook (XLSX), one sheet after the other. */
final class WorkbookSource implements CellSource {

    private static final int MAX_DIRECTORY_BYTES = 1_000_000;
    private static final int MAX_SHEETS = 1000;

    private final OPCPackage file;
    private final XSSFReader parts;
    private final ListLimits limits;
    private final Iterator<SheetEntry> sheets;
    private final SharedParts shared;
    private final Consumer<ListFinding> findings;
    private Optional<SheetRows> rows = Optional.empty();

    /** A sheet as the workbook lists it. */
    private record SheetEntry(String name, String partId, Visibility visibility) {}

    private WorkbookSource(OPCPackage file, ListLimits limits, Consumer<ListFinding> findings)
            throws IOException, OpenXML4JException, XMLStreamException {
        this.file = file;
        this.limits = limits;
        this.findings = findings;
        this.parts = new XSSFReader(file);
        List<SheetEntry> entries = new ArrayList<>();
        boolean isFrom1904 = false;
        try (InputStream bytes = parts.getWorkbookData();
                SheetXml xml = SheetXml.open(bytes)) {
            while (xml.next()) {
                if (xml.isStartOf("workbookPr")) {
                    isFrom1904 = xml.isFlagged("date1904");
                } else if (xml.isStartOf("sheet")) {
                    entries.add(entry(xml));
                    requireFew(entries);
                }
            }
        }
        this.sheets = entries.iterator();
        boolean hasStyles = has(XSSFRelation.STYLES);
        this.shared = new SharedParts(
                has(XSSFRelation.SHARED_STRINGS) ? sharedTexts(parts.getSharedStringsData(), limits) : List.of(),
                hasStyles ? DateFormats.read(parts, isFrom1904) : DateFormats.none(),
                hasStyles ? StruckStyles.read(parts) : StruckStyles.none(),
                limits);
    }

    /** Checks if the workbook names a part, for which the library must not be asked in vain: it logs a warning. */
    private boolean has(XSSFRelation part) throws OpenXML4JException {
        for (PackagePart workbook : file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            if (!workbook.getRelationshipsByType(part.getRelation()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Reads the texts that cells share. */
    private static List<SharedText> sharedTexts(InputStream bytes, ListLimits limits) throws XMLStreamException {
        List<SharedText> texts = new ArrayList<>();
        long length = 0;
        try (SheetXml xml = SheetXml.open(bytes)) {
            while (xml.next()) {
                if (xml.isStartOf("si")) {
                    String text = xml.textOf("si", CellPlace.FILE, limits);
                    // An entry takes memory beside its characters.
                    length += text.length() + 32L;
                    texts.add(new SharedText(text, xml.isTextStruck()));
                }
                if (length > limits.getSharedTextLength()) {
                    throw UnreadableListException.beyond(
                            limits.getSharedTextLength(), ListProblem.FILE_TOO_LARGE, CellPlace.FILE);
                }
            }
        }
        return texts;
    }

    private static void requireFew(List<SheetEntry> sheets) throws IOException {
        if (sheets.size() > MAX_SHEETS) {
            throw new IOException("Workbook must have at most " + MAX_SHEETS + " sheets but has more");
        }
    }

    private static SheetEntry entry(SheetXml xml) {
        String state = xml.attribute("state").orElse("visible");
        return new SheetEntry(
                xml.attribute("name").orElse(""),
                xml.attributeOfAnyNamespace("id").orElse(""),
                state.equals("visible") ? Visibility.SHOWN : Visibility.HIDDEN);
    }

    /**
     * Opens a workbook.
     *
     * @param findings  receives what is to be said of sheets as a whole
     * @throws UnreadableListException if the file is no sound workbook
     */
    static WorkbookSource open(Path path, ListLimits limits, Consumer<ListFinding> findings) throws IOException {
        OPCPackage file = null;
        boolean isOpen = false;
        try {
            file = open(path);
            WorkbookSource source = new WorkbookSource(file, limits, findings);
            isOpen = true;
            return source;
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | XMLStreamException
                | IOException
                | IllegalArgumentException e) {
            throw damaged(e);
        } finally {
            if (!isOpen && file != null) {
                file.revert();
            }
        }
    }

    /** Opens the file by its directory: without one, all of it would be unpacked into memory. */
    private static OPCPackage open(Path path) throws IOException, OpenXML4JException {
        ZipEntrySource parts = new ZipFileZipEntrySource(new ZipSecureFile(path.toFile()));
        boolean isOpen = false;
        try {
            requireSmallDirectories(parts);
            OPCPackage file = OPCPackage.open(parts);
            isOpen = true;
            return file;
        } finally {
            if (!isOpen) {
                parts.close();
            }
        }
    }

    /** The types and relations of parts become trees in memory; no honest file makes them large. */
    private static void requireSmallDirectories(ZipEntrySource parts) throws IOException {
        int left = MAX_DIRECTORY_BYTES;
        for (var part : Collections.list(parts.getEntries())) {
            if (part.getName().endsWith(".rels") || part.getName().equalsIgnoreCase("[Content_Types].xml")) {
                try (InputStream bytes = parts.getInputStream(part)) {
                    left -= bytes.readNBytes(left + 1).length;
                }
            }
            if (left < 0) {
                throw new IOException("Types and relations of parts must have at most " + MAX_DIRECTORY_BYTES
                        + " bytes but have more");
            }
        }
    }

    private static UnreadableListException damaged(Exception e) {
        return new UnreadableListException(ListProblem.FILE_UNREADABLE, CellPlace.FILE).causedBy(e);
    }

    @Override
    public Optional<CellRow> next() {
        try {
            while (rows.isPresent() || openNextSheet()) {
                Optional<CellRow> row = rows.orElseThrow().next();
                if (row.isPresent()) {
                    return row;
                }
                closeSheet();
            }
            return Optional.empty();
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | XMLStreamException
                | IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            throw damaged(e);
        }
    }

    /** Opens the next sheet that people see; of a hidden one a finding tells that it was left out. */
    private boolean openNextSheet() throws IOException, OpenXML4JException, XMLStreamException {
        while (sheets.hasNext()) {
            SheetEntry sheet = sheets.next();
            if (sheet.visibility() == Visibility.SHOWN) {
                MergedCells merged;
                try (InputStream bytes = parts.getSheet(sheet.partId());
                        SheetXml xml = SheetXml.open(bytes)) {
                    merged = MergedCells.read(xml, sheet.name(), limits);
                }
                SheetNotes notes = SheetNotes.read(partOf(sheet), sheet.name(), limits);
                notes.boxes().ifPresent(findings);
                InputStream bytes = parts.getSheet(sheet.partId());
                rows = Optional.of(new SheetRows(bytes, sheet.name(), merged, notes, shared));
                return true;
            }
            findings.accept(ListFinding.of(
                    ListProblem.SHEET_HIDDEN, CellPlace.of(Optional.of(sheet.name())), Map.of("sheet", sheet.name())));
        }
        return false;
    }

    private PackagePart partOf(SheetEntry sheet) throws OpenXML4JException {
        PackagePart workbook = file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)
                .get(0);
        return workbook.getRelatedPart(workbook.getRelationship(sheet.partId()));
    }

    private void closeSheet() throws IOException, XMLStreamException {
        if (rows.isPresent()) {
            rows.get().close();
            rows = Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            closeSheet();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            file.revert();
        }
    }
}
