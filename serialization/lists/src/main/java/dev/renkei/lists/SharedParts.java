package dev.renkei.lists;

import java.util.List;

/**
 * What the sheets of a workbook share.
 *
 * @param texts  the texts that cells refer to
 * @param formats  the formats by which numbers are dates
 * @param struck  the styles that strike words through
 * @param limits  the limits of the reader
 */
record SharedParts(List<SharedText> texts, DateFormats formats, StruckStyles struck, ListLimits limits) {

    /**
     * A text that cells refer to.
     *
     * @param words  what it says
     * @param isStruck  whether a part of it is struck through
     */
    record SharedText(String words, boolean isStruck) {}

    SharedParts {
        texts = List.copyOf(texts);
    }
}
