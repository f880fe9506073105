package org.tandem.workspace.tracker.jql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.tandem.workspace.tracker.jql.Clause.Operand;

/**
 * A field as queries see it.
 *
 * @param column where it is kept
 * @param operators those that make sense
 * @param resolver what an operand stands for: any number of values of the column; empty when it
 *     stands for nothing that exists
 * @param empties operands that mean "no value", such as {@code Unresolved}
 */
record Searchable(
        Column column, Set<Operator> operators, Resolver resolver, Predicate<Operand> empties) {
    /** Finds the values an operand stands for. */
    @FunctionalInterface
    interface Resolver {
        Optional<List<?>> values(Operand operand);
    }

    Searchable(Column column, Set<Operator> operators, Resolver resolver) {
        this(column, operators, resolver, operand -> operand instanceof Operand.Empty);
    }
}
