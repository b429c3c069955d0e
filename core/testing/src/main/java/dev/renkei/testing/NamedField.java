package dev.renkei.testing;

import dev.renkei.agreement.CooperationField;

/**
 * A field of an agreement with the words it is made of.
 *
 * @param word  the words
 * @param field  the field of an agreement
 */
record NamedField(FieldWord word, CooperationField field) {}
