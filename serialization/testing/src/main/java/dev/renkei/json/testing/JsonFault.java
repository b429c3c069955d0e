package dev.renkei.json.testing;

import java.util.function.Supplier;

/**
 * A fault that a JSON text can have. The texts are made only when they are asked for.
 *
 * @param pointer  the JSON Pointer of the finding
 * @param broken  the text with the fault
 * @param nearMiss  the text as close to that as can be, without it
 * @param change  what was done to the text, in a sentence without a full stop
 */
record JsonFault(String pointer, Supplier<String> broken, Supplier<String> nearMiss, String change) {}
