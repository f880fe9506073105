package org.tandem.workspace.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.App;
import org.tandem.workspace.modules.PluginScope;
import org.tandem.workspace.store.Database;

class TemplatesTest {
    private static final String ITEM =
            """
            package org.acme;
            import com.atlassian.velocity.htmlsafe.HtmlSafe;
            public class Item {
                public String getName() { return "<b>"; }
                public String getSecret() { return "secret"; }
                @HtmlSafe public String markup() { return "<i>"; }
            }
            """;

    @TempDir Path folder;
    private Database database;
    private HostFixture fixture;
    private PluginScope plugin;

    @BeforeEach
    void start() {
        database = HostFixture.memory();
        fixture = HostFixture.start(App.CONFLUENCE, folder.resolve("f"), database, Map.of());
        PluginState state =
                fixture.install(
                        TestPlugin.named("org.acme.t")
                                .source("org.acme.Item", ITEM)
                                .file("org/acme/i18n/t.properties", "greet=Grüezi <you>\n")
                                .file(
                                        "t/hello.vm",
                                        "$i18n.getText('greet') #foreach($x in $list)$x#if($foreach.hasNext);#end#end")
                                .file(
                                        "t/wizard.soy",
                                        """
                                        {namespace Acme.Wizard autoescape="deprecated-contextual"}
                                        /**
                                         * @param who
                                         */
                                        {template .page}
                                        <p>{getText('greet')} {$who}</p>{call .more data="all"/}
                                        {/template}
                                        /**
                                         * @param who
                                         */
                                        {template .more}
                                        <a href="{contextPath()}">{$who}</a>
                                        {/template}
                                        """)
                                .modules(
                                        "<resource type='i18n' name='i' location='org.acme.i18n.t'/>")
                                .modules(
                                        "<web-resource key='w'><resource type='download'"
                                                + " name='wizard.soy.js' location='t/wizard.soy'/>"
                                                + "</web-resource>")
                                .modules(
                                        "<velocity-allowlist key='v'>"
                                                + "<method>org.acme.Item#getName()</method>"
                                                + "<method>org.acme.Item#markup()</method>"
                                                + "</velocity-allowlist>"));
        assertThat(state.healthy()).describedAs(state.toString()).isTrue();
        plugin = fixture.host().running("org.acme.t").orElseThrow();
    }

    @AfterEach
    void stop() {
        fixture.close();
        database.close();
    }

    private String fragment(String template, Map<String, Object> model) {
        return plugin.renderer().renderFragment(template, model);
    }

    @Test
    void referencesAreEscapedUnlessTheyAreHtmlByNameOrAnnotation() {
        Map<String, Object> model =
                Map.of(
                        "item",
                        plugin.create("org.acme.Item"),
                        "rowHtml",
                        "<td>",
                        "m",
                        Map.of("aHtml", "<a>"));
        assertThat(fragment("$item.name $item.getName() $item.markup()", model))
                .isEqualTo("&lt;b&gt; &lt;b&gt; <i>");
        assertThat(fragment("$rowHtml ${rowHtml} $!{rowHtml} $m.aHtml $m.get('aHtml')", model))
                .isEqualTo("<td> <td> <td> <a> &lt;a&gt;");
    }

    @Test
    void onlyAllowedMethodsOfThePluginsClassesAreCalled() {
        Map<String, Object> model =
                Map.of("item", plugin.create("org.acme.Item"), "list", List.of("b", "a"));
        assertThat(fragment("$!item.secret$!item.getSecret()$!item.getClass()", model)).isEmpty();
        assertThat(fragment("$!list.getClass()$!list.class$list.size() $list.get(0)", model))
                .isEqualTo("2 b");
        assertThat(fragment("$!i18n.getClass()$!{list.getClass().forName('x')}", model)).isEmpty();
    }

    @Test
    void templatesOfTheJarSeeItsTexts() throws Exception {
        TemplateRenderer renderer = plugin.renderer();
        StringWriter html = new StringWriter();
        renderer.render("t/hello.vm", Map.of("list", List.of(1, 2)), html);
        assertThat(html).hasToString("Grüezi &lt;you&gt; 1;2");
        assertThat(renderer.resolve("t/none.vm")).isFalse();
    }

    @Test
    void soyTemplatesAreRenderedOnTheServerAndEscaped() {
        assertThat(fixture.host().soy("org.acme.t", "Acme.Wizard.page", Map.of("who", "<Ada>")))
                .contains("<p>Grüezi &lt;you&gt; &lt;Ada&gt;</p>")
                .contains("<a href=\"/confluence\">&lt;Ada&gt;</a>");
    }
}
