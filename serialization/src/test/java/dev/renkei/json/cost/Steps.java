package dev.renkei.json.cost;

/** The number of steps that a program took: methods entered and branches met. It lies where the JDK's own classes see it. */
public final class Steps {

    /** Written by the code that {@link StepAgent} adds, by one thread. */
    public static long count;

    private Steps() {}
}
