package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.agreement.Relation;
import dev.renkei.identifier.CorporateNumber;
import dev.renkei.json.RenkeiJson;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.register.Register;
import dev.renkei.text.TextKey;
import dev.renkei.time.StatedDate;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * What the questions about the whole collection compare of each agreement: its keys, and the parts that the library judges.
 *
 * <p>Parts are kept as JSON, which equal parts have in common, so that they are one value for Spark.
 */
final class Question {

    static final String DOCUMENTS = "line BIGINT, id STRING, title STRING, day DATE, in_force BOOLEAN, "
            + "supersedes ARRAY<STRING>, places ARRAY<STRING>, governing ARRAY<STRING>, coded ARRAY<STRING>, "
            + "document BINARY";

    static final String ORGANIZATIONS = "line BIGINT, position INT, pointer STRING, description STRING, "
            + "names ARRAY<STRING>, identifiers ARRAY<STRING>, keys ARRAY<STRING>";

    private Question() {}

    static Row document(long line, Agreement agreement, byte[] payload, LocalDate date) {
        boolean hasPlaces = !agreement.getPlaces().isEmpty();
        return RowFactory.create(
                line,
                agreement.getId().orElse(null),
                agreement
                        .getTitle()
                        .map(title -> TextKey.of(title.getDefault()))
                        .orElse(null),
                agreement
                        .getConcludedOn()
                        .flatMap(StatedDate::toLocalDate)
                        .map(Date::valueOf)
                        .orElse(null),
                agreement.statusOn(date).isInForce(),
                Rows.seq(superseded(agreement)),
                Rows.map(agreement.getPlaces(), Question::text),
                Rows.seq(hasPlaces ? Stream.empty() : governing(agreement.partiesOn(date))),
                Rows.seq(governing(agreement.getParties().stream()
                        .filter(party -> isCoded(party.getOrganization()))
                        .toList())),
                payload);
    }

    private static Stream<String> superseded(Agreement agreement) {
        return agreement.getRelations().stream()
                .filter(relation -> relation.getKind().equals(Relation.Kind.SUPERSEDES))
                .map(Relation::getAgreementId)
                .flatMap(Optional::stream)
                .distinct();
    }

    /** Returns what says of parties where they govern, if they do. */
    private static Stream<String> governing(List<Party> parties) {
        return parties.stream()
                .map(Party::getOrganization)
                .map(organization -> Organization.builder()
                        .name(organization.getName())
                        .kind(organization.getKind())
                        .identifiers(organization.getIdentifiers())
                        .partOf(organization.getPartOf())
                        .members(organization.getMembers())
                        .build())
                .map(Question::text);
    }

    private static boolean isCoded(Organization organization) {
        return organization.getIdentifiers().stream()
                .anyMatch(identifier -> identifier.toLocalGovernmentCode().isPresent()
                        || identifier
                                .toCorporateNumber()
                                .flatMap(CorporateNumber::getLocalGovernmentCode)
                                .isPresent());
    }

    static Stream<Row> organizations(long line, Agreement agreement) {
        List<Register.Located<Organization>> described =
                Register.builder().addAgreement(agreement).build().organizations();
        return IntStream.range(0, described.size())
                .mapToObj(position -> organization(line, position, described.get(position)));
    }

    private static Row organization(long line, int position, Register.Located<Organization> located) {
        Organization organization = located.part();
        return RowFactory.create(
                line,
                position,
                pointer(located.steps().subList(2, located.steps().size())),
                text(organization),
                Rows.seq(OrganizationKeys.names(organization).stream()),
                Rows.seq(organization.getIdentifiers().stream()
                        .flatMap(each -> OrganizationKeys.identifier(each).stream())
                        .distinct()),
                Rows.seq(keys(organization).stream()));
    }

    /** Returns the keys of all that can prove descriptions to be of one organization. */
    static Set<String> keys(Organization organization) {
        Set<String> keys = new LinkedHashSet<>(OrganizationKeys.identities(organization));
        keys.addAll(OrganizationKeys.namesAndAliases(organization));
        return keys;
    }

    static String pointer(List<Object> steps) {
        return steps.stream().map(step -> "/" + step).collect(Collectors.joining());
    }

    private static String text(Object part) {
        return new String(RenkeiJson.writeCompact(part), StandardCharsets.UTF_8);
    }

    /** Reads back what was read before, or what {@link #text} wrote. */
    static <T> T read(byte[] payload, Class<T> type) {
        return RenkeiJson.read(payload, type).orElseThrow();
    }

    static <T> T read(String text, Class<T> type) {
        return read(text.getBytes(StandardCharsets.UTF_8), type);
    }
}
