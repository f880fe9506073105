package org.tandem.partnerships.agreement;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference between two texts, word by word. */
final class TextDiff {
    private static final Pattern WORD = Pattern.compile("\\n|[^\\S\\n]+|\\S+");

    private TextDiff() {}

    /** What became of a piece of text. */
    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A run of words with one fate; a run is never empty. */
    record Run(Kind kind, String text) {}

    /** Both texts as one, in order; what was removed stands before what came in its place. */
    static List<Run> between(String before, String after) {
        List<Run> runs = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(words(before), words(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(runs, Kind.KEPT, delta.getSource().getLines());
            } else {
                add(runs, Kind.REMOVED, delta.getSource().getLines());
                add(runs, Kind.ADDED, delta.getTarget().getLines());
            }
        }
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
