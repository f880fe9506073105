package org.tandem.workspace.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.io.ByteArrayInputStream;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.App;
import org.tandem.workspace.modules.Descriptor;
import org.tandem.workspace.modules.MacroModule;
import org.tandem.workspace.modules.WebItemModule;
import org.tandem.workspace.osgi.PluginState.ModuleState;
import org.tandem.workspace.osgi.PluginState.Status;
import org.tandem.workspace.store.Database;

class PluginHostTest {
    private static final String MACRO =
            """
            package org.acme;
            import com.atlassian.confluence.content.render.xhtml.ConversionContext;
            import com.atlassian.confluence.macro.Macro;
            import jakarta.inject.Inject;
            import java.util.Map;
            public class Hello implements Macro {
                private final Greeting greeting;
                @Inject public Hello(Greeting greeting) { this.greeting = greeting; }
                public String execute(Map<String, String> p, String body, ConversionContext c) {
                    ClassLoader loader = Thread.currentThread().getContextClassLoader();
                    return greeting.text() + (loader == getClass().getClassLoader() ? "!" : "?");
                }
                public BodyType getBodyType() { return BodyType.NONE; }
                public OutputType getOutputType() { return OutputType.BLOCK; }
            }
            """;
    private static final String GREETING =
            """
            package org.acme;
            import com.atlassian.sal.api.transaction.TransactionTemplate;
            public class Greeting {
                private final TransactionTemplate transactions;
                public Greeting(TransactionTemplate transactions) {
                    this.transactions = transactions;
                }
                public String text() { return transactions.execute(() -> "hello"); }
            }
            """;
    private static final String MACRO_MODULE =
            "<xhtml-macro key='hello' name='hello' class='org.acme.Hello' application='confluence'>"
                    + "<parameters/></xhtml-macro>";

    @TempDir Path folder;
    private Database database;
    private HostFixture confluence;

    @BeforeEach
    void start() {
        database = HostFixture.memory();
        confluence = host(App.CONFLUENCE, "confluence");
    }

    @AfterEach
    void stop() {
        confluence.close();
        database.close();
    }

    private HostFixture host(App app, String name, Path... bundled) {
        TransactionTemplate transactions =
                new TransactionTemplate() {
                    @Override
                    public <T> T execute(TransactionCallback<T> action) {
                        return action.doInTransaction();
                    }
                };
        return HostFixture.start(
                app,
                folder.resolve(name),
                database,
                Map.of(TransactionTemplate.class, transactions),
                List.of(bundled));
    }

    private static TestPlugin hello() {
        return TestPlugin.named("org.acme.hello")
                .source("org.acme.Hello", MACRO)
                .source("org.acme.Greeting", GREETING)
                .index("component-confluence", "org.acme.Greeting")
                .index("imports-confluence", TransactionTemplate.class.getName())
                .modules(MACRO_MODULE);
    }

    private String sayHello() throws Exception {
        return confluence
                .host()
                .macro("hello")
                .orElseThrow()
                .macro()
                .execute(Map.of(), "", new DefaultConversionContext(new PageContext()));
    }

    @Test
    void aMacroIsWiredFromTheIndexesAndRunsInItsOwnClassLoader() throws Exception {
        assertThat(confluence.install(hello()).healthy()).isTrue();
        assertThat(sayHello()).isEqualTo("hello!");
    }

    @Test
    void eachApplicationTakesOnlyItsOwnComponentsAndModules() {
        try (HostFixture jira = host(App.JIRA, "jira")) {
            PluginState state = jira.install(hello());
            assertThat(state.healthy()).isTrue();
            assertThat(state.modules()).isEmpty();
        }
    }

    @Test
    void theOtherApplicationsApiCannotBeImported() {
        try (HostFixture jira = host(App.JIRA, "jira")) {
            PluginState state = jira.install(hello().imports("com.atlassian.confluence.macro"));
            assertThat(state.healthy()).isFalse();
            assertThat(state.problem()).contains("com.atlassian.confluence.macro");
        }
    }

    @Test
    void anUnknownModuleIsListedAndAFailingOneDisablesOnlyItself() {
        PluginState state =
                confluence.install(
                        hello().modules("<pocket-dimension key='odd'/>")
                                .modules(
                                        "<web-item key='broken' section='s'>"
                                                + "<condition class='org.acme.Gone'/></web-item>")
                                .modules("<web-item key='fine' section='s'/>"));
        assertThat(state.modules())
                .extracting(ModuleState::key, ModuleState::status)
                .containsExactly(
                        tuple("hello", Status.ENABLED),
                        tuple("odd", Status.UNKNOWN),
                        tuple("broken", Status.FAILED),
                        tuple("fine", Status.ENABLED));
        assertThat(state.modules().get(2).problem()).contains("org.acme.Gone");
        assertThat(confluence.host().all(WebItemModule.class)).hasSize(1);
    }

    @Test
    void aPluginWhoseContextFailsIsNotRunningAndSaysWhy() {
        PluginState state =
                confluence.install(
                        hello().index(
                                        "imports-confluence",
                                        TransactionTemplate.class.getName(),
                                        "java.util.function.Supplier"));
        assertThat(state.enabled()).isTrue();
        assertThat(state.problem()).contains("java.util.function.Supplier");
        assertThat(confluence.host().macro("hello")).isEmpty();
    }

