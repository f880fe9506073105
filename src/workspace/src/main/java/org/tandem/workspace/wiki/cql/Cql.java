package org.tandem.workspace.wiki.cql;

import java.util.List;
import java.util.Optional;

/**
 * A parsed query.
 *
 * @param where empty for everything
 */
public record Cql(Optional<Node> where, List<Order> order) {
    /** A condition. */
    public sealed interface Node permits And, Or, Not, Test {}

    /** Both must hold. */
    public record And(Node left, Node right) implements Node {}

    /** One must hold. */
    public record Or(Node left, Node right) implements Node {}

    /** Must not hold. */
    public record Not(Node node) implements Node {}

    /**
     * One field against values.
     *
     * @param field in lower case
     * @param operator {@code =}, {@code !=}, {@code ~}, {@code !~}, {@code in}, {@code not in},
     *     {@code <}, {@code <=}, {@code >} or {@code >=}
     */
    public record Test(String field, String operator, List<Value> values) implements Node {}

    /** Text, or a function such as {@code currentUser()} with its arguments. */
    public record Value(String text, boolean function, List<String> arguments) {}

    /** One {@code ORDER BY} field. */
    public record Order(String field, boolean descending) {}
}
