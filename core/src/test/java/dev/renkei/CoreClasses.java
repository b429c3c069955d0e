package dev.renkei;

import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.junit.platform.commons.support.ReflectionSupport;

/** The classes of core, without those of its tests. */
public final class CoreClasses {

    private CoreClasses() {}

    /**
     * Returns the classes of which something is true.
     *
     * @param isSought  what is true of them, not null
     * @return the classes, not null
     */
    public static List<Class<?>> that(Predicate<Class<?>> isSought) {
        String folder = ValueStyle.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        return ReflectionSupport.findAllClassesInClasspathRoot(URI.create(folder), isSought, name -> true);
    }
}
