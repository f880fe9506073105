package org.tandem.partnerships;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

@AnalyzeClasses(
        packages = "org.tandem.partnerships",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.tandem.partnerships.";

    /** Packages in which rules live: everything but the adapters. */
    private static final List<String> ADAPTERS =
            List.of(ROOT + "confluence", ROOT + "jira", ROOT + "platform", ROOT + "tracker");

    private static final List<String> BEANS =
            List.of(
                    "com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent",
                    "com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent",
                    "jakarta.inject.Named",
                    "jakarta.ws.rs.Path",
                    "jakarta.ws.rs.ext.Provider");

    /** Beans, REST resources, servlets and table interfaces are the edge of a feature. */
    private static final DescribedPredicate<JavaClass> EDGE =
            describe(
                    "the edge of a feature",
                    type ->
                            ADAPTERS.contains(type.getPackageName())
                                    || isBean(type)
                                    || type.isAssignableTo("net.java.ao.RawEntity")
                                    || type.isAssignableTo("jakarta.servlet.Servlet")
                                    || type.getEnclosingClass()
                                            .filter(ArchitectureTest::isEdge)
                                            .isPresent());

    @ArchTest
    static final ArchRule ONLY_ITS_PACKAGE_KNOWS_CONFLUENCE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "confluence..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.atlassian.confluence..")
                    .because("features must also run where there is no Confluence");

    @ArchTest
    static final ArchRule ONLY_ITS_PACKAGE_KNOWS_JIRA =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "jira..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.atlassian.jira..", "com.opensymphony..")
                    .because("one jar runs in Confluence too, which has no Jira classes");

    @ArchTest
    static final ArchRule RULES_ARE_PURE =
            noClasses()
                    .that(DescribedPredicate.not(EDGE))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "com.atlassian..",
                            "jakarta.servlet..",
                            "org.springframework..",
                            "java.sql..",
                            "javax.sql..",
                            "net.java.ao..")
                    .because("rules are decided and tested without a host or a database");

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THE_ADAPTERS =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            ROOT + "confluence..", ROOT + "jira..", ROOT + "platform..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT + "confluence..", ROOT + "jira..", ROOT + "platform..")
                    .because("features speak to the host through its interfaces only");

    @ArchTest
    static final ArchRule TABLES_ARE_INTERFACES =
            classes()
                    .that(assignableTo("net.java.ao.RawEntity"))
                    .should()
                    .beInterfaces()
                    .andShould()
                    .bePublic()
                    .because("Active Objects makes proxies of them from another class loader");

    @ArchTest
    static final ArchRule NO_CYCLES_BETWEEN_FEATURES =
            slices().matching(ROOT + "(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("a feature must be readable and changeable on its own");

    private static boolean isEdge(JavaClass type) {
        return EDGE.test(type);
    }

    private static boolean isBean(JavaClass type) {
        return BEANS.stream().anyMatch(type::isAnnotatedWith);
    }
}
