package org.tandem.workspace.tracker.board;

import java.util.List;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.issue.IssueGate;
import org.tandem.workspace.tracker.issue.IssueStore;
import org.tandem.workspace.tracker.issue.Ranks;

/** Puts issues between others. */
public final class Ranking {
    private final IssueGate gate;
    private final IssueStore store;

    public Ranking(IssueGate gate, IssueStore store) {
        this.gate = gate;
        this.store = store;
    }

    /** Moves the issues, in this order, directly before or after another. */
    void move(List<String> keys, String before, String after) {
        List<IssueView> moved = keys.stream().map(gate::get).toList();
        moved.forEach(issue -> gate.require(ProjectPermission.EDIT, issue.project().id()));
        IssueView anchor = gate.get(before == null ? after : before);
        List<IssueView> others = moved.stream().filter(issue -> issue.id() != anchor.id()).toList();
        if (!place(others, anchor.rank(), before != null)) {
            store.spreadRanks();
            place(others, gate.get(anchor.key()).rank(), before != null);
        }
    }

    /** Whether the keys between the neighbours were short enough. */
    private boolean place(List<IssueView> issues, String anchor, boolean before) {
        String low = before ? store.rankBefore(anchor).orElse(null) : anchor;
        String high = before ? anchor : store.rankAfter(anchor).orElse(null);
        for (IssueView issue : issues) {
            low = Ranks.between(low, high);
            if (low.length() > Ranks.MAX_LENGTH) {
                return false;
            }
            store.rank(issue.id(), low);
        }
        return true;
    }
}
