package collection;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.renkei.agreement.Agreement;
import dev.renkei.register.Register;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Finds the agreements in force on a day: those that are by themselves, unless others of the collection supersede them.
 *
 * @param date  the day
 */
record InForce(LocalDate date) implements FlatMapGroupsFunction<String, Row, Long> {

    /** Returns the lines of the agreements in force. */
    Dataset<Row> among(Dataset<Row> documents) {
        String[] id = {"id"};
        Dataset<Row> superseding =
                documents.select(explode(col("supersedes")).as("id"), col("line"), col("document"));
        Dataset<Row> superseded = documents.join(superseding.select("id").distinct(), id, "left_semi");
        Dataset<Long> judged = superseded
                .select("id", "line", "document")
                .union(superseding.join(superseded.select("id").distinct(), id, "left_semi"))
                .groupByKey((MapFunction<Row, String>) row -> row.getAs("id"), Encoders.STRING())
                .flatMapGroups(this, Encoders.LONG());
        Dataset<Row> alone =
                documents.where("in_force").join(superseded.select("id").distinct(), id, "left_anti");
        return alone.select("line").union(judged.toDF("line"));
    }

    /** Judges the agreements of an identifier beside those that supersede it. */
    @Override
    public Iterator<Long> call(String id, Iterator<Row> rows) {
        List<Row> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        all.sort(Comparator.comparingLong(row -> row.getAs("line")));
        Register register = Register.builder()
                .addAllAgreements(all.stream()
                        .map(row -> Question.read(row.<byte[]>getAs("document"), Agreement.class))
                        .toList())
                .build();
        Set<Agreement> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
        inForce.addAll(register.index().agreementsInForceOn(date));
        List<Agreement> agreements = register.getAgreements();
        return IntStream.range(0, all.size())
                .filter(i -> agreements.get(i).getId().filter(id::equals).isPresent())
                .filter(i -> inForce.contains(agreements.get(i)))
                .mapToObj(i -> all.get(i).<Long>getAs("line"))
                .iterator();
    }
}
