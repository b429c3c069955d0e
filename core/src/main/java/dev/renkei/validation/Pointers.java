package dev.renkei.validation;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Works on JSON Pointers (RFC 6901) as texts.
 */
final class Pointers {

    /** Orders pointers step by step, indexes by their number. */
    static final Comparator<String> DOCUMENT_ORDER = Pointers::compare;

    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private Pointers() {}

    static String child(String pointer, Object step) {
        return pointer + "/" + escape(step.toString());
    }

    /** Returns the pointer as it follows a word: behind a blank, or nothing for the whole document. */
    static String behind(String pointer) {
        return pointer.isEmpty() ? "" : " " + pointer;
    }

    /** Returns the pointer with {@code *} in place of each index. */
    static String withoutIndexes(String pointer) {
        StringBuilder general = new StringBuilder();
        for (String step : steps(pointer)) {
            general.append('/').append(isIndex(step) ? "*" : step);
        }
        return general.toString();
    }

    /** Returns the pointer as a property path of Java: {@code parties[1].organization}. */
    static String toPropertyPath(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String step : steps(pointer)) {
            if (isIndex(step)) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(unescape(step));
            }
        }
        return path.toString();
    }

    /** Returns the steps of a pointer, escaped as they stand. */
    static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    static boolean isIndex(String step) {
        return INDEX.matcher(step).matches();
    }

    static String escape(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }

    static String unescape(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }

    private static int compare(String left, String right) {
        List<String> lefts = steps(left);
        List<String> rights = steps(right);
        for (int i = 0; i < Math.min(lefts.size(), rights.size()); i++) {
            int order = compareSteps(lefts.get(i), rights.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(lefts.size(), rights.size());
    }

    /** Orders indexes by their number and ahead of names. */
    private static int compareSteps(String left, String right) {
        if (isIndex(left) && isIndex(right)) {
            return Integer.compare(Integer.parseInt(left), Integer.parseInt(right));
        }
        return isIndex(left) == isIndex(right) ? left.compareTo(right) : Boolean.compare(isIndex(right), isIndex(left));
    }
}
