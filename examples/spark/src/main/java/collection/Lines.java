package collection;

import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Reads the lines of a collection, which holds an agreement on each (NDJSON). */
final class Lines {

    private static final StructType SCHEMA = StructType.fromDDL("line BIGINT, payload BINARY");

    private Lines() {}

    /** Returns each line that is not blank, as bytes, with its number in the input; blank lines are counted. */
    static Dataset<Row> read(SparkSession spark, String input) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Configuration lineFeeds = new Configuration(context.hadoopConfiguration());
        lineFeeds.set("textinputformat.record.delimiter", "\n");
        JavaRDD<Row> rows = context.newAPIHadoopFile(
                        input, TextInputFormat.class, LongWritable.class, Text.class, lineFeeds)
                .map(line -> line._2().copyBytes())
                .zipWithIndex()
                .filter(line -> !isBlank(line._1()))
                .map(line -> RowFactory.create(line._2() + 1, line._1()));
        return spark.createDataFrame(rows, SCHEMA);
    }

    private static boolean isBlank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
