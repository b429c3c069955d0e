package dev.renkei.organization;

import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.text.LocalizedText;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place (地域) that an agreement or an initiative covers: a prefecture, a municipality, a ward or a smaller area.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract sealed class Place implements Document permits ImmutablePlace {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Place, Builder> TYPE = DocumentType.of(
                    Place.class,
                    "A place (地域): a prefecture, a municipality, a ward or a smaller area.",
                    Place::builder,
                    Builder::build)
            .required("name", LocalizedText.TYPE, Place::getName, Builder::name, "The name of the place.")
            .orAlone()
            .optional(
                    "code",
                    LocalGovernmentCode.TYPE,
                    Place::getCode,
                    Builder::code,
                    "The code of the local government that the place is or belongs to (全国地方公共団体コード).")
            .extensions(Place::getExtensions, Builder::putAllExtensions);

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

    /**
     * Checks if this place is another or lies in it, by code and by name.
     *
     * <p>For example, 大阪市 lies in 大阪府, and 長万部町国縫地区 in 長万部町. A place of a name that several places have does if one of them
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
        return "Place[" + Excerpt.of(getName().getDefault()) + "]";
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
            return name(LocalizedText.of(text));
        }
    }
}
