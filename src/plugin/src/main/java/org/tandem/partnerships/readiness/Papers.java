package org.tandem.partnerships.readiness;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The papers of one team, or those that both share. */
record Papers(List<Paper> all) {
    static final String TEAM = "team";

    Paper named(String name) {
        return all.stream()
                .filter(paper -> paper.name().equals(name))
                .findFirst()
                .orElse(Paper.blank(name));
    }

    /** The same papers with another text of one of them. */
    Papers with(Paper other) {
        List<Paper> next = new ArrayList<>(all);
        next.removeIf(paper -> paper.name().equals(other.name()));
        next.add(other);
        return new Papers(List.copyOf(next));
    }

    /** Only whether the team closed and shares, without a text. */
    Papers withoutTexts() {
        Paper team = named(TEAM);
        Map<String, String> values =
                Map.of("closed", team.value("closed"), "sharing", team.value("sharing"));
        return new Papers(List.of(new Paper(TEAM, values, team.version())));
    }

    /** What a team puts down about a category. */
    Paper category(String id) {
        return named(categoryName(id));
    }

    static String categoryName(String id) {
        return "category/" + id;
    }

    /** Whether the team ended its part. */
    boolean closed() {
        return named(TEAM).says("closed");
    }

    /** Whether the team lets the other one see its averages once both ended their parts (R87). */
    boolean sharing() {
        return named(TEAM).says("sharing");
    }
}
