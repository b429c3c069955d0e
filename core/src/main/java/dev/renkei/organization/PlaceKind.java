package dev.renkei.organization;

import dev.renkei.declaration.ScalarType;
import dev.renkei.text.OpenCode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A kind of place (地域の種類), such as {@code district} or {@code station}.
 *
 * <p>The list is open: the constants are the kinds that Renkei knows.
 *
 * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
 * distinction between {@code equals()} and {@code ==}.
 *
 * @since 0.1.0
 */
public final class PlaceKind extends OpenCode {
    /** A prefecture (都道府県). */
    public static final PlaceKind PREFECTURE = PlaceKind.of("prefecture");

    /** A city, town, village or special ward (市区町村). */
    public static final PlaceKind MUNICIPALITY = PlaceKind.of("municipality");

    /** A ward of a designated city (行政区). */
    public static final PlaceKind WARD = PlaceKind.of("ward");

    /** A county (郡). */
    public static final PlaceKind COUNTY = PlaceKind.of("county");

    /** A region of several local governments (地方・圏域). */
    public static final PlaceKind REGION = PlaceKind.of("region");

    /** The area of a union of local governments (広域連合・一部事務組合). */
    public static final PlaceKind UNION = PlaceKind.of("union");

    /** A district of a municipality (地区). */
    public static final PlaceKind DISTRICT = PlaceKind.of("district");

    /** A neighbourhood or part of a town (町丁・自治会区域). */
    public static final PlaceKind NEIGHBOURHOOD = PlaceKind.of("neighbourhood");

    /** A school district (学区・校区). */
    public static final PlaceKind SCHOOL_DISTRICT = PlaceKind.of("school-district");

    /** A railway station (駅). */
    public static final PlaceKind STATION = PlaceKind.of("station");

    /** A building or facility (施設). */
    public static final PlaceKind FACILITY = PlaceKind.of("facility");

    /** A park (公園). */
    public static final PlaceKind PARK = PlaceKind.of("park");

    /** A port or airport (港・空港). */
    public static final PlaceKind PORT = PlaceKind.of("port");

    /** An island (島). */
    public static final PlaceKind ISLAND = PlaceKind.of("island");

    /** The type of the codes. */
    public static final ScalarType<PlaceKind> TYPE = typeOf(
            "PlaceKind",
            "A kind of place (地域の種類), of an open list.",
            PlaceKind::of,
            List.of(
                    PREFECTURE,
                    MUNICIPALITY,
                    WARD,
                    COUNTY,
                    REGION,
                    UNION,
                    DISTRICT,
                    NEIGHBOURHOOD,
                    SCHOOL_DISTRICT,
                    STATION,
                    FACILITY,
                    PARK,
                    PORT,
                    ISLAND));

    private static final Set<PlaceKind> IN_MUNICIPALITIES =
            Set.of(DISTRICT, NEIGHBOURHOOD, SCHOOL_DISTRICT, STATION, FACILITY, PARK, PORT);

    private PlaceKind(String code) {
        super(code);
    }

    /**
     * Checks if places of the kind are smaller than a municipality, so that a code of theirs is that of the municipality.
     *
     * @return true for districts, stations, facilities and the like
     */
    public boolean isSmallerThanMunicipality() {
        return IN_MUNICIPALITIES.contains(this);
    }

    /**
     * Obtains a kind of place from its code.
     *
     * <p>For example, {@code PlaceKind.of("district")}.
     *
     * @param code  the code, lower-case words joined by hyphens, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static PlaceKind of(String code) {
        return new PlaceKind(code);
    }

    /**
     * Obtains a kind of place from its text, as {@link #of(String)} does.
     *
     * @param text  the code, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
     */
    public static PlaceKind parse(CharSequence text) {
        return of(text.toString());
    }

    /**
     * Obtains a kind of place from its text, as {@link #parse(CharSequence)} does.
     *
     * <p>Spring and Jakarta REST call a method of this name to convert the parameters of a request.
     *
     * @param text  the text, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if {@code parse} rejects the text
     */
    public static PlaceKind valueOf(String text) {
        return parse(text);
    }

    /**
     * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
     *
     * <p>For example, {@code PlaceKind.parse("地区", Locale.JAPANESE)} returns {@code district}. Width and case are ignored.
     *
     * @param label  the label, or the code itself, not null
     * @param locale  the language of the label, not null
     * @return the kind, not null
     * @throws dev.renkei.message.InvalidTextException if no known kind has the label
     */
    public static PlaceKind parse(CharSequence label, Locale locale) {
        return find(PlaceKind.TYPE, label, locale);
    }
}
