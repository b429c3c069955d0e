package dev.renkei.examples;

/**
 * The formats in which documents are shown.
 */
enum PageFormat {
    /** A page in Markdown. */
    MD,

    /** A page in HTML, in one file. */
    HTML,

    /** The timeline alone, as a picture. */
    SVG
}
