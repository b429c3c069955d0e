package dev.renkei.testing.breaker;

/**
 * A fault that a part of a document can have.
 *
 * @param pointer  the JSON Pointer of the finding below the part, empty for the part itself
 * @param broken  the part with the fault
 * @param nearMiss  the part as close to that as can be, without it
 * @param change  what was done to the part, in a sentence without a full stop
 */
record Fault<T>(String pointer, T broken, T nearMiss, String change) {}
