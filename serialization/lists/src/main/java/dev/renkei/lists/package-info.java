/**
 * Lists of agreements as offices keep them: tables in CSV, TSV and XLSX files.
 *
 * <p>A {@link dev.renkei.lists.ListReader} reads a list of a {@link dev.renkei.lists.ListFormat}, within its
 * {@link dev.renkei.lists.ListLimits}. It gives its rows one by one as {@link dev.renkei.lists.ListRows}, or all together as a
 * {@link dev.renkei.lists.ListResult}, from which a register is made, with a {@link dev.renkei.lists.ListSummary}. Each
 * {@link dev.renkei.lists.ListRow} has its agreement, if all its cells could be read, and its findings. A
 * {@link dev.renkei.lists.ListFinding} names the {@linkplain dev.renkei.lists.CellPlace cell}, such as {@code B12}, and the header of
 * its column.
 *
 * <p>The columns are recognised by their headers, or described by a {@link dev.renkei.lists.ListMapping}, which is data: JSON that
 * the reader proposes and a person corrects. Its {@linkplain dev.renkei.lists.ColumnMapping columns} each have a
 * {@link dev.renkei.lists.ColumnTarget}; JSON that is no mapping causes an {@link dev.renkei.lists.InvalidMappingException}.
 *
 * <p>A {@link dev.renkei.lists.ListWriter} writes a register as a list again. {@link dev.renkei.lists.ListDifferences} compares two
 * lists: each {@link dev.renkei.lists.ListDifference} is about one agreement.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.lists;

import org.jspecify.annotations.NullMarked;
