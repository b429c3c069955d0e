/**
 * Documents and scalars of Renkei in the mappers of Jackson 2.
 *
 * <p>{@link dev.renkei.jackson2.RenkeiJackson2Module} is the module for the mapper, and a
 * {@link dev.renkei.jackson2.ReportedInputException} has the report of what cannot be read. They are for Jackson 2
 * ({@code com.fasterxml.jackson}) what {@link dev.renkei.json.RenkeiModule} and {@link dev.renkei.json.ReportedException} are for
 * Jackson 3 ({@code tools.jackson}).
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.jackson2;

import org.jspecify.annotations.NullMarked;
