/**
 * Documents of Renkei in Spring Boot: what a controller takes has been read and validated, and what it returns is written.
 *
 * <p>{@link dev.renkei.spring.RenkeiAutoConfiguration} brings all of it, {@link dev.renkei.spring.RenkeiProperties} sets it, and
 * {@link dev.renkei.spring.InvalidDocumentException} tells of a document that was refused.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.spring;

import org.jspecify.annotations.NullMarked;
