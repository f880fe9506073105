package org.tandem.partnerships.policy;

import java.util.List;
import java.util.stream.Collectors;

/** A pack that cannot be used, with every place that is wrong. */
public final class PackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    PackException(String file, List<PackProblem> problems) {
        super(message(file, problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, by line; at least one problem. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** For logs; people read the problems in their language. */
    private static String message(String file, List<PackProblem> problems) {
        return problems.stream()
                .map(one -> one.line() + " " + one.place() + " " + one.key() + one.args())
                .collect(Collectors.joining("\n" + file + ":", file + ":", ""));
    }
}
