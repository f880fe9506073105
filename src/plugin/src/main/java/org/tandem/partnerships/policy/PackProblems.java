package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a pack, so that all of it is reported at once. */
final class PackProblems {
    private static final Comparator<PackProblem> BY_LINE =
            Comparator.comparingInt(PackProblem::line);

    /** A file with more mistakes than this is the wrong file. */
    private static final int MOST = 100;

    private final List<PackProblem> found = new ArrayList<>();
    private final List<PackProblem> warnings = new ArrayList<>();

    void reject(int line, String place, String key, Serializable... args) {
        add(found, line, place, key, args);
    }

    /** Notes what is allowed but probably not meant. */
    void warn(int line, String place, String key, Serializable... args) {
        add(warnings, line, place, key, args);
    }

    private static void add(
            List<PackProblem> to, int line, String place, String key, Serializable... args) {
        if (to.size() < MOST) {
            to.add(new PackProblem(line, place, "tandem.pack.problem." + key, List.of(args)));
        }
    }

    List<PackProblem> warnings() {
        return warnings.stream().sorted(BY_LINE).toList();
    }

    /**
     * Ends the reading when something is wrong.
     *
     * @throws PackException with everything found so far, by line
     */
    void throwIfAny(String file) {
        if (!found.isEmpty()) {
            throw new PackException(file, found.stream().sorted(BY_LINE).toList());
        }
    }
}
