/** Agreements in Spring Boot 3, with Jackson 2. */
@NullMarked
package dev.renkei.examples.boot3;

import org.jspecify.annotations.NullMarked;
