package dev.renkei.mapper;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Prevents a mapper without the module from reading a type: the mapper creates the resolver of identities, which throws.
 *
 * <p>It is the only annotation of Jackson that subtypes inherit and that runs code of Renkei before anything is read. It has
 * elements, about which the compiler of a host without Jackson would warn. This annotation has none and hides it.
 */
@JacksonAnnotationsInside
@JsonIdentityInfo(generator = ObjectIdGenerators.StringIdGenerator.class, resolver = MissingModule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RefusedWithoutModule {}
