package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.message.InvalidTextException;
import dev.renkei.message.ParseFailure;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                            PlaceKind.TYPE,
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
    public abstract Optional<PlaceKind> getKind();

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
