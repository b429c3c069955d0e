package dev.renkei.validation;

import dev.renkei.message.Excerpt;
import dev.renkei.message.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a judge has at hand while it looks at one subject: today's date, and a way to tell what it finds and where.
 */
final class Inspection {

    /** Takes what a judge finds. */
    @FunctionalInterface
    interface Listener {
        void found(Check<?> check, Severity severity, List<Object> steps, Map<String, Object> parameters);
    }

    /** A part of the subject at which something is found. */
    final class Spot {

        private final List<Object> steps;

        private Spot(List<Object> steps) {
            this.steps = steps;
        }

        /** Returns the part to which more steps lead from here. */
        Spot at(Object... more) {
            List<Object> all = new ArrayList<>(steps);
            all.addAll(Arrays.asList(more));
            return new Spot(all);
        }

        /** Tells of a finding here, with the parameters of its message: a name, its value, and so on. */
        void found(Object... namesAndValues) {
            listener.found(check, check.rule().getSeverity(), steps, parameters(namesAndValues));
        }

        /** Tells of a finding here that is only worth knowing of, whatever the rule weighs elsewhere. */
        void noted(Object... namesAndValues) {
            listener.found(check, Severity.INFO, steps, parameters(namesAndValues));
        }
    }

    private final Check<?> check;
    private final Clock clock;
    private final Listener listener;

    Inspection(Check<?> check, Clock clock, Listener listener) {
        this.check = check;
        this.clock = clock;
        this.listener = listener;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Returns the part of the subject to which the steps lead: names of properties and indexes of lists. */
    Spot at(Object... steps) {
        return new Spot(Arrays.asList(steps));
    }

    /** Tells of a finding at the subject as a whole. */
    void found(Object... namesAndValues) {
        at().found(namesAndValues);
    }

    private static Map<String, Object> parameters(Object... namesAndValues) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            parameters.put(
                    namesAndValues[i].toString(), value instanceof Message ? value : Excerpt.of(value.toString()));
        }
        return parameters;
    }
}
