package org.tandem.workspace.wiki.storage;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.List;

/** Two texts side by side as one: lines removed in {@code del}, lines added in {@code ins}. */
final class BlockDiff {
    private BlockDiff() {}

    static String html(List<String> before, List<String> after) {
        StringBuilder out = new StringBuilder("<div class=\"page-diff\">");
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                lines(delta.getSource().getLines(), "<p>", "</p>", out);
            } else {
                lines(delta.getSource().getLines(), "<p><del>", "</del></p>", out);
                lines(delta.getTarget().getLines(), "<p><ins>", "</ins></p>", out);
            }
        }
        return out.append("</div>").toString();
    }

    private static void lines(List<String> lines, String open, String close, StringBuilder out) {
        for (String line : lines) {
            out.append(open).append(Html.escape(line)).append(close);
        }
    }
}
