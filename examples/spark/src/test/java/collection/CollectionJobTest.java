package collection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.renkei.agreement.Agreement;
import dev.renkei.agreement.Party;
import dev.renkei.organization.Place;
import dev.renkei.register.RegisterIndex;
import dev.renkei.register.Register;
import dev.renkei.testing.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Compares what the job finds in the parts of a collection with what the library finds in the whole, in one register. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollectionJobTest {

    private static final int SIZE = Integer.getInteger("collection.size", 2000);
    private static final Locale LOCALE = Locale.JAPANESE;

    private final SparkSession spark = SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            // To compile the queries would take longer than to answer them.
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            // Several partitions of a file that would be one.
            .config("spark.hadoop.mapreduce.input.fileinputformat.split.maxsize", Integer.toString(SIZE * 2000))
            .getOrCreate();

    private CollectionJob job;
    private OneRegister whole;

    @BeforeAll
    void judge(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("agreements.ndjson");
        SampleCollection.write(file, SIZE);
        job = new CollectionJob(file.toString(), folder.resolve("tables").toString(), Samples.DAY, LOCALE);
        job.judge(spark);
        whole = OneRegister.of(file, LOCALE);
    }

    @AfterAll
    void stop() {
        spark.stop();
    }

    private List<Row> rows(String table) {
        return job.read(spark, table).collectAsList();
    }

    private static List<Object> values(Row row) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(row.get(i) instanceof Row part ? values(part) : row.get(i));
        }
        return values;
    }

    private List<List<Object>> valuesOf(String table) {
        return rows(table).stream().map(CollectionJobTest::values).toList();
    }

    @Test
    void theCollectionIsReadInSeveralPartitions() {
        assertThat(Lines.read(spark, job.input()).javaRDD().getNumPartitions()).isGreaterThan(1);
    }

    @Test
    void findingsAreThoseOfTheLibraryLineByLine() {
        assertThat(valuesOf("findings"))
                .hasSizeGreaterThan(SIZE / 50)
                .containsExactlyInAnyOrderElementsOf(whole.findings());
    }

    @Test
    void eachAgreementThatCanBeReadIsInTheExtract() {
        List<Agreement> agreements = whole.register().getAgreements();

        assertThat(job.read(spark, "agreements").select("line", "id", "status").collectAsList())
                .extracting(row -> row.getLong(0), row -> row.getString(1), row -> row.getString(2))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, agreements.size())
                        .mapToObj(i -> org.assertj.core.api.Assertions.tuple(
                                whole.line(i),
                                agreements.get(i).getId().orElse(null),
                                agreements.get(i).statusOn(Samples.DAY).name()))
                        .toList());
    }

    @Test
    void partiesAndFieldsAreInTheExtractWithTheirLines() {
        List<Agreement> agreements = whole.register().getAgreements();
        List<List<Object>> parties = new ArrayList<>();
        List<List<Object>> fields = new ArrayList<>();
        for (int i = 0; i < agreements.size(); i++) {
            long line = whole.line(i);
            agreements.get(i).getParties().stream()
                    .map(Party::getOrganization)
                    .forEach(each -> parties.add(List.of(line, each.getName().getDefault())));
            agreements.get(i).getFields().stream()
                    .flatMap(field -> field.getLabel().stream())
                    .forEach(label -> fields.add(List.of(line, label.getDefault())));
        }

        assertThat(job.read(spark, "parties").select("line", "name").collectAsList())
                .extracting(CollectionJobTest::values)
                .containsExactlyInAnyOrderElementsOf(parties);
        assertThat(job.read(spark, "fields")
                        .where("label is not null")
                        .select("line", "label")
                        .collectAsList())
                .extracting(CollectionJobTest::values)
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void identifiersOfSeveralNamesAreThoseOfOneRegister() {
        List<List<Object>> conflicts = rows("conflicts").stream()
                .map(row -> List.<Object>of(
                        row.getString(0),
                        row.<Row>getList(1).stream()
                                .map(CollectionJobTest::values)
                                .toList()))
                .toList();

        assertThat(conflicts)
                .containsExactlyInAnyOrderElementsOf(whole.register().discrepancies().conflicts().stream()
                        .map(conflict -> List.<Object>of(
                                conflict.identifier().toString(),
                                conflict.organizations().stream()
                                        .map(whole::row)
                                        .toList()))
                        .toList())
                .extracting(conflict -> conflict.get(0))
                .contains(Planted.CONFLICT.toString());
    }

    @Test
    void lookalikesAreThoseOfOneRegister() {
        assertThat(valuesOf("lookalikes"))
                .containsExactlyInAnyOrderElementsOf(whole.register().discrepancies().lookalikes().stream()
                        .map(pair -> List.<Object>of(whole.row(pair.one()), whole.row(pair.other())))
                        .toList())
                .anySatisfy(pair -> assertThat(pair.toString()).contains(Planted.RIGHT, Planted.MISTAKEN));
    }

    @Test
    void agreementsInForceAreThoseOfOneRegister() {
        Set<Agreement> inForce = Collections.newSetFromMap(new IdentityHashMap<>());
        inForce.addAll(whole.register().index().agreementsInForceOn(Samples.DAY));
        List<Agreement> agreements = whole.register().getAgreements();

        assertThat(rows("in_force"))
                .extracting(row -> row.getLong(0))
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, agreements.size())
                        .filter(i -> inForce.contains(agreements.get(i)))
                        .mapToObj(whole::line)
                        .toList());
    }

    @Test
    void coverageIsThatOfOneRegister() {
        Register register = whole.register();
        Set<Place> places = new HashSet<>();
        register.getAgreements().forEach(agreement -> places.addAll(agreement.getPlaces()));
        RegisterIndex.PlaceCoverage coverage = register.index().coverageOf(places, Samples.DAY);
        List<List<Object>> expected = new ArrayList<>();
        coverage.covered().forEach(place -> expected.add(row(place, true)));
        coverage.notCovered().forEach(place -> expected.add(row(place, false)));

        assertThat(valuesOf("coverage"))
                .containsExactlyInAnyOrderElementsOf(expected)
                .extracting(place -> place.get(2))
                .contains(true, false);
    }

    private static List<Object> row(Place place, boolean isCovered) {
        List<Object> row = new ArrayList<>();
        row.add(place.getName().getDefault());
        row.add(place.getCode().map(Object::toString).orElse(null));
        row.add(isCovered);
        return row;
    }

    @Test
    void agreementsOfOneTitleDayAndPartiesAreDuplicates() {
        List<Agreement> agreements = whole.register().getAgreements();
        List<Long> expected = IntStream.range(0, agreements.size())
                .filter(i -> agreements.get(i).getTitle().stream()
                        .anyMatch(title -> title.getDefault().replace("　", "").equals(Planted.DUPLICATE)))
                .filter(i -> agreements.get(i).getParties().stream()
                        .map(party -> party.getOrganization().getName().getDefault())
                        .anyMatch(name -> name.contains("とりせん")))
                .mapToObj(whole::line)
                .toList();

        List<Row> duplicates = job.read(spark, "duplicates")
                .where("title = '" + Planted.DUPLICATE + "'")
                .collectAsList();

        assertThat(duplicates).singleElement().satisfies(row -> assertThat(row.<Long>getList(2))
                .hasSize(2)
                .isSubsetOf(expected));
    }
}
