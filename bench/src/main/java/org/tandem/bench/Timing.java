package org.tandem.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Medians of work measured in turns, so that noise of the machine hits both sides alike. */
final class Timing {
    private static final int WARM_UP = 150;
    private static final int TURNS = 200;

    private Timing() {}

    /** Milliseconds of the work and of its baseline. */
    record Pair(double work, double baseline) {}

    static Pair compare(Runnable work, Runnable baseline) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
            baseline.run();
        }
        List<Double> ofWork = new ArrayList<>();
        List<Double> ofBaseline = new ArrayList<>();
        for (int i = 0; i < TURNS; i++) {
            ofWork.add(millis(work));
            ofBaseline.add(millis(baseline));
        }
        return new Pair(median(ofWork), median(ofBaseline));
    }

    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
