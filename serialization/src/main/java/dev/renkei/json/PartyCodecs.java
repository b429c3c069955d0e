package dev.renkei.json;

import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.OFFICE;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.OrganizationCodecs.PERSON;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.TimeCodecs.STATED_DATE;

import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;

/**
 * Declares the documents about the parties of agreements.
 */
final class PartyCodecs {

    static final Codec<Signatory> SIGNATORY = extensible(
            ObjectCodec.of(
                            "Signatory",
                            "A signatory (署名者): who signs for a party.",
                            Signatory::builder,
                            Signatory.Builder::build)
                    .optional(
                            "person", PERSON, Signatory::getPerson, Signatory.Builder::person, "The person who signs.")
                    .optional(
                            "office",
                            OFFICE,
                            Signatory::getOffice,
                            Signatory.Builder::office,
                            "The office in which the person signs; without an organization of its own it is held in the party.")
                    .list(
                            "otherOffices",
                            OFFICE,
                            Signatory::getOtherOffices,
                            Signatory.Builder::otherOffices,
                            "The other offices that the source names for the person, such as one in the person's own company."),
            Signatory.Builder::putAllExtensions);

    static final Codec<Party> PARTY = extensible(
            ObjectCodec.of(
                            "Party",
                            "A party (当事者): an organization as it was when it signed, and how it takes part.",
                            Party::builder,
                            Party.Builder::build)
                    .optional(
                            "id",
                            STRING,
                            Party::getId,
                            Party.Builder::id,
                            "The key by which contributions and statements of the agreement speak of the party.")
                    .required(
                            "organization",
                            ORGANIZATION,
                            Party::getOrganization,
                            Party.Builder::organization,
                            "The organization as it was when it signed.")
                    .optional(
                            "role",
                            STRING,
                            Party::getRole,
                            Party.Builder::role,
                            "The role in the text of the agreement, such as 甲 or 乙.")
                    .optional(
                            "side",
                            STRING,
                            Party::getSide,
                            Party.Builder::side,
                            "The side on which the party stands, where several parties stand on one side.")
                    .list(
                            "signatories",
                            SIGNATORY,
                            Party::getSignatories,
                            Party.Builder::signatories,
                            "Who signs for the party.")
                    .optional(
                            "signedOn",
                            STATED_DATE,
                            Party::getSignedOn,
                            Party.Builder::signedOn,
                            "The day on which the party signed, if each side signed on its own day.")
                    .optional(
                            "joinedOn",
                            STATED_DATE,
                            Party::getJoinedOn,
                            Party.Builder::joinedOn,
                            "The day on which the party joined, if it was not there from the beginning.")
                    .optional(
                            "leftOn",
                            STATED_DATE,
                            Party::getLeftOn,
                            Party.Builder::leftOn,
                            "The last day on which the party took part, if it left before the agreement ended.")
                    .list(
                            "onBehalfOf",
                            ORGANIZATION,
                            Party::getOnBehalfOf,
                            Party.Builder::onBehalfOf,
                            "The organizations for which the party signs, such as the members of a federation."),
            Party.Builder::putAllExtensions);

    private PartyCodecs() {}
}
