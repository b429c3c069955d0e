package collection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Makes and takes apart rows that hold lists of rows. */
final class Rows {

    private Rows() {}

    /** Returns the DDL of lists of structures, from names and the DDL of each structure in turn. */
    static String arrays(String... namesAndStructures) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < namesAndStructures.length; i += 2) {
            columns.add(namesAndStructures[i] + " ARRAY<STRUCT<" + namesAndStructures[i + 1] + ">>");
        }
        return String.join(", ", columns);
    }

    /** Returns the rows of one of the lists. */
    static Dataset<Row> in(Dataset<Row> lists, String name) {
        return lists.selectExpr("inline(" + name + ")");
    }

    static <T, R> Seq<R> map(List<T> values, Function<T, R> row) {
        return seq(values.stream().map(row));
    }

    static <T, R> Seq<R> flatMap(List<T> values, Function<T, Stream<R>> rows) {
        return seq(values.stream().flatMap(rows));
    }

    /** Returns a list in the form in which a row takes it. */
    static <R> Seq<R> seq(Stream<R> values) {
        return CollectionConverters.asScala(values.toList()).toSeq();
    }
}
