package org.tandem.workspace.tracker.jql;

import java.util.List;

/** A condition of a query. */
sealed interface Clause {
    /** All of them hold. */
    record And(List<Clause> clauses) implements Clause {}

    /** At least one holds. */
    record Or(List<Clause> clauses) implements Clause {}

    /** It does not hold. */
    record Not(Clause clause) implements Clause {}

    /**
     * A comparison.
     *
     * @param property the key within {@code issue.property[…]}, with {@code path} inside it; else
     *     null
     * @param at position of the field's name in the query, from 1
     */
    record Term(
            String field,
            String property,
            String path,
            Operator operator,
            List<Operand> operands,
            int at)
            implements Clause {}

    /** What a field is compared with. */
    sealed interface Operand {
        /** Position in the query, from 1. */
        int at();

        /** A word, number or text. */
        record Value(String text, int at) implements Operand {}

        /** A function with its arguments. */
        record Call(String name, List<String> arguments, int at) implements Operand {}

        /** No value at all. */
        record Empty(int at) implements Operand {}
    }
}
