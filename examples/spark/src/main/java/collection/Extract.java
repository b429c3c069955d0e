package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.CooperationField;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.Identifier;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationKeys;
import dev.renkei.text.LocalizedText;
import dev.renkei.text.TextKey;
import dev.renkei.time.StatedDate;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** The columns in which people count and sort agreements. What an agreement does not state is null. */
final class Extract {

    static final String AGREEMENTS = "line BIGINT, id STRING, title STRING, kind STRING, concluded_on STRING, "
            + "first_day DATE, last_day DATE, status STRING, valid BOOLEAN";

    static final String PARTIES =
            "line BIGINT, position INT, name STRING, key STRING, kind STRING, identifiers ARRAY<STRING>";

    static final String FIELDS = "line BIGINT, position INT, label STRING, key STRING";

    private Extract() {}

    static Row agreement(long line, Agreement agreement, boolean isValid, LocalDate date) {
        return RowFactory.create(
                line,
                agreement.getId().orElse(null),
                agreement.getTitle().map(LocalizedText::getDefault).orElse(null),
                agreement.getKind().map(Agreement.Kind::toString).orElse(null),
                agreement
                        .getConcludedOn()
                        .flatMap(StatedDate::getDate)
                        .map(Object::toString)
                        .orElse(null),
                agreement
                        .beginning()
                        .flatMap(StatedDate::firstDay)
                        .map(Date::valueOf)
                        .orElse(null),
                agreement.lastDay().map(Date::valueOf).orElse(null),
                agreement.statusOn(date).name(),
                isValid);
    }

    static Stream<Row> parties(long line, Agreement agreement) {
        List<Party> parties = agreement.getParties();
        return IntStream.range(0, parties.size())
                .mapToObj(position -> party(line, position, parties.get(position).getOrganization()));
    }

    private static Row party(long line, int position, Organization organization) {
        String name = organization.getName().getDefault();
        return RowFactory.create(
                line,
                position,
                name,
                OrganizationKeys.name(name),
                organization.getKind().map(Organization.Kind::toString).orElse(null),
                Rows.map(organization.getIdentifiers(), Identifier::toString));
    }

    static Stream<Row> fields(long line, Agreement agreement) {
        List<CooperationField> fields = agreement.getFields();
        return IntStream.range(0, fields.size()).mapToObj(position -> field(line, position, fields.get(position)));
    }

    private static Row field(long line, int position, CooperationField field) {
        return RowFactory.create(
                line,
                position,
                field.getLabel().map(LocalizedText::getDefault).orElse(null),
                field.getLabel()
                        .map(label -> TextKey.of(label.getDefault()))
                        .orElse(null));
    }
}
