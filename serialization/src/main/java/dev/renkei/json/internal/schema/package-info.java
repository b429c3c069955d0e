/**
 * Makes JSON Schemas: {@link dev.renkei.json.internal.schema.Schema} is one, and
 * {@link dev.renkei.json.internal.schema.Definitions} holds those of all types.
 */
@NullMarked
package dev.renkei.json.internal.schema;

import org.jspecify.annotations.NullMarked;
