package org.tandem.partnerships.policy;

import java.util.List;

/** Reads the rubric and sees to it that every total means exactly one level. */
final class RubricReader {
    private static final int MOST_POINTS = 1000;
    private static final int HIGHEST_VERSION = 9999;

    private RubricReader() {}

    static Rubric read(PackNode node) {
        Rubric rubric =
                new Rubric(
                        node.number("version", 1, HIGHEST_VERSION),
                        node.text("title"),
                        node.text("source"),
                        node.list("criteria", RubricReader::criterion),
                        node.list("cutOffs", RubricReader::cutOff));
        List<String> levels = rubric.cutOffs().stream().map(Rubric.CutOff::level).toList();
        int fewest = rubric.criteria().stream().mapToInt(RubricReader::fewest).sum();
        if (!levels.equals(Level.IDS)) {
            node.reject("cutOffs", "entries", String.join(", ", Level.IDS));
        } else if (!rising(rubric.cutOffs()) || rubric.cutOffs().get(0).from() > fewest) {
            node.reject("cutOffs", "cut-offs", fewest);
        }
        return rubric;
    }

    private static Rubric.Criterion criterion(PackNode node) {
        return new Rubric.Criterion(
                node.id("id"), node.text("question"), node.list("options", RubricReader::option));
    }

    private static Rubric.Option option(PackNode node) {
        return new Rubric.Option(
                node.id("id"), node.text("text"), node.number("points", 0, MOST_POINTS));
    }

    private static Rubric.CutOff cutOff(PackNode node) {
        return new Rubric.CutOff(
                node.choice("level", Level.IDS), node.number("from", 0, MOST_POINTS));
    }

    private static int fewest(Rubric.Criterion criterion) {
        return criterion.options().stream().mapToInt(Rubric.Option::points).min().orElse(0);
    }

    private static boolean rising(List<Rubric.CutOff> cutOffs) {
        boolean rising = true;
        for (int i = 1; i < cutOffs.size(); i++) {
            rising &= cutOffs.get(i - 1).from() < cutOffs.get(i).from();
        }
        return rising;
    }
}
