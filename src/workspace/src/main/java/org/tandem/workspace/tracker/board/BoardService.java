package org.tandem.workspace.tracker.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.tracker.Board;
import org.tandem.workspace.tracker.Boards;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Project;
import org.tandem.workspace.tracker.Status;
import org.tandem.workspace.tracker.Transition;
import org.tandem.workspace.tracker.Transitions;
import org.tandem.workspace.tracker.issue.IssueGate;
import org.tandem.workspace.tracker.jql.Search;
import org.tandem.workspace.tracker.project.ProjectAccess;

/** Boards for the current user. */
public final class BoardService implements Boards {
    /** As in Jira; each of them is looked up and written by itself. */
    private static final int MOST_RANKED = 50;

    private final Database database;
    private final BoardStore store;
    private final Search search;
    private final IssueGate gate;
    private final ProjectAccess access;
    private final Transitions transitions;
    private final Ranking ranking;
    private final Messages messages;

    public BoardService(
            Database database,
            BoardStore store,
            Search search,
            IssueGate gate,
            ProjectAccess access,
            Transitions transitions,
            Ranking ranking,
            Messages messages) {
        this.database = database;
        this.store = store;
        this.search = search;
        this.gate = gate;
        this.access = access;
        this.transitions = transitions;
        this.ranking = ranking;
        this.messages = messages;
    }

    @Override
    public Page<Board> list(String project, String name, int start, int limit) {
        Project only = project == null ? null : gate.project(project);
        List<Long> ids = store.ids(access.visible(), name == null ? "" : name);
        List<Board> all =
                store.load(ids).stream()
                        .filter(
                                board ->
                                        only == null
                                                || board.project() != null
                                                        && board.project().id() == only.id())
                        .toList();
        int from = Math.min(Math.max(0, start), all.size());
        int to = Math.min(all.size(), from + Math.max(0, Math.min(limit, 1_000)));
        return new Page<>(all.subList(from, to), from, limit, all.size());
    }

    @Override
    public Board get(long id) {
        Board board =
                store.load(List.of(id)).stream()
                        .findFirst()
                        .orElseThrow(() -> messages.notFound("board"));
        if (board.project() != null && !access.visible().contains(board.project().id())) {
            throw messages.notFound("board");
        }
        return board;
    }

    @Override
    public Page<IssueView> cards(
            long boardId, int column, Set<Integer> quickFilters, int start, int limit) {
        Board board = get(boardId);
        if (column < 0 || column >= board.columns().size()) {
            throw messages.notFound("board.column", column);
        }
        List<Status> statuses = board.columns().get(column).statuses();
        if (statuses.isEmpty()) {
            return new Page<>(List.of(), start, limit, 0);
        }
        List<String> queries = new ArrayList<>();
        queries.add(board.jql());
        queries.add(inStatus(statuses));
        for (int position : quickFilters) {
            if (position >= 0 && position < board.quickFilters().size()) {
                queries.add(board.quickFilters().get(position).jql());
            }
        }
        return search.search(queries, start, limit);
    }

    private static String inStatus(List<Status> statuses) {
        return "status in ("
                + String.join(", ", statuses.stream().map(one -> Long.toString(one.id())).toList())
                + ")";
    }

    @Override
    public Page<IssueView> issues(long boardId, String jql, int start, int limit) {
        Board board = get(boardId);
        return search.search(List.of(board.jql(), jql == null ? "" : jql), start, limit);
    }

    @Override
    public Map<Long, Integer> swimlanes(Board board, List<IssueView> issues) {
        Map<Long, Integer> found = new HashMap<>();
        List<Long> left = new ArrayList<>(issues.stream().map(IssueView::id).toList());
        for (int i = 0; i < board.swimlanes().size() && !left.isEmpty(); i++) {
            for (long id : search.among(board.swimlanes().get(i).jql(), left)) {
                found.put(id, i);
            }
            left.removeIf(found::containsKey);
        }
        return found;
    }

    @Override
    public Map<Integer, List<Transition>> dropTargets(long boardId, String issueKeyOrId) {
        Board board = get(boardId);
        long present = gate.get(issueKeyOrId).status().id();
        Map<Integer, List<Transition>> targets = new TreeMap<>();
        for (Transition transition : transitions.available(issueKeyOrId)) {
            for (int i = 0; i < board.columns().size(); i++) {
                boolean leads =
                        board.columns().get(i).statuses().stream()
                                .anyMatch(status -> status.id() == transition.to().id());
                if (leads && transition.to().id() != present) {
                    targets.computeIfAbsent(i, column -> new ArrayList<>()).add(transition);
                }
            }
        }
        return targets;
    }

    @Override
    public void rank(List<String> issues, String before, String after) {
        if (issues.isEmpty() || (before == null) == (after == null)) {
            throw messages.badRequest("rank");
        }
        if (issues.size() > MOST_RANKED) {
            throw messages.badRequest("rank.many", MOST_RANKED);
        }
        database.inTransaction(
                () -> {
                    ranking.move(issues, before, after);
                    return null;
                });
    }
}
