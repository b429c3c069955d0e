package dev.renkei.identifier;

import dev.renkei.declaration.Deferred;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.text.TextKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A prefecture, municipality or ward of Japan, with its code and the days on which it had its name.
 *
 * <p>The table holds those in existence on 2026-07-01, and those that ended from 2017 on. It is read when it is first asked. What it
 * lacks may exist: an older municipality, or a county.
 *
 * @param code  the code, not null
 * @param kind  the kind, not null
 * @param prefecture  the name of the prefecture, which of a prefecture is its own, not null
 * @param city  the name of the city of which a ward is part, empty if it is no ward of a city, not null
 * @param name  the name, not null
 * @param firstDay  the first day, empty if it is before 2017, not null
 * @param lastDay  the last day, empty if there was none until 2026-07-01, not null
 * @since 0.1.0
 */
public record LocalGovernment(
        LocalGovernmentCode code,
        Kind kind,
        String prefecture,
        Optional<String> city,
        String name,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> lastDay)
        implements NeedsModule {

    /** The kinds of local governments. */
    public enum Kind implements NeedsModule {
        /** A prefecture (都道府県). */
        PREFECTURE,
        /** A city (市). */
        CITY,
        /** A town (町). */
        TOWN,
        /** A village (村). */
        VILLAGE,
        /** A special ward of Tokyo (特別区), which is a local government of its own. */
        SPECIAL_WARD,
        /** A ward of a designated city (行政区), which is part of the city. */
        WARD
    }

    /** No full name is longer, county included, and no more of a text is looked at. */
    private static final int MAX_LENGTH = 24;

    /** What the names of local governments end with. */
    private static final String ENDS = "都道府県市区町村";

    /**
     * Creates a local government.
     *
     * @param code  the code, not null
     * @param kind  the kind, not null
     * @param prefecture  the name of the prefecture, not null
     * @param city  the name of the city of a ward, not null
     * @param name  the name, not null
     * @param firstDay  the first day, not null
     * @param lastDay  the last day, not null
     */
    public LocalGovernment {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(prefecture, "prefecture");
        Objects.requireNonNull(city, "city");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
    }

    /**
     * Returns those that have or had a code, several if one was renamed.
     *
     * <p>For example, {@code 282219} is 篠山市 until 2019-04-30 and 丹波篠山市 from then on.
     *
     * @param code  the code, not null
     * @return the local governments, empty if the table lacks the code, not null
     */
    public static List<LocalGovernment> withCode(LocalGovernmentCode code) {
        return Codes.BY_CODE.getOrDefault(Objects.requireNonNull(code, "code"), List.of());
    }

    /**
     * Returns those that have or had a name, alone or behind the names of the prefecture, county and city in which they lie.
     *
     * <p>For example, {@code 府中市} is the name of two cities, {@code 東京都府中市} of one of them. How the name is typed makes no
     * {@linkplain TextKey difference}.
     *
     * @param name  the name, not null
     * @return the local governments, empty if the table lacks the name, not null
     */
    public static List<LocalGovernment> named(String name) {
        return Table.under(TextKey.of(name));
    }

    /**
     * Returns those with whose names a longer name begins: the places in which a smaller one lies.
     *
     * <p>For example, {@code 長万部町国縫地区} lies in 長万部町.
     *
     * @param name  the name, not null
     * @return the local governments of the longest such name, empty if there is none, not null
     */
    public static List<LocalGovernment> atStartOf(String name) {
        String key = TextKey.of(name);
        for (int length = Math.min(key.length() - 1, MAX_LENGTH); length > 1; length--) {
            List<LocalGovernment> found = Table.under(key.substring(0, length));
            if (!found.isEmpty() && (length > 2 || !endsLikeOne(key))) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * Checks if a name ends like that of a local government: with 都, 道, 府, 県, 市, 区, 町 or 村.
     *
     * @param name  the name, not null
     * @return true if a local government can have the name, which the table may lack
     */
    public static boolean canBeNamed(String name) {
        return !name.isEmpty() && ENDS.indexOf(name.charAt(name.length() - 1)) >= 0;
    }

    /** A short name with such an end behind it can be the beginning of another name: 東村 of 東村山市. */
    private static boolean endsLikeOne(String key) {
        return "市区町村".indexOf(key.charAt(key.length() - 1)) >= 0;
    }

    /**
     * Returns the codes of this local government and of those in which it lies: its own, that of the city of a ward, and that of
     * the prefecture.
     *
     * @return the codes, its own first, not null
     */
    public List<LocalGovernmentCode> codes() {
        return codesAround(code);
    }

    /**
     * Returns a code and the codes of the local governments in which it lies: the code itself, that of the city of a ward, and that
     * of the prefecture.
     *
     * @param code  the code, which the table may lack, not null
     * @return the codes, the code itself first, not null
     */
    public static List<LocalGovernmentCode> codesAround(LocalGovernmentCode code) {
        List<LocalGovernmentCode> codes = new ArrayList<>();
        codes.add(code);
        if (code.isWard()) {
            withCode(code).stream()
                    .flatMap(ward -> ward.city().stream().flatMap(city -> named(ward.prefecture() + city).stream()))
                    .map(LocalGovernment::code)
                    .distinct()
                    .forEach(codes::add);
        }
        if (!code.isPrefecture()) {
            codes.add(LocalGovernmentCode.ofAreaCode(code.getPrefectureCode() + "000"));
        }
        return codes;
    }

    /** {@return the name with the prefecture and city in which it lies, such as 北海道札幌市中央区, not null} */
    public String fullName() {
        return kind == Kind.PREFECTURE ? name : prefecture + city.orElse("") + name;
    }

    /** The local governments of one name: rows of the table, and what they say from when it is first asked for. */
    private static final class Entry {

        private final List<String> rows = new ArrayList<>(1);
        private final Deferred<List<LocalGovernment>> all =
                Deferred.of(() -> rows.stream().map(Table::read).toList());
    }

    /** The table, from when it is first asked for. */
    private static final class Table {

        private static final int CODE = 0;
        private static final int KIND = 1;
        private static final int PREFECTURE = 2;
        private static final int CITY = 3;
        private static final int NAME = 4;
        private static final int FIRST_DAY = 5;
        private static final int LAST_DAY = 6;

        private static final List<String> ROWS = rows();
        private static final Map<String, Entry> BY_NAME = new HashMap<>();
        private static final Set<String> PREFECTURES = new TreeSet<>();

        /** The first characters of the prefectures and cities that can stand before a name. */
        private static final Set<String> BEGINNINGS = new HashSet<>();

        static {
            for (String row : ROWS) {
                String name = column(NAME, row);
                String city = column(CITY, row);
                add(name, row, BY_NAME);
                if (name.equals(column(PREFECTURE, row))) {
                    PREFECTURES.add(TextKey.of(name));
                    BEGINNINGS.add(beginningOf(TextKey.of(name)));
                } else if (!city.isEmpty()) {
                    BEGINNINGS.add(beginningOf(TextKey.of(city)));
                }
            }
        }

        static void add(String name, String row, Map<String, Entry> byName) {
            byName.computeIfAbsent(TextKey.of(name), any -> new Entry()).rows.add(row);
        }

        /** Returns those of a name, in which a county may stand before a town or village: 北海道山越郡長万部町. */
        static List<LocalGovernment> under(String key) {
            List<LocalGovernment> found = namedExactly(key);
            int county = key.length() > MAX_LENGTH ? -1 : key.indexOf('郡');
            if (!found.isEmpty() || county < 1) {
                return found;
            }
            String prefecture =
                    PREFECTURES.stream().filter(key::startsWith).findFirst().orElse("");
            return namedExactly(prefecture + key.substring(county + 1)).stream()
                    .filter(each -> each.kind == Kind.TOWN || each.kind == Kind.VILLAGE)
                    .toList();
        }

        private static List<LocalGovernment> namedExactly(String key) {
            Entry found = BY_NAME.get(key);
            if (found == null && BEGINNINGS.contains(beginningOf(key))) {
                found = LongNames.BY_NAME.get(key);
            }
            return found == null ? List.of() : found.all.get();
        }

        private static String beginningOf(String key) {
            return key.substring(0, Math.min(key.length(), 2));
        }

        /** Returns a column of a row. Most rows are asked for their names only. */
        static String column(int column, String row) {
            int start = 0;
            for (int i = 0; i < column; i++) {
                start = row.indexOf('\t', start) + 1;
            }
            int end = row.indexOf('\t', start);
            return row.substring(start, end < 0 ? row.length() : end);
        }

        private static List<String> rows() {
            try (InputStream table =
                    Objects.requireNonNull(LocalGovernment.class.getResourceAsStream("local-governments.tsv"))) {
                List<String> rows = new ArrayList<>(
                        Arrays.asList(new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)));
                rows.removeIf(row -> row.isEmpty() || row.startsWith("#"));
                return rows;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static LocalGovernment read(String row) {
            return new LocalGovernment(
                    LocalGovernmentCode.parse(column(CODE, row)),
                    Kind.valueOf(column(KIND, row).toUpperCase(Locale.ROOT).replace('-', '_')),
                    column(PREFECTURE, row),
                    Optional.of(column(CITY, row)).filter(city -> !city.isEmpty()),
                    column(NAME, row),
                    day(column(FIRST_DAY, row)),
                    day(column(LAST_DAY, row)));
        }

        private static Optional<LocalDate> day(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        }
    }

    /** The names behind those of a prefecture and a city, from when such a one is first asked for. */
    private static final class LongNames {

        static final Map<String, Entry> BY_NAME = new HashMap<>();

        static {
            for (String row : Table.ROWS) {
                String prefecture = Table.column(Table.PREFECTURE, row);
                String name = Table.column(Table.NAME, row);
                String city = Table.column(Table.CITY, row);
                if (!name.equals(prefecture)) {
                    Table.add(prefecture + name, row, BY_NAME);
                }
                if (!city.isEmpty()) {
                    Table.add(prefecture + city + name, row, BY_NAME);
                    Table.add(city + name, row, BY_NAME);
                }
            }
        }
    }

    /** The table by code, from when a code is first asked for. */
    private static final class Codes {

        static final Map<LocalGovernmentCode, List<LocalGovernment>> BY_CODE =
                Table.ROWS.stream().map(Table::read).collect(Collectors.groupingBy(LocalGovernment::code));
    }
}
