package dev.renkei.lists;

import java.util.Map;

/** Thrown where a file cannot be read any further as a list. */
final class UnreadableListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ListProblem problem;
    private final transient CellPlace place;
    private final transient Map<String, String> parameters;

    UnreadableListException(ListProblem problem, CellPlace place) {
        this(problem, place, Map.of());
    }

    private UnreadableListException(ListProblem problem, CellPlace place, Map<String, String> parameters) {
        super(problem.getCode());
        this.problem = problem;
        this.place = place;
        this.parameters = parameters;
    }

    /** Obtains the exception for what exceeds a limit. */
    static UnreadableListException beyond(long max, ListProblem problem, CellPlace place) {
        return new UnreadableListException(problem, place, Map.of("max", String.valueOf(max)));
    }

    UnreadableListException causedBy(Exception cause) {
        initCause(cause);
        return this;
    }

    ListFinding toFinding() {
        return ListFinding.of(problem, place, parameters);
    }
}
