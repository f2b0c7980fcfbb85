package dev.memoryadvisor.http;

import dev.memoryadvisor.http.Problem.ProblemError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;

/** Holds what was sent to its Bean Validation constraints. */
@ApplicationScoped
public class Constraints {
    private final Validator validator;

    @Inject
    Constraints(Validator validator) {
        this.validator = validator;
    }

    /**
     * Checks a value.
     *
     * @param pointer JSON pointer to it in the request
     * @throws ProblemException if a constraint is violated, with all violations
     */
    void check(Object value, String pointer) {
        List<ProblemError> errors = validator.validate(value).stream()
                .map(v -> ProblemError.at(pointer + pointer(v), v.getMessage()))
                .sorted(Comparator.comparing(ProblemError::pointer))
                .toList();
        if (!errors.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID, errors);
        }
    }

    private static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            // The element of a list is a node without a name of its own.
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
