package dev.renkei.examples;

import dev.renkei.json.ReadOptions;
import dev.renkei.json.ReadResult;
import dev.renkei.json.RenkeiJson;
import dev.renkei.validation.Policy;
import dev.renkei.validation.Report;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Loads the documents that a command names, and tells on standard error what keeps it from doing so.
 *
 * @param terminal  where {@code -} is read from and complaints go to
 * @param messages  the words of the complaints
 */
record DocumentLoader(Terminal terminal, Messages messages) {

    /**
     * Reads a document, whatever rules it breaks.
     *
     * @param file  the name of the file, or {@code -} for standard input
     * @return what came of it, without a document if that is too faulty; empty if the file cannot be read
     */
    Optional<ReadResult<?>> read(String file) {
        ReadOptions options = ReadOptions.standard().withClock(terminal.clock());
        Optional<ReadResult<?>> result =
                new DocumentFiles(terminal, messages).read(file).map(payload -> DocumentType.read(payload, options));
        result.filter(each -> each.getValue().isEmpty()).ifPresent(each -> complain(file, each.getReport()));
        return result;
    }

    /**
     * Reads a document and hands it on.
     *
     * @param file  the name of the file, or {@code -} for standard input
     * @param command  takes the document, whatever rules it breaks, and returns the exit code
     * @return the exit code, which tells why there is no document if there is none
     */
    int run(String file, ToIntFunction<Object> command) {
        Optional<ReadResult<?>> result = read(file);
        Optional<Object> document = result.flatMap(ReadResult::getValue);
        return document.isPresent() ? command.applyAsInt(document.get()) : exitCodeWithoutDocument(result);
    }

    /** Returns the exit code that tells why there is no document. */
    static int exitCodeWithoutDocument(Optional<ReadResult<?>> result) {
        return result.isPresent() ? ExitCode.ERRORS : ExitCode.FAILED;
    }

    /** Loads a document; empty if the file cannot be read, or the document is too faulty. */
    Optional<Object> load(String file) {
        return read(file).flatMap(ReadResult::getValue);
    }

    /** Reads a policy; empty if the file cannot be read, or is none. */
    Optional<Policy> readPolicy(String file) {
        Optional<ReadResult<Policy>> result =
                new DocumentFiles(terminal, messages).read(file).map(RenkeiJson::readPolicy);
        result.filter(each -> each.getValue().isEmpty()).ifPresent(each -> complain(file, each.getReport()));
        return result.flatMap(ReadResult::getValue);
    }

    private void complain(String file, Report report) {
        FindingWriter writer = new FindingWriter(messages.locale());
        report.getFindings().forEach(finding -> terminal.err().print(writer.toText(file, finding) + '\n'));
    }
}
