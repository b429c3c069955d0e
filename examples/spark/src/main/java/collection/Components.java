package collection;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.graphx.Graph;
import org.apache.spark.graphx.lib.ConnectedComponents;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.Option;
import scala.Tuple2;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * Finds what hangs together by links, over however many (GraphX).
 *
 * <p>A key is known by its hash. Two keys of one hash would only bring together what need not be.
 */
final class Components {

    private static final StructType SCHEMA = StructType.fromDDL("vertex BIGINT, component BIGINT");
    private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

    private Components() {}

    /** Returns the component of each key, from rows of two keys that are linked. */
    static Dataset<Row> of(Dataset<Row> links) {
        JavaRDD<Tuple2<Object, Object>> edges = links.select(vertex(col("one")), vertex(col("other")))
                .javaRDD()
                .map(link -> new Tuple2<>(link.getLong(0), link.getLong(1)));
        StorageLevel storage = StorageLevel.MEMORY_AND_DISK();
        Graph<Object, Object> graph = Graph.fromEdgeTuples(edges.rdd(), 1, Option.empty(), storage, storage, ANY);
        JavaRDD<Row> components = ConnectedComponents.run(graph, ANY, ANY)
                .vertices()
                .toJavaRDD()
                .map(vertex -> RowFactory.create(vertex._1(), vertex._2()));
        return links.sparkSession().createDataFrame(components, SCHEMA);
    }

    /** Adds to rows the component of the key in a column. */
    static Dataset<Row> add(Dataset<Row> components, Dataset<Row> rows, Column key) {
        return rows.join(components, vertex(key).equalTo(components.col("vertex"))).drop("vertex");
    }

    private static Column vertex(Column key) {
        return xxhash64(key);
    }
}
