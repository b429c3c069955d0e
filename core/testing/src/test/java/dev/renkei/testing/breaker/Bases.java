package dev.renkei.testing.breaker;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Signatory;
import dev.renkei.document.Document;
import dev.renkei.json.RenkeiJson;
import dev.renkei.organization.Office;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKind;
import dev.renkei.organization.OrganizationKinds;
import dev.renkei.register.Register;
import dev.renkei.time.PartialDate;
import dev.renkei.time.StatedDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Documents that are broken: rich ones, those of practice, and ones that hold no more than they must.
 */
final class Bases {

    private static final Path RICH = Path.of("../../serialization/src/test/resources/rule-examples");
    private static final Path PRACTICE = Path.of("../../examples/documents");

    private Bases() {}

    /** Returns documents without a finding in any profile, which have something at very many places. */
    static List<Document> rich() {
        return List.of(
                read(RICH.resolve("base.json"), Agreement.class),
                read(RICH.resolve("base-register.json"), Register.class));
    }

    /** Returns what was published, with all that is to be found in it. */
    static List<Document> ofPractice() {
        return List.of(
                read(PRACTICE.resolve("osaka-izumi-2017.json"), Agreement.class),
                read(PRACTICE.resolve("isogo-2017.json"), Agreement.class),
                read(PRACTICE.resolve("coop-mirai-2017.json"), Register.class),
                read(PRACTICE.resolve("mhlw-cases-2018.json"), Register.class),
                read(PRACTICE.resolve("tokyo-networks-2023.json"), Register.class));
    }

    /** Returns an agreement with no more than it needs to be published. */
    static Agreement smallestAgreement() {
        return Agreement.builder()
                .title("協定")
                .addParty(party("甲市", OrganizationKinds.MUNICIPALITY))
                .addParty(party("乙会", OrganizationKinds.COOPERATIVE))
                .concludedOn(StatedDate.of(PartialDate.of(2024)))
                .build();
    }

    private static Party party(String name, OrganizationKind kind) {
        return Party.builder()
                .organization(Organization.builder().name(name).kind(kind).build())
                .addSignatory(Signatory.builder().office(Office.of("長")).build())
                .build();
    }

    static Register smallestRegister() {
        return Register.builder().build();
    }

    /** Returns the type as which a document is read. */
    static Class<? extends Document> typeOf(Object document) {
        return document instanceof Agreement ? Agreement.class : Register.class;
    }

    private static <T> T read(Path file, Class<T> type) {
        try {
            return RenkeiJson.read(Files.readAllBytes(file), type).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Document must be readable: " + file, e);
        }
    }
}
