package dev.renkei.lists;

import java.util.Map;

/** Thrown where a file cannot be read any further as a list. */
final class UnreadableListException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ListProblem problem;
    private final transient CellPlace place;
    private final transient Map<String, String> parameters;

    UnreadableListException(ListProblem problem, CellPlace place, Map<String, String> parameters) {
        super(problem.getCode());
        this.problem = problem;
        this.place = place;
        this.parameters = Map.copyOf(parameters);
    }

    UnreadableListException(ListProblem problem, CellPlace place, Map<String, String> parameters, Exception cause) {
        this(problem, place, parameters);
        initCause(cause);
    }

    ListFinding toFinding() {
        return ListFinding.of(problem, place, parameters);
    }
}
