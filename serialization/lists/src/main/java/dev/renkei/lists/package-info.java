/**
 * Lists of agreements as offices keep them: tables in CSV, TSV and XLSX files.
 *
 * <p>A {@link dev.renkei.lists.ListReader} reads a list. It gives its rows one by one as {@link dev.renkei.lists.ListRows}, or all
 * together as a {@link dev.renkei.lists.ListResult}, from which a register is made. Each {@link dev.renkei.lists.ListRow} has its
 * agreement, if all its cells could be read, and its findings. A {@link dev.renkei.lists.ListFinding} names the cell, such as
 * {@code B12}, and the header of its column.
 *
 * <p>What the columns mean is recognised by their headers, or said by a {@link dev.renkei.lists.ListMapping}, which is data: JSON that
 * the reader proposes and a person corrects.
 *
 * <p>A {@link dev.renkei.lists.ListWriter} writes a register as a list again.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.lists;

import org.jspecify.annotations.NullMarked;