    @Test
    void anUpdateReplacesTheCodeAndDisablingTakesTheModulesAway() throws Exception {
        confluence.install(hello());
        TestPlugin second =
                TestPlugin.named("org.acme.hello")
                        .version("2.0")
                        .source("org.acme.Hello", MACRO)
                        .source("org.acme.Greeting", GREETING.replace("\"hello\"", "\"bonjour\""))
                        .index("component", "org.acme.Greeting")
                        .index("imports", TransactionTemplate.class.getName())
                        .modules(MACRO_MODULE);
        assertThat(confluence.install(second).version()).isEqualTo("2.0");
        assertThat(sayHello()).isEqualTo("bonjour!");

        confluence.host().disable("org.acme.hello");
        assertThat(confluence.host().all(MacroModule.class)).isEmpty();
        confluence.host().enable("org.acme.hello");
        assertThat(sayHello()).isEqualTo("bonjour!");
        confluence.host().uninstall("org.acme.hello");
        assertThat(confluence.host().plugins()).isEmpty();
    }

    @Test
    void anUploadedPluginAndItsStateSurviveARestart() {
        confluence.install(hello());
        confluence.install(TestPlugin.named("org.acme.quiet"));
        confluence.host().disable("org.acme.quiet");
        confluence.close();
        confluence = host(App.CONFLUENCE, "again");
        assertThat(confluence.host().plugins())
                .extracting(PluginState::key, PluginState::enabled)
                .containsExactly(tuple("org.acme.hello", true), tuple("org.acme.quiet", false));
    }

    @Test
    void aShippedPluginCanBeReplacedAndComesBack() throws Exception {
        Path jar = Files.write(folder.resolve("shipped.jar"), hello().build());
        confluence.close();
        confluence = host(App.CONFLUENCE, "shipped", jar);
        assertThat(confluence.host().plugin("org.acme.hello").orElseThrow().bundled()).isTrue();
        assertThatThrownBy(() -> confluence.host().uninstall("org.acme.hello"))
                .hasMessageContaining("disabled");
        confluence.install(hello().version("1.1"));
        assertThat(confluence.host().plugin("org.acme.hello").orElseThrow().version())
                .isEqualTo("1.1");
        confluence.host().uninstall("org.acme.hello");
        assertThat(confluence.host().plugin("org.acme.hello").orElseThrow().version())
                .isEqualTo("1.0");
    }

    @Test
    void anotherNodeFollowsWhatAnAdministratorDid() {
        try (HostFixture other = host(App.CONFLUENCE, "other")) {
            confluence.install(hello());
            other.host().follow();
            assertThat(other.host().macro("hello")).isPresent();
            confluence.host().disable("org.acme.hello");
            other.host().follow();
            assertThat(other.host().macro("hello")).isEmpty();
            confluence.host().uninstall("org.acme.hello");
            other.host().follow();
            assertThat(other.host().plugins()).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoPluginIsRefusedWithItsReason() {
        assertThatThrownBy(
                        () ->
                                confluence
                                        .host()
                                        .install(new ByteArrayInputStream("no jar".getBytes())))
                .isInstanceOf(PluginParseException.class);
        assertThatThrownBy(
                        () ->
                                confluence.install(
                                        TestPlugin.named("org.acme.bad")
                                                .modules("<web-item key='${x}' section='s'/>")))
                .hasMessageContaining("placeholder");
    }

    @Test
    void anUpdateThatOsgiRefusesLeavesTheOldVersionRunning() throws Exception {
        confluence.install(hello());
        assertThatThrownBy(() -> confluence.install(hello().version("one point two")))
                .isInstanceOf(PluginParseException.class);
        assertThat(sayHello()).isEqualTo("hello!");
        assertThat(confluence.host().plugin("org.acme.hello").orElseThrow().version())
                .isEqualTo("1.0");
    }

    @Test
    void anEntityInTheDescriptorIsRefused() {
        byte[] descriptor =
                ("<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + "<atlassian-plugin key='k'>&e;</atlassian-plugin>")
                        .getBytes();
        assertThatThrownBy(() -> Descriptor.parse(descriptor))
                .isInstanceOf(PluginParseException.class)
                .hasMessageContaining("DOCTYPE");
    }

    @Test
    void theClassLoadersOfReplacedPluginsAreCollected() throws Exception {
        byte[] jar = hello().build();
        confluence.host().install(new ByteArrayInputStream(jar));
        WeakReference<ClassLoader> first =
                new WeakReference<>(
                        confluence.host().running("org.acme.hello").orElseThrow().loader());
        for (int i = 0; i < 20; i++) {
            assertThat(confluence.host().install(new ByteArrayInputStream(jar)).healthy()).isTrue();
            assertThat(sayHello()).isEqualTo("hello!");
        }
        for (int i = 0; i < 50 && first.get() != null; i++) {
            System.gc();
        }
        assertThat(first.get()).isNull();
    }
}
