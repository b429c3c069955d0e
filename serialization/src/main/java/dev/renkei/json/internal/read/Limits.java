package dev.renkei.json.internal.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How large a payload may be, by each limit.
 *
 * @param values  what the limits allow
 */
public record Limits(Map<Limit, Integer> values) {

    public Limits {
        Map<Limit, Integer> copy = new EnumMap<>(Limit.class);
        copy.putAll(values);
        values = copy;
    }

    public int get(Limit limit) {
        return values.getOrDefault(limit, Integer.MAX_VALUE);
    }

    public Limits with(Limit limit, int value) {
        Map<Limit, Integer> others = new LinkedHashMap<>(values);
        others.put(limit, value);
        return new Limits(others);
    }

    /** Returns the limits and what they allow, as {@code [bytes=1000, depth=64]}. */
    @Override
    public String toString() {
        return values.toString().replace('{', '[').replace('}', ']');
    }
}
