package org.tandem.partnerships.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every text that is asked for exists, and every text that exists is asked for. */
class TextsIT {
    /** Literal keys in classes, templates, blueprints, Soy and the descriptor. */
    private static final Pattern KEY = Pattern.compile("tandem(?:\\.[A-Za-z0-9-]+){2,}");

    /** Beginnings of keys that code completes: tandem.stage. and the like. */
    private static final Pattern STEM =
            Pattern.compile("tandem(?:\\.[A-Za-z0-9-]+)*\\.(?![A-Za-z0-9-])");

    private static PackagedJar jar;
    private static Set<String> known;
    private static Set<String> named;
    private static Set<String> stems;

    @BeforeAll
    static void read() {
        jar = PackagedJar.open();
        known = new TreeSet<>(jar.texts().stringPropertyNames());
        named = new TreeSet<>();
        stems = new TreeSet<>();
        jar.names().stream().filter(TextsIT::mayNameTexts).forEach(TextsIT::collect);
    }

    @AfterAll
    static void close() throws Exception {
        jar.close();
    }

    @Test
    void everyKeyThatIsUsedHasAText() {
        Set<String> missing =
                named.stream()
                        .filter(key -> !known.contains(key))
                        .filter(key -> stems.stream().noneMatch(stem -> stem.startsWith(key)))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(missing)
                .as("add these to i18n/tandem.properties:\n" + String.join("=\n", missing) + "=")
                .isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> unused =
                known.stream()
                        .filter(key -> key.startsWith("tandem."))
                        .filter(key -> !named.contains(key))
                        .filter(key -> stems.stream().noneMatch(key::startsWith))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unused).as("take these out of i18n/tandem.properties").isEmpty();
    }

    @Test
    void everyMacroHasTheTextsThatTheMacroBrowserAsksFor() {
        NodeList macros = jar.descriptor().getElementsByTagName("xhtml-macro");
        for (int i = 0; i < macros.getLength(); i++) {
            Element macro = (Element) macros.item(i);
            String stem = "org.tandem.partnerships." + macro.getAttribute("name") + ".";
            assertThat(known).contains(stem + "label", stem + "desc");
            NodeList parameters = macro.getElementsByTagName("parameter");
            for (int j = 0; j < parameters.getLength(); j++) {
                String name = ((Element) parameters.item(j)).getAttribute("name");
                assertThat(known)
                        .contains(
                                stem + "param." + name + ".label",
                                stem + "param." + name + ".desc");
            }
        }
    }

    @Test
    void noTextHasAnApostropheThatMessageFormatWouldSwallow() {
        assertThat(known)
                .filteredOn(key -> jar.texts().getProperty(key).contains("'"))
                .as("write ’ instead of '")
                .isEmpty();
    }

    private static boolean mayNameTexts(String name) {
        return name.equals("atlassian-plugin.xml")
                || name.startsWith("templates/")
                || name.startsWith("blueprints/")
                || name.startsWith("soy/")
                || (name.startsWith("org/tandem/") && name.endsWith(".class"));
    }

    /** Class files hold their literals as they are, so one search serves all. */
    private static void collect(String name) {
        String content = new String(jar.bytes(name), StandardCharsets.ISO_8859_1);
        for (Matcher match = KEY.matcher(content); match.find(); ) {
            if (!content.startsWith("org.", Math.max(0, match.start() - "org.".length()))) {
                named.add(match.group());
            }
        }
        for (Matcher match = STEM.matcher(content); match.find(); ) {
            if (!match.group().equals("tandem.")) {
                stems.add(match.group());
            }
        }
    }
}
