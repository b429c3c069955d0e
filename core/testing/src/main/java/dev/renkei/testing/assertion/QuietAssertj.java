package dev.renkei.testing.assertion;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.configuration.ConfigurationProvider;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Keeps AssertJ from printing on standard output which representations and configuration it has found.
 *
 * <p>AssertJ prints a line once in each JVM, for {@link DocumentRepresentation} or any other. A build that is to print nothing but
 * what fails names this class in {@code META-INF/services/org.junit.platform.launcher.LauncherSessionListener} of its tests, and adds
 * {@code junit-platform-launcher}, which runs them, to their class path.
 *
 * @since 0.1.0
 */
public final class QuietAssertj implements LauncherSessionListener {

    /** Creates the listener. */
    public QuietAssertj() {}

    /**
     * Has AssertJ look for representations while nothing is printed, before the first test.
     *
     * @param session  the session, not null
     */
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            ConfigurationProvider.loadRegisteredConfiguration();
        } finally {
            System.setOut(out);
        }
    }
}
