package org.tandem.workspace.partnerships;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways in which Madison's pack can be broken, and what is to be said about each. */
enum BrokenPack {
    BAD_YAML(
            pack -> pack.replace("title: Policy 7544", "title: [Policy 7544"),
            "district: Madison",
            "This is not valid YAML"),
    UNKNOWN_GATE(
            pack -> pack.replace("gates: [renewal-moa]", "gates: [renewal-mou]"),
            "renewal-mou",
            "renewal-mou is not valid here. Valid: "),
    DUPLICATE_STEP(
            pack -> pack.replace("id: implement-monitor", "id: submit-proposal # again"),
            "# again",
            "There is an entry with the id submit-proposal already, in line "),
    MISSING_TEXT(
            pack -> pack.replace("  goal:\n    text: ", "  goal:\n    txt: "),
            "    txt: ",
            "A text is missing."),
    BOMB(
            pack ->
                    IntStream.rangeClosed(1, 9)
                            .mapToObj(BrokenPack::ninefold)
                            .collect(Collectors.joining("", pack + "a0: &a0 lol\n", "")),
            "*a0",
            "Anchors and aliases (& and *) are not valid in a pack."),
    TOO_LARGE(pack -> pack + "#".repeat(600 * 1024), "", "bytes. At most 524,288 are valid.");

    private final UnaryOperator<String> breaking;
    private final String place;
    private final String reason;

    /**
     * A way.
     *
     * @param place what the line has in which it is noticed
     * @param reason part of what is said
     */
    BrokenPack(UnaryOperator<String> breaking, String place, String reason) {
        this.breaking = breaking;
        this.place = place;
        this.reason = reason;
    }

    private static String ninefold(int i) {
        return "a%d: &a%d [%s]%n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9));
    }

    /** The pack, broken. */
    String of(String pack) {
        return breaking.apply(pack);
    }

    /** The line, counted from 1, in which it is noticed. */
    int line(String broken) {
        return 1
                + (int)
                        broken.substring(0, broken.indexOf(place))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    String reason() {
        return reason;
    }
}
