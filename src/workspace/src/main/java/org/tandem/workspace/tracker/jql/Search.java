package org.tandem.workspace.tracker.jql;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tandem.workspace.tracker.IssueSearch;
import org.tandem.workspace.tracker.IssueView;
import org.tandem.workspace.tracker.Page;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.jql.Clause.Operand;

/** Search over SQL; the projects that may be seen are part of every statement. */
public final class Search implements IssueSearch {
    private static final String FROM =
            " FROM trk_issue i JOIN trk_project p ON p.id = i.project_id WHERE ";
    private static final int MAX_FILTERS = 10;

    private final SearchParts parts;
    private final Clock clock;

    public Search(SearchParts parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    @Override
    public Page<IssueView> search(String jql, int start, int limit) {
        return search(List.of(jql), start, limit);
    }

    /** Issues that all of the queries find, in the order of the first. */
    public Page<IssueView> search(List<String> queries, int start, int limit) {
        List<Jql> parsed = queries.stream().map(this::parse).toList();
        SearchContext context = new SearchContext(parts, clock);
        List<Long> visible = parts.access().visible();
        Statement where = where(parsed, context, visible);
        String order = Ordering.sql(parsed.get(0).order(), context.fields(), parts.messages());
        int size = Math.max(0, Math.min(limit, MAX_PAGE));
        int from = Math.max(0, start);
        long total = count(where);
        List<Long> ids =
                sql("SELECT i.id" + FROM + where.sql() + " ORDER BY " + order + " LIMIT ? OFFSET ?")
                        .params(where.parameters())
                        .param(size)
                        .param(from)
                        .query(Long.class)
                        .list();
        return new Page<>(parts.loader().load(ids, visible), from, size, total);
    }

    /** Which of these issues the query finds. */
    public Set<Long> among(String jql, List<Long> ids) {
        SearchContext context = new SearchContext(parts, clock);
        Statement where = where(List.of(parse(jql)), context, parts.access().visible());
        where.add(" AND ").add(Statement.in("i.id", ids));
        return new HashSet<>(
                sql("SELECT i.id" + FROM + where.sql())
                        .params(where.parameters())
                        .query(Long.class)
                        .list());
    }

    @Override
    public long count(String jql) {
        SearchContext context = new SearchContext(parts, clock);
        return count(where(List.of(parse(jql)), context, parts.access().visible()));
    }

    private long count(Statement where) {
        return sql("SELECT COUNT(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    private Jql parse(String jql) {
        return Parser.parse(jql, parts.messages());
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return parts.database().sql().sql(statement);
    }

    private Statement where(List<Jql> queries, SearchContext context, List<Long> visible) {
        Translator translator = new Translator(new SearchFields(context), parts.messages());
        List<Statement> all = new ArrayList<>();
        all.add(Statement.in("i.project_id", Sql.in(visible)));
        for (Jql query : queries) {
            query.where()
                    .map(clause -> withFilters(clause, new ArrayList<>()))
                    .ifPresent(clause -> all.add(translator.where(clause)));
        }
        return Statement.join("AND", all);
    }

    /** Puts saved queries in the place of {@code filter = id}. */
    private Clause withFilters(Clause clause, List<Long> seen) {
        if (clause instanceof Clause.And and) {
            return new Clause.And(
                    and.clauses().stream().map(one -> withFilters(one, seen)).toList());
        }
        if (clause instanceof Clause.Or or) {
            return new Clause.Or(or.clauses().stream().map(one -> withFilters(one, seen)).toList());
        }
        if (clause instanceof Clause.Not not) {
            return new Clause.Not(withFilters(not.clause(), seen));
        }
        Clause.Term term = (Clause.Term) clause;
        boolean filter =
                Set.of("filter", "savedfilter", "request")
                        .contains(term.field().toLowerCase(Locale.ROOT));
        return filter ? saved(term, seen) : term;
    }

    private Clause saved(Clause.Term term, List<Long> seen) {
        Operand operand = term.operands().get(0);
        String text = operand instanceof Operand.Value value ? value.text() : "";
        Long id = text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
        boolean usable =
                id != null
                        && term.operator() == Operator.EQUALS
                        && seen.size() < MAX_FILTERS
                        && !seen.contains(id);
        FilterStore.Filter filter =
                usable ? parts.filters().get(id).filter(this::visible).orElse(null) : null;
        if (filter == null) {
            throw parts.messages()
                    .badRequest(
                            "jql",
                            parts.messages().text("jql.no-value", text, term.field()),
                            operand.at());
        }
        seen.add(id);
        return parse(filter.jql())
                .where()
                .map(clause -> withFilters(clause, seen))
                .orElseGet(() -> new Clause.Or(List.of(always())));
    }

    private boolean visible(FilterStore.Filter filter) {
        String user = parts.access().user() == null ? "" : parts.access().user().name();
        return filter.owner().equals(user)
                || filter.project() != null && parts.access().visible().contains(filter.project());
    }

    /** Every issue has a status. */
    private static Clause always() {
        return new Clause.Term("status", null, null, Operator.IS_NOT, List.of(), 1);
    }
}
