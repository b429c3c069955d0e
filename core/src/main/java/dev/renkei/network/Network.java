package dev.renkei.network;

import dev.renkei.agreement.Listing;
import dev.renkei.agreement.Note;
import dev.renkei.character.UnicodeText;
import dev.renkei.constraint.NotBlankIfPresent;
import dev.renkei.declaration.BasicType;
import dev.renkei.declaration.ConstantType;
import dev.renkei.declaration.DocumentType;
import dev.renkei.document.Document;
import dev.renkei.document.DocumentBuilder;
import dev.renkei.document.Labelled;
import dev.renkei.mapper.NeedsModule;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.result.StatedCount;
import dev.renkei.text.LocalizedText;
import dev.renkei.time.StatedDate;
import dev.renkei.wording.Excerpt;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A network (ネットワーク) of organizations that work together in an area, without a signed agreement.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract sealed class Network implements Document permits ImmutableNetwork {

    /** The properties, in the order in which they are written. */
    public static final DocumentType<Network, Builder> TYPE = DocumentType.of(
            Network.class,
            "A network (ネットワーク) of organizations that act together in an area, without a signed agreement.",
            type -> type.builtBy(Network::builder, Builder::build)
                    .optional("id", BasicType.STRING, Network::getId, Builder::id, "The key of the network.")
                    .required("name", LocalizedText.TYPE, Network::getName, Builder::name, "The name.")
                    .optional("state", State.TYPE, Network::getState, Builder::state, "Whether the network is active.")
                    .optional(
                            "foundedOn",
                            StatedDate.TYPE,
                            Network::getFoundedOn,
                            Builder::foundedOn,
                            "The day, month or year in which the network was founded.")
                    .optional("area", Place.TYPE, Network::getArea, Builder::area, "The area, if there is only one.")
                    .list("areas", Place.TYPE, Network::getAreas, Builder::addArea, "The areas, if there are several.")
                    .list(
                            "members",
                            Organization.TYPE,
                            Network::getMembers,
                            Builder::addMember,
                            "The members in the order of the source.")
                    .optional(
                            "statedMemberCount",
                            StatedCount.TYPE,
                            Network::getStatedMemberCount,
                            Builder::statedMemberCount,
                            "The number of members that the source announces.")
                    .flag(
                            "excerptOfMembers",
                            Network::isExcerptOfMembers,
                            Builder::excerptOfMembers,
                            "Whether the members are only an excerpt of those that there are (など, 抜粋).")
                    .list("themes", Theme.TYPE, Network::getThemes, Builder::addTheme, "The themes by period.")
                    .list(
                            "meetingPlaces",
                            LocalizedText.TYPE,
                            Network::getMeetingPlaces,
                            Builder::addMeetingPlace,
                            "Where the network meets.")
                    .list(
                            "activities",
                            LocalizedText.TYPE,
                            Network::getActivities,
                            Builder::addActivity,
                            "What the network does, such as regular events.")
                    .paragraphs(
                            "description",
                            LocalizedText.TYPE,
                            Network::getDescription,
                            Builder::addDescription,
                            "What the source says of the network, by paragraph.")
                    .list("notes", Note.TYPE, Network::getNotes, Builder::addNote, "The notes (※).")
                    .optional(
                            "listing",
                            Listing.TYPE,
                            Network::getListing,
                            Builder::listing,
                            "The place of the entry in the table of a register.")
                    .optional(
                            "source",
                            BasicType.REFERENCE,
                            Network::getSourceId,
                            Builder::sourceId,
                            "The key of the source of the register that the network comes from.")
                    .extensions(Network::getExtensions, Builder::putAllExtensions));

    /**
     * Specifies whether a network is active.
     */
    public enum State implements NeedsModule, Labelled {
        /** The network is active. */
        ACTIVE,

        /** The network is being set up (設置推進). */
        IN_PREPARATION;

        /** The type of the constants. */
        public static final ConstantType<State> TYPE =
                ConstantType.of(State.class, "NetworkState", "Whether a network is active or being set up.");

        @Override
        public String getLabel(Locale locale) {
            return Labelled.of(this, locale);
        }
    }

    Network() {}

    /** {@return a new builder, on which {@code name} must be set, not null} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the key of the network, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getId();

    /** {@return the name, not null} */
    @Valid
    public abstract LocalizedText getName();

    /** {@return the state of the network, empty if not stated, not null} */
    public abstract Optional<State> getState();

    /** {@return the day, month or year in which the network was founded, empty if not stated, not null} */
    public abstract Optional<@Valid StatedDate> getFoundedOn();

    /** {@return the area, if there is only one, empty if not stated, not null} */
    public abstract Optional<@Valid Place> getArea();

    /** {@return the areas, if there are several, possibly empty, not null} */
    public abstract List<@Valid Place> getAreas();

    /**
     * Returns all areas: the only one, and those of a network with several.
     *
     * @return the areas, not null
     */
    public final List<Place> allAreas() {
        return Stream.concat(getArea().stream(), getAreas().stream()).toList();
    }

    /** {@return the members in the order of the source, possibly empty, not null} */
    public abstract List<@Valid Organization> getMembers();

    /** {@return the number of members that the source announces, empty if not stated, not null} */
    public abstract Optional<@Valid StatedCount> getStatedMemberCount();

    /**
     * Returns whether the members are only an excerpt of those that there are (など, 抜粋).
     *
     * @return true if the members are an excerpt
     */
    @Value.Default
    public boolean isExcerptOfMembers() {
        return false;
    }

    /** {@return the themes by period, possibly empty, not null} */
    public abstract List<@Valid Theme> getThemes();

    /** {@return the places where the network meets, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getMeetingPlaces();

    /** {@return the activities of the network, such as regular events, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getActivities();

    /** {@return the description by the source, by paragraph, possibly empty, not null} */
    public abstract List<@Valid LocalizedText> getDescription();

    /** {@return the notes (※), possibly empty, not null} */
    public abstract List<@Valid Note> getNotes();

    /** {@return the place of the entry in the table of a register, empty if not stated, not null} */
    public abstract Optional<@Valid Listing> getListing();

    /** {@return the key of the network's source in the register, empty if not stated, not null} */
    public abstract Optional<@NotBlankIfPresent(message = "{dev.renkei.text.blank}") String> getSourceId();

    /**
     * Returns the name, the state and the number of members, for example {@code Network[まちづくりネット, ACTIVE, 12 members]}.
     */
    @Override
    public final String toString() {
        return Excerpt.listing("Network", getName(), getState(), Excerpt.count(getMembers(), "member"));
    }

    /** Rejects text that JSON cannot represent. */
    @Value.Check
    void check() {
        UnicodeText.requireWellFormed(getId());
        UnicodeText.requireWellFormed(getSourceId());
    }

    /** Builds a {@link Network}. */
    public static final class Builder extends ImmutableNetwork.Builder
            implements DocumentBuilder<Network, Network.Builder> {
        Builder() {}

        /**
         * Sets the name, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder name(String text) {
            return name(LocalizedText.of(Objects.requireNonNull(text, "name")));
        }

        /**
         * Adds a place where the network meets, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addMeetingPlace(String text) {
            return addMeetingPlace(LocalizedText.of(Objects.requireNonNull(text, "meetingPlaces element")));
        }

        /**
         * Adds an activity of the network, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addActivity(String text) {
            return addActivity(LocalizedText.of(Objects.requireNonNull(text, "activities element")));
        }

        /**
         * Adds a paragraph of the description, in the language of the document.
         *
         * @param text  the text, not null
         * @return this builder, not null
         */
        public Builder addDescription(String text) {
            return addDescription(LocalizedText.of(Objects.requireNonNull(text, "description element")));
        }
    }
}
