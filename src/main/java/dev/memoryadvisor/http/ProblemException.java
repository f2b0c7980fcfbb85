package dev.memoryadvisor.http;

import dev.memoryadvisor.http.Problem.ProblemError;
import dev.memoryadvisor.policy.DocumentException;
import java.util.List;
import java.util.stream.Collectors;

/** A request is refused. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Problem problem;

    ProblemException(ProblemType type, Problem problem) {
        super(problem.detail());
        this.type = type;
        this.problem = problem;
    }

    /** Refuses for one reason. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, Problem.of(type, detail));
    }

    static ProblemException of(ProblemType type, List<ProblemError> errors) {
        String detail = errors.stream().map(ProblemError::sentence).collect(Collectors.joining("; "));
        return new ProblemException(type, Problem.of(type, detail, errors, List.of()));
    }

    static ProblemException parameter(String name, String detail) {
        return of(ProblemType.INVALID, List.of(ProblemError.in(name, detail)));
    }

    /** A document that stands at a pointer of the request. */
    static ProblemException document(String pointer, DocumentException e) {
        return of(
                ProblemType.MALFORMED_DOCUMENT,
                e.violations().stream()
                        .map(v -> v.below(pointer))
                        .map(v -> ProblemError.at(v.pointer(), v.detail()))
                        .toList());
    }

    ProblemType type() {
        return type;
    }

    Problem problem() {
        return problem;
    }
}
