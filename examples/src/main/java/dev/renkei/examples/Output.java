package dev.renkei.examples;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Optional;

/**
 * Standard output, which remembers why something could not be written.
 */
public final class Output extends PrintWriter {

    private static final String NO_READER = "Broken pipe";

    private final Target target;

    /**
     * Creates an output.
     *
     * @param writer  where the text goes, not null
     */
    public Output(Writer writer) {
        this(new Target(writer));
    }

    private Output(Target target) {
        super(target);
        this.target = target;
    }

    /**
     * Hands over what was written, and tells whether anything could not be.
     *
     * @return true if there is no point in writing more
     */
    boolean isBroken() {
        return checkError();
    }

    /**
     * Hands over what was written, and returns why it could not be written.
     *
     * @return the reason, empty if all was written, or if nobody reads any more, which is no failure
     */
    Optional<IOException> findFailure() {
        flush();
        return target.failure.filter(failure -> !NO_READER.equals(failure.getMessage()));
    }

    /** The writer beneath, whose first failure is kept. */
    private static final class Target extends FilterWriter {

        private Optional<IOException> failure = Optional.empty();

        Target(Writer writer) {
            super(writer);
        }

        @Override
        public void write(int character) throws IOException {
            watch(() -> out.write(character));
        }

        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            watch(() -> out.write(text, offset, length));
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            watch(() -> out.write(text, offset, length));
        }

        @Override
        public void flush() throws IOException {
            watch(out::flush);
        }

        private void watch(Step step) throws IOException {
            try {
                step.run();
            } catch (IOException e) {
                failure = failure.or(() -> Optional.of(e));
                throw e;
            }
        }
    }

    /** Something that writes. */
    private interface Step {
        void run() throws IOException;
    }
}
