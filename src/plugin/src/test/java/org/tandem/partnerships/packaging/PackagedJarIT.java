package org.tandem.partnerships.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A jar with a missing descriptor or class builds without complaint; this is where it shows. */
class PackagedJarIT {
    private static final List<String> EMBEDDED =
            List.of(
                    "org/tandem/partnerships/",
                    "org/snakeyaml/engine/",
                    "com/github/difflib/",
                    "com/openhtmltopdf/",
                    "org/apache/pdfbox/",
                    "org/apache/fontbox/",
                    "org/apache/xmpbox/",
                    "org/apache/commons/logging/",
                    "de/rototor/pdfbox/",
                    "org/jsoup/");

    private static PackagedJar jar;

    @BeforeAll
    static void open() {
        jar = PackagedJar.open();
    }

    @AfterAll
    static void close() throws Exception {
        jar.close();
    }

    @Test
    void theManifestIsOneThatBothProductsTakeAsItIs() {
        Attributes headers = jar.manifest().getMainAttributes();

        assertThat(headers.getValue("Atlassian-Plugin-Key")).isEqualTo("org.tandem.partnerships");
        assertThat(headers.getValue("Bundle-SymbolicName")).isEqualTo("org.tandem.partnerships");
        assertThat(headers.getValue("Spring-Context")).isEqualTo("*");
        assertThat(headers.getValue("Atlassian-Build-Date"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d{4}");
        assertThat(headers.getValue("Export-Package")).isNull();
    }

    @Test
    void everyImportIsOptionalAndWithoutAVersionRange() {
        String imports = jar.manifest().getMainAttributes().getValue("Import-Package");

        assertThat(imports).contains("com.atlassian.confluence.macro", "net.java.ao");
        for (String one : imports.split(",(?=[a-z])")) {
            assertThat(one).contains("resolution:=optional").doesNotContain("version=\"[");
        }
    }

    @Test
    void everythingIsInTheJarThatHostsReadByName() {
        assertThat(jar.names())
                .contains(
                        "atlassian-plugin.xml",
                        "META-INF/spring/tandem-context.xml",
                        "META-INF/plugin-components/component",
                        "META-INF/plugin-components/component-confluence",
                        "META-INF/plugin-components/imports",
                        "META-INF/plugin-components/imports-confluence",
                        "org/tandem/partnerships/i18n/tandem.properties",
                        "openapi.json",
                        "packs/odst-conditions-habits.yaml");
    }

    @Test
    void nothingOfAtlassianAndOnlyTheEmbeddedLibrariesAreInside() {
        assertThat(jar.names())
                .noneMatch(name -> name.startsWith("com/atlassian/"))
                .noneMatch(name -> name.endsWith(".jar"));
        assertThat(jar.names())
                .filteredOn(name -> name.endsWith(".class"))
                .allMatch(name -> EMBEDDED.stream().anyMatch(name::startsWith));
    }

    @Test
    void theEmbeddedLibrariesAskForNoPackageThatAHostMayLack() {
        String imports = jar.manifest().getMainAttributes().getValue("Import-Package");

        assertThat(imports)
                .doesNotContain("bouncycastle", "log4j", "commons.logging", "jspecify", "sun.misc")
                .doesNotContain("com.openhtmltopdf", "org.apache.pdfbox", "org.jsoup");
    }

    @Test
    void fontsAndLicencesComeWithTheLibraries() {
        String fonts = "net/sf/jasperreports/fonts/dejavu/";
        assertThat(jar.names())
                .contains(fonts + "DejaVuSansCondensed.ttf", fonts + "LICENSE")
                .anyMatch(name -> name.matches("licences/openhtmltopdf/.*LICENSE-LGPL-2.1.txt"))
                .anyMatch(name -> name.matches("licences/pdfbox/.*LICENSE"))
                .anyMatch(name -> name.matches("licences/jsoup/.*LICENSE"));
    }

    @Test
    void theDescriptorHasNoUnresolvedPlaceholder() {
        assertThat(jar.text("atlassian-plugin.xml")).doesNotContain("${");
    }

    @Test
    void everyModuleSaysForWhichProductItIs() {
        NodeList modules = jar.descriptor().getDocumentElement().getChildNodes();
        for (int i = 0; i < modules.getLength(); i++) {
            if (modules.item(i) instanceof Element module && module.hasAttribute("key")) {
                assertThat(module.getAttribute("application"))
                        .as(module.getTagName() + " " + module.getAttribute("key"))
                        .isIn("confluence", "jira");
            }
        }
    }

    @Test
    void everyClassNamedInTheDescriptorAndTheIndexesExists() {
        List<String> named = new ArrayList<>(values("class"));
        named.addAll(contents("entity"));
        contents("method").forEach(method -> named.add(method.substring(0, method.indexOf('#'))));
        for (String index : List.of("component", "component-confluence")) {
            jar.text("META-INF/plugin-components/" + index)
                    .lines()
                    .forEach(line -> named.add(line.replaceAll("#.*", "")));
        }
        assertThat(named).isNotEmpty();
        assertThat(named)
                .filteredOn(type -> type.startsWith("org.tandem."))
                .allMatch(jar::hasClass);
    }

    @Test
    void everyFileNamedInTheDescriptorExists() {
        List<String> locations = new ArrayList<>();
        NodeList resources = jar.descriptor().getElementsByTagName("resource");
        for (int i = 0; i < resources.getLength(); i++) {
            Element resource = (Element) resources.item(i);
            if (!resource.getAttribute("type").equals("i18n")) {
                locations.add(resource.getAttribute("location"));
            }
        }
        assertThat(locations)
                .isNotEmpty()
                .allMatch(
                        location ->
                                jar.names().stream().anyMatch(name -> name.startsWith(location)));
    }

    @Test
    void everyMethodThatTemplatesMayCallExists() throws Exception {
        for (String method : contents("method")) {
            Class<?> type = Class.forName(method.substring(0, method.indexOf('#')));
            String name = method.substring(method.indexOf('#') + 1, method.indexOf('('));

            assertThat(type.getMethods()).as(method).anyMatch(one -> one.getName().equals(name));
        }
    }

    private static List<String> values(String attribute) {
        List<String> values = new ArrayList<>();
        NodeList all = jar.descriptor().getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).hasAttribute(attribute)) {
                values.add(((Element) all.item(i)).getAttribute(attribute));
            }
        }
        return values;
    }

    private static List<String> contents(String element) {
        List<String> contents = new ArrayList<>();
        NodeList all = jar.descriptor().getElementsByTagName(element);
        for (int i = 0; i < all.getLength(); i++) {
            contents.add(all.item(i).getTextContent().trim());
        }
        return contents;
    }
}
