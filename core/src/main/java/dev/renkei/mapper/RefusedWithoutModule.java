package dev.renkei.mapper;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a mapper without the module from reading a type: the mapper creates the resolver of identities, which throws.
 *
 * <p>This is the one annotation of Jackson that subtypes inherit and that lets a class of ours speak before anything is read.
 * It has elements, for which the compiler of a host without Jackson would warn. Therefore it stands here, behind an annotation without any.
 */
@JacksonAnnotationsInside
@JsonIdentityInfo(generator = ObjectIdGenerators.StringIdGenerator.class, resolver = MissingModule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface RefusedWithoutModule {}
