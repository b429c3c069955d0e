/**
 * A Spring Boot service that takes agreements and registers, and answers with everything that is found in them: what an application
 * writes that uses the starter.
 *
 * <p>{@link dev.renkei.examples.service.ValidationController} takes any payload and tells its findings;
 * {@link dev.renkei.examples.service.AgreementController} takes agreements, and the starter answers those that are not valid.
 */
@NullMarked
package dev.renkei.examples.service;

import org.jspecify.annotations.NullMarked;
