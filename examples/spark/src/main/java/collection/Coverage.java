package collection;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.identifier.LocalGovernmentCode;
import dev.renkei.organization.Organization;
import dev.renkei.organization.Place;
import dev.renkei.register.RegisterIndex;
import dev.renkei.register.Register;
import dev.renkei.time.StatedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Tells which of the places that the collection names have an agreement in force on a day.
 *
 * <p>Many agreements hold at few places. Spark brings together all places and parties by which agreements hold, each once, and
 * what the collection says of places anywhere; the library compares them, by the keys of places.
 *
 * @param date  the day
 */
record Coverage(LocalDate date) {

    private static final StructType SCHEMA = StructType.fromDDL("name STRING, code STRING, covered BOOLEAN");

    /** Returns the places, from all agreements and the lines of those in force. */
    Dataset<Row> among(Dataset<Row> documents, Dataset<Row> linesInForce) {
        Dataset<Row> inForce = documents.join(linesInForce, new String[] {"line"}, "left_semi");
        List<Place> places = distinct(documents, "places", Place.class);
        Register register = Register.builder()
                .addAgreement(Agreement.builder()
                        .title("places and governments as they are described")
                        .stage(Agreement.Stage.IN_PREPARATION)
                        .places(places)
                        .parties(parties(documents, "coded"))
                        .build())
                .addAgreement(held().places(distinct(inForce, "places", Place.class)).build())
                .addAgreement(held().parties(parties(inForce, "governing")).build())
                .build();
        RegisterIndex.PlaceCoverage coverage = register.index().coverageOf(places, date);
        Stream<Row> rows = Stream.concat(
                coverage.covered().stream().map(place -> row(place, true)),
                coverage.notCovered().stream().map(place -> row(place, false)));
        SparkSession spark = documents.sparkSession();
        return spark.createDataFrame(rows.toList(), SCHEMA);
    }

    /** Stands for all agreements in force that hold by the same kind of thing. */
    private Agreement.Builder held() {
        return Agreement.builder().title("in force").concludedOn(StatedDate.of(date));
    }

    private static List<Party> parties(Dataset<Row> documents, String column) {
        return distinct(documents, column, Organization.class).stream()
                .map(Party::of)
                .toList();
    }

    private static <T> List<T> distinct(Dataset<Row> documents, String column, Class<T> type) {
        return documents.select(explode(col(column))).distinct().as(Encoders.STRING()).collectAsList().stream()
                .sorted()
                .map(text -> Question.read(text, type))
                .toList();
    }

    private static Row row(Place place, boolean isCovered) {
        return RowFactory.create(
                place.getName().getDefault(),
                place.getCode().map(LocalGovernmentCode::toString).orElse(null),
                isCovered);
    }
}
