/**
 * Judges a collection of agreements that no single machine need hold, on Apache Spark: what the host's own code makes of Renkei.
 *
 * <p>{@link collection.Lines} and {@link collection.Judge} look at each agreement by itself. {@link collection.Duplicates},
 * {@link collection.Discrepancies} and {@link collection.Coverage} ask what only the whole collection can answer: Spark brings
 * together what has a key in common, and the library judges each such group, as a small register.
 */
package collection;
