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
        List<Double> medians = medians(work, baseline);
        return new Pair(medians.get(0), medians.get(1));
    }

    /** Milliseconds of each. */
    static List<Double> medians(Runnable... works) {
        for (int i = 0; i < WARM_UP; i++) {
            List.of(works).forEach(Runnable::run);
        }
        List<List<Double>> times = new ArrayList<>();
        List.of(works).forEach(work -> times.add(new ArrayList<>()));
        for (int i = 0; i < TURNS; i++) {
            for (int k = 0; k < works.length; k++) {
                times.get(k).add(millis(works[k]));
            }
        }
        return times.stream().map(Timing::median).toList();
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
