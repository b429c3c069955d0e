package dev.renkei.lists;

import java.util.Optional;

/** A file that cannot be read as a list, which is reported where its first row would be. */
final class UnreadableSource implements CellSource {

    private final UnreadableListException reason;

    UnreadableSource(UnreadableListException reason) {
        this.reason = reason;
    }

    @Override
    public Optional<CellRow> next() {
        throw reason;
    }

    @Override
    public void close() {}
}
