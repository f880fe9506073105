package org.tandem.workspace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "org.tandem.workspace",
        importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
    private static final String[] APPLICATIONS = {"..workspace.wiki..", "..workspace.tracker.."};

    @ArchTest
    static final ArchRule theTwoApplicationsDoNotKnowEachOther =
            slices().matching("org.tandem.workspace.(wiki|tracker)..")
                    .should()
                    .notDependOnEachOther();

    @ArchTest
    static final ArchRule whatIsSharedKnowsNoApplication =
            noClasses()
                    .that()
                    .resideInAnyPackage(
                            "..workspace.store..",
                            "..workspace.directory..",
                            "..workspace.login..",
                            "..workspace.web..",
                            "..workspace.account..",
                            "..workspace.modules..",
                            "..workspace.osgi..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(APPLICATIONS);

    @ArchTest
    static final ArchRule onlyTheWebLayerKnowsJetty =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..workspace.web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.eclipse.jetty..");
}
