package org.tandem.workspace.wiki.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class CqlParserTest {
    private static Cql.Test test(String field, String operator, String value) {
        return new Cql.Test(field, operator, List.of(new Cql.Value(value, false, List.of())));
    }

    @Test
    void andBindsMoreTightlyThanOr() {
        Cql.Node a = test("label", "=", "a");
        Cql.Node b = test("title", "~", "b c");
        Cql.Node c = test("type", "!=", "page");
        assertThat(CqlParser.parse("label=a OR Title ~ \"b c\" and type != 'page'").where())
                .contains(new Cql.Or(a, new Cql.And(b, c)));
        assertThat(CqlParser.parse("(label = a or title ~ 'b c') and not type!=page").where())
                .contains(new Cql.And(new Cql.Or(a, b), new Cql.Not(c)));
    }

    @Test
    void listsFunctionsAndOrderAreUnderstood() {
        Cql cql =
                CqlParser.parse(
                        "space not in (A, \"B \\\"x\\\"\") and created > now('-4w') order by title"
                                + " desc, created");
        assertThat(cql.order())
                .containsExactly(new Cql.Order("title", true), new Cql.Order("created", false));
        assertThat(cql.where().orElseThrow().toString())
                .contains("B \"x\"", "now", "-4w", "not in");
    }

    @Test
    void mistakesAreNamedWithTheirPlace() {
        assertThat(error("label = ").key()).isEqualTo("wiki.error.cql.end");
        assertThat(error("label a").args()).isEqualTo(new Object[] {"a", 7});
        assertThat(error("label = \"a").args()).isEqualTo(new Object[] {"\"a", 9});
        assertThat(error("label = a b").args()).isEqualTo(new Object[] {"b", 11});
        assertThat(error("(".repeat(60)).key()).isEqualTo("wiki.error.cql.deep");
    }

    private static CqlError error(String query) {
        return catchThrowableOfType(CqlError.class, () -> CqlParser.parse(query));
    }
}
