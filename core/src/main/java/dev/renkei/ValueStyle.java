package dev.renkei;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style in which Immutables implements Renkei's documents.
 *
 * <p>The implementation stays hidden behind each sealed abstract class.
 * Collections keep the order in which they were given.
 */
// Retention CLASS: with SOURCE, compiling a single file would lose the style and make the implementation public.
// What Immutables calls "from" adds to lists: DocumentBuilder declares it as merge, and a from that replaces.
// Only Override may reach the class files, so that users need no annotation of the processor.
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        // What returns a changed copy is written by hand, with a builder: the type says which copies it offers.
        defaults = @Value.Immutable(copy = false),
        get = {"get*", "is*"},
        builder = "new",
        from = "merge",
        clearBuilder = true,
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        overshadowImplementation = true,
        jdkOnly = true,
        deferCollectionAllocation = true,
        jakarta = true,
        allowedClasspathAnnotations = Override.class,
        depluralize = true,
        depluralizeDictionary = {"alias:aliases", "annex:annexes", "party:parties", "series:series", "SdgGoal:SdgGoals"
        })
public @interface ValueStyle {}
