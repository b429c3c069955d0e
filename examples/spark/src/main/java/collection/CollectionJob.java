package collection;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * Judges a collection of agreements and writes what is found as Parquet.
 *
 * @param input  the agreements, one on each line: a file or folder of any file system that Spark reads
 * @param output  the folder of the tables
 * @param date  the day on which the agreements are judged
 * @param locale  the language of the messages
 */
record CollectionJob(String input, String output, LocalDate date, Locale locale) {

    /** The tables of the output, each a folder. */
    static final List<String> TABLES = List.of(
            "findings", "agreements", "parties", "fields", "duplicates", "in_force", "coverage", "conflicts", "lookalikes");

    /** Judges the collection {@code INPUT} on the day {@code DATE}, and writes the tables to the folder {@code OUTPUT}. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Usage: collection.CollectionJob INPUT OUTPUT DATE");
            System.exit(2);
        }
        SparkConf conf = new SparkConf().setAppName("collection").setIfMissing("spark.master", "local[*]");
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            CollectionJob job = new CollectionJob(
                    arguments[0], arguments[1], LocalDate.parse(arguments[2]), Locale.getDefault());
            job.judge(spark);
            TABLES.forEach(table -> System.out.println(
                    table + " " + job.read(spark, table).count()));
        }
    }

    /** Writes all tables. */
    void judge(SparkSession spark) {
        Dataset<Row> judged = Lines.read(spark, input)
                .mapPartitions(new Judge(date, locale), Encoders.row(Judge.SCHEMA))
                .persist(StorageLevel.DISK_ONLY());
        for (String table : List.of("findings", "agreements", "parties", "fields")) {
            write(table, Rows.in(judged, table));
        }
        Dataset<Row> documents = Rows.in(judged, "documents");
        write("duplicates", Duplicates.among(documents));
        write("in_force", new InForce(date).among(documents));
        write("coverage", new Coverage(date).among(documents, read(spark, "in_force")));
        Dataset<Row> discrepancies =
                Discrepancies.among(Rows.in(judged, "organizations")).cache();
        write("conflicts", Rows.in(discrepancies, "conflicts"));
        write("lookalikes", Rows.in(discrepancies, "lookalikes"));
        spark.catalog().clearCache();
    }

    private void write(String table, Dataset<Row> rows) {
        rows.write().mode(SaveMode.Overwrite).parquet(output + "/" + table);
    }

    Dataset<Row> read(SparkSession spark, String table) {
        return spark.read().parquet(output + "/" + table);
    }
}
