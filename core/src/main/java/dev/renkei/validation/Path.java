package dev.renkei.validation;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The way from a document to one of its parts, step by step: names of properties and indexes of lists.
 */
final class Path {

    static final Path ROOT = new Path();

    /** The way up to the last step; the root is its own. */
    private final Path parent;

    private final Object step;

    private Path() {
        this.parent = this;
        this.step = "";
    }

    private Path(Path parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    Path child(String name) {
        return new Path(this, name);
    }

    Path child(int index) {
        return new Path(this, index);
    }

    Path child(Object... steps) {
        Path path = this;
        for (Object each : steps) {
            path = new Path(path, each);
        }
        return path;
    }

    /** Returns the path as a JSON Pointer (RFC 6901). */
    String toPointer() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Path path = this; path != ROOT; path = path.parent) {
            steps.addFirst(path.step);
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(each -> pointer.append('/').append(Pointers.escape(each.toString())));
        return pointer.toString();
    }
}
