/**
 * Documents of Renkei in Spring Boot: what a controller takes has been read and validated, and what it returns is written.
 *
 * <p>{@link dev.renkei.spring.RenkeiAutoConfiguration} configures it by {@link dev.renkei.spring.RenkeiProperties}, and
 * {@link dev.renkei.spring.ServiceAutoConfiguration} guards an application that takes documents from anyone. An
 * {@link dev.renkei.spring.InvalidDocumentException} has the report of a rejected document, and
 * {@link dev.renkei.spring.ReportAnswers} answers requests with reports.
 *
 * @since 0.1.0
 */
@NullMarked
package dev.renkei.spring;

import org.jspecify.annotations.NullMarked;
