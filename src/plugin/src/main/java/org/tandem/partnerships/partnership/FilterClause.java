package org.tandem.partnerships.partnership;

import java.util.ArrayList;
import java.util.List;
import org.tandem.partnerships.policy.PolicyPack;

/** A filter as a condition on the table of partnerships. */
final class FilterClause {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private FilterClause() {}

    static FilterClause of(PartnershipFilter filter, int afterId) {
        FilterClause clause = new FilterClause();
        clause.add("ID > ?", afterId);
        filter.choices().forEach(clause::choose);
        filter.state().ifPresent(state -> clause.add("STAGE = ?", state.name()));
        if (filter.unaligned()) {
            clause.add("(ALIGNED IS NULL OR ALIGNED = ?)", false);
        }
        return clause;
    }

    String where() {
        return String.join(" AND ", conditions);
    }

    Object[] values() {
        return values.toArray();
    }

    /** Rows from before there were kinds are partnerships. */
    private void choose(ChoiceField field, String id) {
        String column = field.name();
        if (id.equals(PartnershipFilter.NOT_SAID)) {
            conditions.add(column + " IS NULL");
        } else if (field == ChoiceField.KIND && id.equals(PolicyPack.PARTNERSHIP)) {
            add("(" + column + " IS NULL OR " + column + " = ?)", id);
        } else {
            add(column + " = ?", id);
        }
    }

    private void add(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
    }
}
