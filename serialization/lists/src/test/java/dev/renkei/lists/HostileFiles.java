package dev.renkei.lists;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes files that are meant to do harm. */
final class HostileFiles {

    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>
            <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>
            <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>
            </Types>
            """;
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/>
            </Relationships>
            """;
    private static final String WORKBOOK_RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>
            <Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>
            <Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>
            </Relationships>
            """;
    private static final String WORKBOOK = """
            <?xml version="1.0" encoding="UTF-8"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="list" sheetId="1" r:id="rId1"/></sheets></workbook>
            """;
    private static final String NAMESPACE = " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private HostileFiles() {}

    /** Writes a part of a workbook. */
    interface Part {
        void write(Writer xml) throws IOException;
    }

    /** Makes a workbook of one sheet. */
    static Path workbook(Path file, Part sheet, Part sharedTexts) throws IOException {
        return workbook(file, parts(sheet, sharedTexts));
    }

    /** Makes a workbook with one part of another content. */
    static Path workbook(Path file, String name, Part content) throws IOException {
        Map<String, Part> parts = parts(sheet(nothing(), nothing()), noTexts());
        parts.put(name, content);
        return workbook(file, parts);
    }

    private static Path workbook(Path file, Map<String, Part> parts) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(bytes, parts);
        }
        return file;
    }

    /** Writes a workbook of one sheet. */
    static void write(OutputStream out, Part sheet, Part sharedTexts) throws IOException {
        write(out, parts(sheet, sharedTexts));
    }

    private static void write(OutputStream out, Map<String, Part> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                add(zip, part.getKey(), part.getValue());
            }
        }
    }

    private static Map<String, Part> parts(Part sheet, Part sharedTexts) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", xml -> xml.write(TYPES));
        parts.put("_rels/.rels", xml -> xml.write(RELATIONS));
        parts.put("xl/workbook.xml", xml -> xml.write(WORKBOOK));
        parts.put("xl/_rels/workbook.xml.rels", xml -> xml.write(WORKBOOK_RELATIONS));
        parts.put("xl/styles.xml", xml -> xml.write(XML + "<styleSheet" + NAMESPACE + "/>"));
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.put("xl/sharedStrings.xml", sharedTexts);
        return parts;
    }

    /** Declares many types, in which the rest of a part follows. */
    static Part types(int count) {
        return xml -> {
            xml.write(TYPES.replace("</Types>\n", ""));
            for (int i = 0; i < count; i++) {
                xml.write("<Default Extension=\"x" + i + "\" ContentType=\"text/x" + i + "\"/>");
            }
            xml.write("</Types>");
        };
    }

    /** Lists many sheets, which are all the same one. */
    static Part sheets(int count) {
        String sheet = "<sheet name=\"list\" sheetId=\"1\" r:id=\"rId1\"/>";
        return xml -> xml.write(WORKBOOK.replace(sheet, sheet.repeat(count)));
    }

    private static void add(ZipOutputStream zip, String name, Part part) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Writer xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        part.write(xml);
        xml.flush();
        zip.closeEntry();
    }

    /** A header and a row in a sheet, and what follows them. */
    static Part sheet(Part rows, Part behind) {
        return xml -> {
            xml.write(XML + "<worksheet" + NAMESPACE + "><sheetData>");
            xml.write("<row r=\"1\">" + text("A1", "協定名") + text("B1", "締結先") + text("C1", "締結日") + "</row>");
            rows.write(xml);
            xml.write("</sheetData>");
            behind.write(xml);
            xml.write("</worksheet>");
        };
    }

    static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static Part nothing() {
        return xml -> {};
    }

    static Part noTexts() {
        return xml -> xml.write(XML + "<sst" + NAMESPACE + "/>");
    }

    /** Shared texts of so many characters. */
    static Part texts(long count, int length) {
        return xml -> {
            xml.write(XML + "<sst" + NAMESPACE + ">");
            for (long i = 0; i < count; i++) {
                xml.write("<si><t>");
                write(xml, length, i);
                xml.write("</t></si>");
            }
            xml.write("</sst>");
        };
    }

    /** Writes many characters that do not compress well enough to be taken for a bomb. */
    static void write(Writer out, long length, long start) throws IOException {
        long seed = start;
        for (long i = 0; i < length; i++) {
            seed = seed * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
            out.write((char) ('a' + (int) ((seed >>> 40) % 26)));
        }
    }

    /** Makes a text file. */
    static Path text(Path file, Part content) throws IOException {
        try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file));
                Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            content.write(text);
        }
        return file;
    }
}
