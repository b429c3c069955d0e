package collection;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.element_at;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Finds identifiers of several names, and names that differ by one character.
 *
 * <p>Descriptions of organizations that have a key in common, over however many others, are judged together: by name, alias or
 * identifier, or by a spelling that two names share. Nothing that the library compares is then in two groups, so that it finds in
 * the small registers what it would find in the whole one. Groups in which nothing can be found are left out.
 */
final class Discrepancies {

    private static final StructType NAME_AND_SPELLING = StructType.fromDDL("name STRING, spelling STRING");

    private Discrepancies() {}

    /** Returns lists of {@code conflicts} and {@code lookalikes}, from the descriptions of all agreements. */
    static Dataset<Row> among(Dataset<Row> organizations) {
        Dataset<Row> described = firstOfEach(organizations).cache();
        Dataset<Row> spellings = sharedSpellings(described).cache();
        Dataset<Row> links = described
                .select(element_at(col("keys"), 1).as("one"), explode(col("keys")).as("other"))
                .union(spellings.select(col("name"), concat(lit("spelling "), col("spelling"))))
                .distinct();
        Dataset<Row> components = Components.of(links).cache();
        Dataset<Row> grouped = Components.add(components, described, element_at(col("keys"), 1))
                .cache();
        Dataset<Row> suspect = Components.add(components, spellings, col("name"))
                .select("component")
                .union(withNamesOfOneIdentifier(grouped))
                .distinct();
        return grouped.join(suspect, new String[] {"component"}, "left_semi")
                .groupByKey((MapFunction<Row, Long>) row -> row.getAs("component"), Encoders.LONG())
                .flatMapGroups(new SmallRegister(), Encoders.row(SmallRegister.SCHEMA));
    }

    /** Returns equal descriptions once, where the first is. */
    private static Dataset<Row> firstOfEach(Dataset<Row> organizations) {
        return organizations
                .where("size(keys) > 0")
                .groupBy("description")
                .agg(
                        min(struct("line", "position", "pointer")).as("place"),
                        first("names").as("names"),
                        first("identifiers").as("identifiers"),
                        first("keys").as("keys"))
                .select("place.*", "description", "names", "identifiers", "keys");
    }

    private static Dataset<Row> sharedSpellings(Dataset<Row> described) {
        Dataset<Row> spellings = described
                .select(explode(col("names")).as("name"))
                .distinct()
                .flatMap(
                        (FlatMapFunction<Row, Row>) row ->
                                Spellings.around(row.getString(0)).stream()
                                        .map(spelling -> RowFactory.create(row.getString(0), spelling))
                                        .iterator(),
                        Encoders.row(NAME_AND_SPELLING));
        Dataset<Row> shared =
                spellings.groupBy("spelling").agg(count(lit(1)).as("names")).where("names > 1");
        return spellings.join(shared, new String[] {"spelling"}, "left_semi");
    }

    private static Dataset<Row> withNamesOfOneIdentifier(Dataset<Row> grouped) {
        return grouped.select(col("component"), explode(col("identifiers")).as("identifier"), col("names"))
                .groupBy("component", "identifier")
                .agg(count_distinct(col("names")).as("spoken"))
                .where("spoken > 1")
                .select("component");
    }
}
