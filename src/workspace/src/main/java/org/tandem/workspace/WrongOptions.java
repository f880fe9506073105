package org.tandem.workspace;

import java.util.List;

/** Everything that keeps the workspace from starting, found together. */
public final class WrongOptions extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    WrongOptions(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
