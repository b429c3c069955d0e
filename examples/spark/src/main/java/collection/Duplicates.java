package collection;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Organization;
import dev.renkei.organization.OrganizationGroups;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Finds agreements that are in the collection more than once: of one title and day, by parties that the library takes for the same.
 */
final class Duplicates implements FlatMapGroupsFunction<String, Row, Row> {

    private static final long serialVersionUID = 1L;

    private static final StructType SCHEMA =
            StructType.fromDDL("title STRING, concluded_on DATE, `lines` ARRAY<BIGINT>");

    private Duplicates() {}

    /** Returns the lines that are one agreement. */
    static Dataset<Row> among(Dataset<Row> documents) {
        String[] keys = {"title", "day"};
        Dataset<Row> shared = documents.groupBy("title", "day").count().where("count > 1");
        return documents
                .join(shared, keys, "left_semi")
                .groupByKey(
                        (MapFunction<Row, String>) row -> row.getAs("day") + " " + row.getAs("title"), Encoders.STRING())
                .flatMapGroups(new Duplicates(), Encoders.row(SCHEMA));
    }

    @Override
    public Iterator<Row> call(String key, Iterator<Row> rows) {
        List<Row> alike = new ArrayList<>();
        rows.forEachRemaining(alike::add);
        Map<Set<Integer>, List<Row>> byParties = new LinkedHashMap<>();
        List<Set<Integer>> parties = parties(alike);
        for (int i = 0; i < alike.size(); i++) {
            byParties.computeIfAbsent(parties.get(i), any -> new ArrayList<>()).add(alike.get(i));
        }
        byParties.remove(Set.of());
        return byParties.values().stream()
                .filter(same -> same.size() > 1)
                .map(Duplicates::row)
                .iterator();
    }

    /** Returns who the parties of each agreement are, as numbers of organizations. */
    private static List<Set<Integer>> parties(List<Row> alike) {
        List<List<Organization>> organizations = alike.stream()
                .map(row -> Question.read(row.<byte[]>getAs("document"), Agreement.class).getParties().stream()
                        .map(Party::getOrganization)
                        .toList())
                .toList();
        OrganizationGroups groups = OrganizationGroups.of(
                organizations.stream().flatMap(List::stream).toList());
        List<Set<Integer>> numbers = new ArrayList<>();
        int number = 0;
        for (List<Organization> each : organizations) {
            Set<Integer> own = new HashSet<>();
            for (int i = 0; i < each.size(); i++) {
                own.add(groups.groupOf(number + i));
            }
            number += each.size();
            numbers.add(own);
        }
        return numbers;
    }

    private static Row row(List<Row> same) {
        Row one = same.get(0);
        return RowFactory.create(
                one.getAs("title"),
                one.getAs("day"),
                Rows.seq(same.stream().map(row -> row.<Long>getAs("line")).sorted()));
    }
}
