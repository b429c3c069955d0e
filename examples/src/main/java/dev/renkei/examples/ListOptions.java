package dev.renkei.examples;

import dev.renkei.lists.ListMapping;
import dev.renkei.lists.ListReader;
import dev.renkei.validation.RenkeiValidator;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how lists are read. */
final class ListOptions {

    @Option(names = "--owner", paramLabel = "NAME")
    private Optional<String> owner = Optional.empty();

    @Option(names = "--mapping", paramLabel = "FILE")
    private Optional<String> mappingFile = Optional.empty();

    Optional<String> mappingFile() {
        return mappingFile;
    }

    boolean areGiven() {
        return owner.isPresent() || mappingFile.isPresent();
    }

    /** Returns the reader, empty if the mapping cannot be read, which is complained of. */
    Optional<ListReader> reader(ListFiles files, Terminal terminal) {
        ListReader reader =
                ListReader.standard().withValidator(RenkeiValidator.standard().withClock(terminal.clock()));
        ListReader owned =
                owner.filter(name -> !name.isBlank()).map(reader::withOwner).orElse(reader);
        Optional<ListMapping> mapping = mappingFile.flatMap(files::readMapping);
        return mappingFile.isPresent() ? mapping.map(owned::withMapping) : Optional.of(owned);
    }
}
