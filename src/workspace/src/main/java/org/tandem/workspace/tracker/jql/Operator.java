package org.tandem.workspace.tracker.jql;

/** How a field is compared with an operand. */
enum Operator {
    EQUALS("="),
    NOT_EQUALS("!="),
    GREATER(">"),
    GREATER_EQUALS(">="),
    LESS("<"),
    LESS_EQUALS("<="),
    CONTAINS("~"),
    NOT_CONTAINS("!~"),
    IN("in"),
    NOT_IN("not in"),
    IS("is"),
    IS_NOT("is not");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    String symbol() {
        return symbol;
    }

    /** Whether it finds what does not match. */
    boolean negative() {
        return this == NOT_EQUALS || this == NOT_IN || this == NOT_CONTAINS || this == IS_NOT;
    }

    /** The operator that finds the others of the issues that have a value. */
    Operator opposite() {
        return switch (this) {
            case EQUALS -> NOT_EQUALS;
            case NOT_EQUALS -> EQUALS;
            case GREATER -> LESS_EQUALS;
            case GREATER_EQUALS -> LESS;
            case LESS -> GREATER_EQUALS;
            case LESS_EQUALS -> GREATER;
            case CONTAINS -> NOT_CONTAINS;
            case NOT_CONTAINS -> CONTAINS;
            case IN -> NOT_IN;
            case NOT_IN -> IN;
            case IS -> IS_NOT;
            case IS_NOT -> IS;
            default -> throw new IllegalStateException("No opposite of " + this);
        };
    }

    boolean forSets() {
        return this == EQUALS || this == NOT_EQUALS || this == IN || this == NOT_IN;
    }

    boolean forEmptiness() {
        return this == IS || this == IS_NOT;
    }

    boolean forOrder() {
        return this == GREATER || this == GREATER_EQUALS || this == LESS || this == LESS_EQUALS;
    }

    boolean forText() {
        return this == CONTAINS || this == NOT_CONTAINS;
    }
}
