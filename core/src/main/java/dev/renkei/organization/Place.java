package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.declaration.ScalarType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.OpenCode;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A place (地域) that an agreement or an initiative covers: a prefecture, a municipality, a ward, a smaller area, a station or a facility.
 *
 * <p>The place in which it lies can be stated to any depth: 国縫地区 in 長万部町 in 北海道.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Place implements Document permits ImmutablePlace {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Place, Builder> TYPE = DocumentType.of(
            Place.class,
            "A place (地域): a prefecture, a municipality, a ward, a smaller area, a station or a facility.",
            type -> type.builtBy(Place::builder, Builder::build)
                    .required("name", LocalizedText.TYPE, Place::getName, Builder::name, "The name of the place.")
                    .orAlone()
                    .optional(
                            "code",
                            LocalGovernmentCode.TYPE,
                            Place::getCode,
                            Builder::code,
                            "The code of the local government that the place is or belongs to (全国地方公共団体コード).")
                    .optional(
                            "kind",
                            Kind.TYPE,
                            Place::getKind,
                            Builder::kind,
                            "The kind of place, such as a district or a station.")
                    .optional(
                            "partOf",
                            Place.TYPE,
                            Place::getPartOf,
                            Builder::partOf,
                            "The place in which this one lies, such as the town of a district.")
                    .list(
                            "members",
                            Place.TYPE,
                            Place::getMembers,
                            Builder::addMember,
                            "The places of which this one consists, such as the municipalities of a union.")
                    .extensions(Place::getExtensions, Builder::putAllExtensions));

    /** The maximum number of places that can be nested. */
    public static final int MAX_DEPTH = 40;

    /**
     * A kind of place (地域の種類), such as {@code district} or {@code station}.
     *
     * <p>The list is open: the constants are the kinds that Renkei knows.
     *
     * <p>This class is immutable and thread-safe; it must be treated as a value type: do not synchronize on it or use the
     * distinction between {@code equals()} and {@code ==}.
     */
    public static final class Kind extends OpenCode {
        /** A prefecture (都道府県). */
        public static final Kind PREFECTURE = Kind.of("prefecture");

        /** A city, town, village or special ward (市区町村). */
        public static final Kind MUNICIPALITY = Kind.of("municipality");

        /** A ward of a designated city (行政区). */
        public static final Kind WARD = Kind.of("ward");

        /** A county (郡). */
        public static final Kind COUNTY = Kind.of("county");

        /** A region of several local governments (地方・圏域). */
        public static final Kind REGION = Kind.of("region");

        /** The area of a union of local governments (広域連合・一部事務組合). */
        public static final Kind UNION = Kind.of("union");

        /** A district of a municipality (地区). */
        public static final Kind DISTRICT = Kind.of("district");

        /** A neighbourhood or part of a town (町丁・自治会区域). */
        public static final Kind NEIGHBOURHOOD = Kind.of("neighbourhood");

        /** A school district (学区・校区). */
        public static final Kind SCHOOL_DISTRICT = Kind.of("school-district");

        /** A railway station (駅). */
        public static final Kind STATION = Kind.of("station");

        /** A building or facility (施設). */
        public static final Kind FACILITY = Kind.of("facility");

        /** A park (公園). */
        public static final Kind PARK = Kind.of("park");

        /** A port or airport (港・空港). */
        public static final Kind PORT = Kind.of("port");

        /** An island (島). */
        public static final Kind ISLAND = Kind.of("island");

        /** The type of the codes. */
        public static final ScalarType<Kind> TYPE = typeOf(
                "PlaceKind",
                "A kind of place (地域の種類), of an open list.",
                Kind::of,
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

        private static final Set<Kind> IN_MUNICIPALITIES =
                Set.of(DISTRICT, NEIGHBOURHOOD, SCHOOL_DISTRICT, STATION, FACILITY, PARK, PORT);

        private Kind(String code) {
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
         * <p>For example, {@code Place.Kind.of("district")}.
         *
         * @param code  the code, lower-case words joined by hyphens, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind of(String code) {
            return new Kind(code);
        }

        /**
         * Obtains a kind of place from its text, as {@link #of(String)} does.
         *
         * @param text  the code, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if the text is not of the form of a code
         */
        public static Kind parse(CharSequence text) {
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
        public static Kind valueOf(String text) {
            return parse(text);
        }

        /**
         * Obtains a known kind from its label, the inverse of {@link #getLabel(Locale)}.
         *
         * <p>For example, {@code Place.Kind.parse("地区", Locale.JAPANESE)} returns {@code district}. Width and case are ignored.
         *
         * @param label  the label, or the code itself, not null
         * @param locale  the language of the label, not null
         * @return the kind, not null
         * @throws dev.renkei.message.InvalidTextException if no known kind has the label
         */
        public static Kind parse(CharSequence label, Locale locale) {
            return find(Kind.TYPE, label, locale);
        }
    }

    Place() {}

    /** {@return a new builder, on which {@code name} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a place from its name, such as {@code Place.of("荒川区")}.
     *
     * @param name  the name, in the language of the document, not null
     * @return the place, not null
     */
    public static Place of(String name) {
        return builder().name(name).build();
    }

    /** {@return the name of the place, not null} */
    @Valid
    public abstract LocalizedText getName();

    /** {@return the code (全国地方公共団体コード) of the local government of the place, empty if not stated, not null} */
    public abstract Optional<LocalGovernmentCode> getCode();

    /** {@return the kind of place, such as a district or a station, empty if not stated, not null} */
    public abstract Optional<Kind> getKind();

    /** {@return the place in which this one lies, such as the town of a district, empty if not stated, not null} */
    public abstract Optional<@Valid Place> getPartOf();

    /** {@return the places of which this one consists, such as the municipalities of a union, possibly empty, not null} */
    public abstract List<@Valid Place> getMembers();

    /**
     * Checks if this place is another or lies in it, by code and by name.
     *
     * <p>For example, 大阪市 lies in 大阪府, and 長万部町国縫地区 in 長万部町, as 国縫地区 does whose whole is
     * stated. The members of a union lie in it. A place of a name that several places have does if one of them
     * does: 府中市 lies in 東京都, and in 広島県.
     *
     * @param whole  the other place, not null
     * @return true if this place is the other or lies in it
     */
    public final boolean isWithin(Place whole) {
        PlaceKeys part = PlaceKeys.of(this);
        PlaceKeys other = PlaceKeys.of(whole);
        return part.areWithin(other.own()) || part.areWithin(other.possible());
    }

    /**
     * Returns the name, for example {@code Place[磯子区]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Place", getName());
    }

    /** Returns the depth to which places are nested, including this one. It is computed once. */
    @Value.Derived
    @Value.Auxiliary
    int depth() {
        return 1 + Math.max(depthOf(getMembers()), getPartOf().map(Place::depth).orElse(0));
    }

    /** Returns the depth of the place that is nested most deeply, 0 if there is none. */
    static int depthOf(List<Place> places) {
        int deepest = 0;
        for (Place place : places) {
            deepest = Math.max(deepest, place.depth());
        }
        return deepest;
    }

    /** Rejects places that are nested more deeply than the JSON reader accepts. */
    @Value.Check
    void check() {
        if (depth() > MAX_DEPTH) {
            throw new InvalidTextException(
                    ParseFailure.of(Place.class, "depth", getName().getDefault())
                            .with("max", MAX_DEPTH));
        }
    }

    /** Builds a {@link Place}. */
    public static final class Builder extends ImmutablePlace.Builder implements DocumentBuilder<Place, Place.Builder> {
        Builder() {}

        /**
         * Sets the name of the place, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder name(String text) {
            return name(LocalizedText.of(Objects.requireNonNull(text, "name")));
        }
    }
}
