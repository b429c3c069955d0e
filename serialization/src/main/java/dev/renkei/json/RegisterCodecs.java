package dev.renkei.json;

import static dev.renkei.json.AgreementCodecs.AGREEMENT;
import static dev.renkei.json.CasebookCodecs.CASE_COLLECTION;
import static dev.renkei.json.InitiativeCodecs.INITIATIVE;
import static dev.renkei.json.NetworkCodecs.CHARTER;
import static dev.renkei.json.NetworkCodecs.NETWORK;
import static dev.renkei.json.NetworkCodecs.THEME;
import static dev.renkei.json.ObjectCodec.extensible;
import static dev.renkei.json.OrganizationCodecs.ORGANIZATION;
import static dev.renkei.json.Scalars.STRING;
import static dev.renkei.json.Scalars.TEXT;
import static dev.renkei.json.SourceCodecs.NOTE;
import static dev.renkei.json.SourceCodecs.SOURCE;
import static dev.renkei.json.TimeCodecs.STATED_DATE;

import dev.renkei.register.Register;

/**
 * Declares the register.
 */
final class RegisterCodecs {

    private static final Codec<String> FORMAT = FormatCodec.INSTANCE;
    private static final Codec<String> TYPE = new TypeCodec("register");

    static final Codec<Register> REGISTER = extensible(
            ObjectCodec.of(
                            "Register",
                            "A register (台帳): many agreements, initiatives, networks and collections of cases.",
                            Register::builder,
                            Register.Builder::build)
                    .required(
                            "format",
                            FORMAT,
                            value -> FORMAT.standIn(),
                            (builder, text) -> {},
                            "The version of the format.")
                    .required("type", TYPE, value -> TYPE.standIn(), (builder, text) -> {}, "The type of the document.")
                    .optional("id", STRING, Register::getId, Register.Builder::id, "The identifier of the register.")
                    .optional("title", TEXT, Register::getTitle, Register.Builder::title, "The title.")
                    .optional(
                            "publisher",
                            ORGANIZATION,
                            Register::getPublisher,
                            Register.Builder::publisher,
                            "The organization that keeps or publishes the register.")
                    .optional(
                            "publishedOn",
                            STATED_DATE,
                            Register::getPublishedOn,
                            Register.Builder::publishedOn,
                            "The day of publication.")
                    .list(
                            "introduction",
                            TEXT,
                            Register::getIntroduction,
                            Register.Builder::introduction,
                            "What the register says ahead of its entries, by paragraph.")
                    .list(
                            "charters",
                            CHARTER,
                            Register::getCharters,
                            Register.Builder::charters,
                            "The charters that the networks share.")
                    .list(
                            "themes",
                            THEME,
                            Register::getThemes,
                            Register.Builder::themes,
                            "The themes that the networks share.")
                    .list(
                            "agreements",
                            AGREEMENT,
                            Register::getAgreements,
                            Register.Builder::agreements,
                            "The agreements.")
                    .list(
                            "initiatives",
                            INITIATIVE,
                            Register::getInitiatives,
                            Register.Builder::initiatives,
                            "The initiatives that stand alone.")
                    .list("networks", NETWORK, Register::getNetworks, Register.Builder::networks, "The networks.")
                    .list(
                            "caseCollections",
                            CASE_COLLECTION,
                            Register::getCaseCollections,
                            Register.Builder::caseCollections,
                            "The collections of cases.")
                    .list("notes", NOTE, Register::getNotes, Register.Builder::notes, "The notes (※).")
                    .list(
                            "sources",
                            SOURCE,
                            Register::getSources,
                            Register.Builder::sources,
                            "The sources of the record."),
            Register.Builder::putAllExtensions);

    private RegisterCodecs() {}
}
