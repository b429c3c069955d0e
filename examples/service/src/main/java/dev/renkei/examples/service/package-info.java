/**
 * A Spring Boot service that takes agreements and registers, and answers with everything that is found in them.
 *
 * <p>{@link dev.renkei.examples.service.ValidationController} reads payloads by
 * {@link dev.renkei.json.RenkeiJson}, {@link dev.renkei.examples.service.AgreementController} takes values that Spring has read
 * and validated, and {@link dev.renkei.examples.service.Problems} answers what goes wrong as RFC 9457 has it.
 */
@NullMarked
package dev.renkei.examples.service;

import org.jspecify.annotations.NullMarked;
