package org.tandem.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexProcessorTest {
    @TempDir Path output;

    @Test
    void componentsAreIndexedByProductAndSorted() {
        var compiled =
                Compilation.of(
                        output,
                        "@Named class Zebra {}",
                        "@Named(\"gate\") class Access {}",
                        "@ConfluenceComponent class Pages {}",
                        "@JiraComponent @Named(\"board\") class Issues {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.index("component")).isEqualTo("school.Access#gate\nschool.Zebra\n");
        assertThat(compiled.index("component-confluence")).isEqualTo("school.Pages\n");
        assertThat(compiled.index("component-jira")).isEqualTo("school.Issues#board\n");
        assertThat(compiled.index("imports")).isNull();
    }

    @Test
    void springStereotypesAreKnownByName() {
        var stereotype =
                Compilation.source(
                        "org.springframework.stereotype",
                        "package org.springframework.stereotype;"
                                + " public @interface Service { String value() default \"\"; }");
        var bean =
                Compilation.source(
                        "school",
                        "package school; @org.springframework.stereotype.Service(\"reports\")"
                                + " class Reports {}");

        var compiled = Compilation.compile(output, List.of(stereotype, bean));

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.index("component")).isEqualTo("school.Reports#reports\n");
    }

    @Test
    void nestedClassesKeepTheirBinaryName() {
        var compiled = Compilation.of(output, "class Outer { @Named static class Inner {} }");

        assertThat(compiled.index("component")).isEqualTo("school.Outer$Inner\n");
    }

    @Test
    void importsFollowTheScopeOfTheirClass() {
        var compiled =
                Compilation.of(
                        output,
                        "interface Clock {}",
                        "interface Wiki {}",
                        "interface Tracker {}",
                        "@Named class Shared { @Inject Shared(@ComponentImport Clock clock,"
                                + " @ConfluenceImport(\"wiki\") Wiki wiki) {} }",
                        "@ConfluenceComponent class Pages { @ComponentImport Wiki other;"
                                + " @ComponentImport Clock clock; }",
                        "@JiraComponent class Issues { Issues(@JiraImport Tracker tracker) {} }");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.index("imports")).isEqualTo("school.Clock\n");
        assertThat(compiled.index("imports-confluence"))
                .isEqualTo("school.Wiki\nschool.Wiki#wiki\n");
        assertThat(compiled.index("imports-jira")).isEqualTo("school.Tracker\n");
    }

    @Test
    void exportsNameTheirServicesInTheOrderGiven() {
        var compiled =
                Compilation.of(
                        output,
                        "interface Start {}",
                        "interface Halt {}",
                        "@Named @ExportAsService({Start.class, Halt.class})"
                                + " class Engine implements Halt, Start {}",
                        "@JiraComponent @ExportAsService class Board implements Start {}");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.index("exports")).isEqualTo("school.Engine#school.Start,school.Halt\n");
        assertThat(compiled.index("exports-jira")).isEqualTo("school.Board\n");
    }

    @Test
    void theSameSourcesInAnotherOrderGiveTheSameFiles(@TempDir Path again) {
        String first = "@Named class Alpha {}";
        String second = "@Named class Beta {}";

        assertThat(Compilation.of(output, first, second).index("component"))
                .isEqualTo(Compilation.of(again, second, first).index("component"));
    }
}
