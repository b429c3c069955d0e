package dev.renkei.json;

import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.OrganizationCodecs.PLACE;
import static dev.renkei.json.Scalars.NETWORK_STATE;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.SourceCodecs.NOTE;
import static dev.renkei.json.TimeCodecs.STATED_PERIOD;

import dev.renkei.network.Charter;
import dev.renkei.network.Network;
import dev.renkei.network.Theme;

/**
 * Declares the documents about networks.
 */
final class NetworkCodecs {

    static final Codec<Theme> THEME = extensible(
            ObjectCodec.of(
                            "Theme",
                            "A theme (テーマ) that a network sets itself for a period.",
                            Theme::builder,
                            Theme.Builder::build)
                    .required("title", TEXT, Theme::getTitle, Theme.Builder::title, "The theme.")
                    .optional(
                            "period",
                            STATED_PERIOD,
                            Theme::getPeriod,
                            Theme.Builder::period,
                            "The period, usually a fiscal year.")
                    .paragraphs(
                            "text", TEXT, Theme::getText, Theme.Builder::text, "The text of the theme, by paragraph.")
                    .optional(
                            "source",
                            STRING,
                            Theme::getSource,
                            Theme.Builder::source,
                            "The key of the source of the register that the theme comes from."),
            Theme.Builder::putAllExtensions);

    static final Codec<Charter> CHARTER = extensible(
            ObjectCodec.of(
                            "Charter",
                            "A charter (活動の基準): the philosophy, the purpose and the goals that networks share.",
                            Charter::builder,
                            Charter.Builder::build)
                    .optional("title", TEXT, Charter::getTitle, Charter.Builder::title, "The title.")
                    .list(
                            "philosophy",
                            TEXT,
                            Charter::getPhilosophy,
                            Charter.Builder::philosophy,
                            "The philosophy (理念).")
                    .paragraphs("purpose", TEXT, Charter::getPurpose, Charter.Builder::purpose, "The purpose (目的).")
                    .list("goals", TEXT, Charter::getGoals, Charter.Builder::goals, "The goals (目標) in their order.")
                    .optional(
                            "source",
                            STRING,
                            Charter::getSource,
                            Charter.Builder::source,
                            "The key of the source of the register that the charter comes from."),
            Charter.Builder::putAllExtensions);

    static final Codec<Network> NETWORK = extensible(
            ObjectCodec.of(
                            "Network",
                            "A network (ネットワーク) of organizations that act together in an area, without a signed agreement.",
                            Network::builder,
                            Network.Builder::build)
                    .optional("id", STRING, Network::getId, Network.Builder::id, "The key of the network.")
                    .required("name", TEXT, Network::getName, Network.Builder::name, "The name.")
                    .optional(
                            "state",
                            NETWORK_STATE,
                            Network::getState,
                            Network.Builder::state,
                            "Whether the network is active.")
                    .optional("area", PLACE, Network::getArea, Network.Builder::area, "The area.")
                    .list(
                            "members",
                            ORGANIZATION,
                            Network::getMembers,
                            Network.Builder::members,
                            "The members in the order of the source.")
                    .list("themes", THEME, Network::getThemes, Network.Builder::themes, "The themes by period.")
                    .list(
                            "meetingPlaces",
                            TEXT,
                            Network::getMeetingPlaces,
                            Network.Builder::meetingPlaces,
                            "Where the network meets.")
                    .list(
                            "activities",
                            TEXT,
                            Network::getActivities,
                            Network.Builder::activities,
                            "What the network does, such as regular events.")
                    .paragraphs(
                            "description",
                            TEXT,
                            Network::getDescription,
                            Network.Builder::description,
                            "What the source says of the network, by paragraph.")
                    .list("notes", NOTE, Network::getNotes, Network.Builder::notes, "The notes (※).")
                    .optional(
                            "source",
                            STRING,
                            Network::getSource,
                            Network.Builder::source,
                            "The key of the source of the register that the network comes from."),
            Network.Builder::putAllExtensions);

    private NetworkCodecs() {}
}
