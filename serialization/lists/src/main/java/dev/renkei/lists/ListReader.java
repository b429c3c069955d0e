package dev.renkei.lists;

import dev.renkei.organization.Organization;
import dev.renkei.validation.RenkeiValidator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads lists of agreements as offices keep them: CSV and TSV files (UTF-8, UTF-16 or Windows-31J), and workbooks (XLSX).
 *
 * <p>For example:
 * <pre>{@code
 *   ListResult result = ListReader.standard().withOwner("みなと市").read(Path.of("協定一覧.xlsx"));
 *   result.getFindings().forEach(System.out::println);
 *   Register register = result.toRegister();
 * }</pre>
 *
 * <p>The encoding, the separator, the header and the meaning of the columns are found out; a {@link ListMapping} says what they mean
 * where their headers do not. A cell that cannot be read is reported with its place, and its row has no agreement; the other rows have
 * theirs.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ListReader {

    private static final int BUFFER = 64 * 1024;

    private static final ListReader STANDARD = new ListReader(
            Optional.empty(), Optional.empty(), RenkeiValidator.standard(), ListLimits.standard(), "list");

    private final Optional<Organization> owner;
    private final Optional<ListMapping> mapping;
    private final RenkeiValidator validator;
    private final ListLimits limits;
    private final String sourceKey;

    private ListReader(
            Optional<Organization> owner,
            Optional<ListMapping> mapping,
            RenkeiValidator validator,
            ListLimits limits,
            String sourceKey) {
        this.owner = owner;
        this.mapping = mapping;
        this.validator = validator;
        this.limits = limits;
        this.sourceKey = sourceKey;
    }

    /**
     * Obtains the reader that recognises columns by their headers and judges agreements as drafts.
     *
     * @return the reader, not null
     */
    public static ListReader standard() {
        return STANDARD;
    }

    /**
     * Returns a copy of this reader for the lists of an organization, which is a party to each agreement.
     *
     * @param name  the name of the organization that keeps the list, not null
     * @return the reader, not null
     * @throws IllegalArgumentException if the name is blank
     */
    public ListReader withOwner(String name) {
        return new ListReader(
                Optional.of(Organization.of(ListMapping.requireName(name))), mapping, validator, limits, sourceKey);
    }

    /**
     * Returns a copy of this reader that follows a mapping. Its owner applies unless {@link #withOwner} names another.
     *
     * @param mapping  the mapping, not null
     * @return the reader, not null
     */
    public ListReader withMapping(ListMapping mapping) {
        return new ListReader(owner, Optional.of(mapping), validator, limits, sourceKey);
    }

    /**
     * Returns a copy of this reader that judges the agreements by a validator.
     *
     * @param validator  the validator, with its profile, policy and clock, not null
     * @return the reader, not null
     */
    public ListReader withValidator(RenkeiValidator validator) {
        return new ListReader(owner, mapping, Objects.requireNonNull(validator, "validator"), limits, sourceKey);
    }

    /**
     * Returns a copy of this reader with other limits.
     *
     * @param limits  the limits, not null
     * @return the reader, not null
     */
    public ListReader withLimits(ListLimits limits) {
        return new ListReader(owner, mapping, validator, Objects.requireNonNull(limits, "limits"), sourceKey);
    }

    /**
     * Returns a copy of this reader that gives the file another key than {@code list}, by which the entries of a register name it as their
     * source. The keys of sheets and headings begin with it.
     *
     * @param key  the key, not null
     * @return the reader, not null
     */
    public ListReader withSourceKey(String key) {
        return new ListReader(owner, mapping, validator, limits, Objects.requireNonNull(key, "key"));
    }

    /**
     * Reads a whole list.
     *
     * @param file  the file, not null
     * @return the rows and everything found, not null
     * @throws IOException if the file cannot be read
     */
    public ListResult read(Path file) throws IOException {
        try (ListRows rows = open(file)) {
            return ListResult.of(rows);
        }
    }

    /**
     * Reads a whole list from a stream, such as an upload, which is copied to a temporary file first.
     *
     * @param bytes  the bytes of the file, read to their end but not closed, not null
     * @param name  the name of the list, such as that of its file, not null
     * @return the rows and everything found, not null
     * @throws IOException if the stream cannot be read or copied
     */
    public ListResult read(InputStream bytes, String name) throws IOException {
        try (ListRows rows = open(bytes, name)) {
            return ListResult.of(rows);
        }
    }

    /**
     * Opens a list to read its rows one by one, in memory that does not grow with their number.
     *
     * @param file  the file, not null
     * @return the rows, which have to be closed, not null
     * @throws IOException if the file cannot be read
     */
    public ListRows open(Path file) throws IOException {
        String name = Objects.requireNonNull(file, "file").getFileName().toString();
        if (Files.isRegularFile(file)) {
            return open(file, name, () -> {});
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return open(bytes, name);
        }
    }

    /**
     * Opens a list of a stream, which is copied to a temporary file first.
     *
     * @param bytes  the bytes of the file, read to their end but not closed, not null
     * @param name  the name of the list, such as that of its file, not null
     * @return the rows, which have to be closed, not null
     * @throws IOException if the stream cannot be read or copied
     */
    public ListRows open(InputStream bytes, String name) throws IOException {
        Objects.requireNonNull(name, "name");
        Path copy = Files.createTempFile("renkei-list", ".tmp");
        boolean isOpen = false;
        try {
            copy(bytes, copy, limits.getBytes() + 1);
            ListRows rows = open(copy, name, () -> Files.deleteIfExists(copy));
            isOpen = true;
            return rows;
        } finally {
            if (!isOpen) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** Copies a stream to a file, but not more of it than anybody would read. */
    private static void copy(InputStream from, Path to, long max) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = max;
        try (OutputStream out = Files.newOutputStream(to)) {
            int count = from.read(buffer);
            while (count >= 0 && left > 0) {
                out.write(buffer, 0, (int) Math.min(count, left));
                left -= count;
                count = left > 0 ? from.read(buffer) : -1;
            }
        }
    }

    private ListRows open(Path file, String name, AutoCloseable resource) throws IOException {
        Optional<Organization> keeper =
                owner.or(() -> mapping.flatMap(ListMapping::owner).map(Organization::of));
        List<ListFinding> findings = new ArrayList<>();
        CellSource source;
        try {
            source = ListFile.open(file, limits, findings::add);
        } catch (UnreadableListException e) {
            // Reported where the first row would be.
            source = () -> {
                throw e;
            };
        }
        return new ListRows(
                source,
                limits,
                new RegisterParts(sourceKey, name, keeper),
                findings,
                mapping,
                keeper,
                validator,
                resource);
    }

    /**
     * Proposes what the columns of a list mean, by their headers and by what stands in them.
     *
     * @param file  the file, not null
     * @return the mapping for a person to correct, without columns if the list has no header, not null
     * @throws IOException if the file cannot be read
     */
    public ListMapping proposeMapping(Path file) throws IOException {
        try (ListRows rows = open(file)) {
            return rows.proposeMapping();
        }
    }
}
