package org.tandem.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrongUseTest {
    @TempDir Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Named abstract class Bad {}",
                "@Named interface Bad {}",
                "@Named enum Bad { ONE } class Other {}",
                "class Around { @Named class Bad {} }"
            })
    void aComponentThatCannotBeMadeIsRefused(String source) {
        assertThat(refusal(source)).contains("Bad cannot be a component", "remove @Named");
    }

    @Test
    void aComponentOfBothProductsIsRefused() {
        assertThat(refusal("@ConfluenceComponent @JiraComponent class Both {}"))
                .contains("school.Both", "@ConfluenceComponent", "@JiraComponent", "@Named");
    }

    @Test
    void anImportOutsideAComponentIsRefused() {
        assertThat(refusal("class Plain { @ComponentImport Runnable task; }"))
                .contains("school.Plain.task", "@ComponentImport", "component class", "@Named");
    }

    @Test
    void anImportOnAnOrdinaryMethodIsRefused() {
        assertThat(refusal("@Named class Bean { void use(@ComponentImport Runnable task) {} }"))
                .contains("task", "constructor parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"String", "int", "Runnable[]"})
    void anImportOfSomethingElseThanAnInterfaceIsRefused(String type) {
        assertThat(refusal("@Named class Bean { @ComponentImport " + type + " thing; }"))
                .contains("school.Bean.thing", "needs an interface", type);
    }

    @Test
    void anImportForTheOtherProductIsRefused() {
        assertThat(refusal("@JiraComponent class Issues { @ConfluenceImport Runnable wiki; }"))
                .contains("school.Issues.wiki", "other product", "@ComponentImport");
    }

    @Test
    void twoBeansWithOneNameAreRefused() {
        assertThat(refusal("@Named(\"same\") class One {}", "@Named(\"same\") class Two {}"))
                .contains("component index", "\"same\"", "school.One", "school.Two");
    }

    @Test
    void aProductBeanMayNotTakeTheNameOfASharedOne() {
        assertThat(refusal("@Named class One {}", "@JiraComponent(\"one\") class Two {}"))
                .contains("\"one\"", "school.One", "school.Two");
    }

    @Test
    void theTwoProductsMayUseTheSameName() {
        var compiled =
                Compilation.of(
                        output,
                        "@ConfluenceComponent(\"people\") class Wiki {}",
                        "@JiraComponent(\"people\") class Tracker {}");

        assertThat(compiled.errors()).isEmpty();
    }

    @Test
    void anExportThatIsNoComponentIsRefused() {
        assertThat(refusal("@ExportAsService class Plain {}"))
                .contains("school.Plain", "only a component can be exported", "@Named");
    }

    @Test
    void anExportUnderAnInterfaceItDoesNotHaveIsRefused() {
        assertThat(refusal("@Named @ExportAsService(Runnable.class) class Idle {}"))
                .contains("school.Idle", "java.lang.Runnable");
    }

    private String refusal(String... sources) {
        var compiled = Compilation.of(output, sources);
        assertThat(compiled.errors()).hasSize(1);
        assertThat(compiled.index("component")).isNull();
        return compiled.errors().get(0);
    }
}
