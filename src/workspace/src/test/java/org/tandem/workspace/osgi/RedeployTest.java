package org.tandem.workspace.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.scheduler.SchedulerService;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.App;
import org.tandem.workspace.Http;
import org.tandem.workspace.platform.EventBus;
import org.tandem.workspace.platform.jobs.JobScheduler;
import org.tandem.workspace.platform.jobs.LeaseLocks;
import org.tandem.workspace.store.Database;

/** A plugin that uses everything can be replaced again and again without a trace. */
class RedeployTest {
    private static final int TIMES = 5;
    private static final String ENTITY =
            """
            package org.acme;
            import net.java.ao.Entity;
            import net.java.ao.Preload;
            @Preload
            public interface Visit extends Entity { String getWho(); void setWho(String who); }
            """;
    private static final String RESOURCE =
            """
            package org.acme;
            import com.atlassian.activeobjects.external.ActiveObjects;
            import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
            import com.atlassian.templaterenderer.TemplateRenderer;
            import com.fasterxml.jackson.databind.ObjectMapper;
            import jakarta.inject.Inject;
            import jakarta.ws.rs.*;
            import java.util.Map;
            import net.java.ao.DBParam;
            @Path("/visits") @UnrestrictedAccess @Produces("application/json")
            public class Visits {
                public record Answer(int visits, String html, String json) {}
                private final ActiveObjects ao;
                private final TemplateRenderer renderer;
                @Inject public Visits(ActiveObjects ao, TemplateRenderer renderer) {
                    this.ao = ao;
                    this.renderer = renderer;
                }
                @GET public Answer visit() throws Exception {
                    ao.create(Visit.class, new DBParam("WHO", "Ada"));
                    ao.find(Visit.class, "WHO = ?", "Ada")[0].getWho();
                    String json = new ObjectMapper().writeValueAsString(new Answer(1, "", ""));
                    Answer model = new Answer(2, "x", "y");
                    String html = renderer.renderFragment("$a.html()", Map.of("a", model));
                    return new Answer(ao.count(Visit.class), html, json);
                }
            }
            """;
    private static final String LISTENER =
            """
            package org.acme;
            import com.atlassian.event.api.EventListener;
            import com.atlassian.event.api.EventPublisher;
            import com.atlassian.scheduler.*;
            public class Ears implements JobRunner {
                public Ears(EventPublisher events) { events.register(this); }
                @EventListener public void on(String event) {}
                public JobRunnerResponse runJob(JobRunnerRequest request) {
                    return JobRunnerResponse.success();
                }
            }
            """;

    @TempDir Path folder;

    private static TestPlugin plugin(int version) {
        return TestPlugin.named("org.acme.visits")
                .version("1.0." + version)
                .source("org.acme.Visit", ENTITY)
                .source("org.acme.Visits", RESOURCE)
                .source("org.acme.Ears", LISTENER)
                .index("component", "org.acme.Ears")
                .index(
                        "imports",
                        "com.atlassian.activeobjects.external.ActiveObjects",
                        "com.atlassian.templaterenderer.TemplateRenderer",
                        "com.atlassian.event.api.EventPublisher")
                .file(
                        "t/page.soy",
                        """
                        {namespace Acme.Pages autoescape="deprecated-contextual"}
                        /** A page. */
                        {template .page}
                        hello
                        {/template}
                        """)
                .modules("<ao key='ao'><entity>org.acme.Visit</entity></ao>")
                .modules("<rest key='rest' path='/acme' version='1'/>")
                .modules(
                        "<velocity-allowlist key='v'><method>org.acme.Visits$Answer#html()</method>"
                                + "</velocity-allowlist>")
                .modules(
                        "<web-resource key='w'><resource type='download' name='p.soy.js'"
                                + " location='t/page.soy'/></web-resource>")
                .modules(
                        "<job-config key='job'><job class='org.acme.Ears'/>"
                                + "<schedule repeat-interval='3600000'/></job-config>");
    }

    @Test
    void everyReplacedPluginsClassesAreCollected() {
        try (Database database = HostFixture.memory();
                LeaseLocks locks = new LeaseLocks(database, Clock.systemUTC());
                JobScheduler jobs =
                        new JobScheduler(database, locks, Clock.systemUTC(), App.CONFLUENCE)) {
            EventBus events = new EventBus();
            Map<Class<?>, Object> services =
                    Map.of(EventPublisher.class, events, SchedulerService.class, jobs);
            try (HostFixture fixture =
                    HostFixture.start(App.CONFLUENCE, folder, database, services)) {
                fixture.host().whenStopped(events::forget);
                fixture.host().whenStopped(jobs::forget);
                Http http = new Http("http://127.0.0.1:" + fixture.serve().port() + "/confluence");
                List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    loaders.add(deployAndUse(fixture, http, events, i));
                }
                assertThat(stillThere(loaders)).isLessThanOrEqualTo(2);
            }
        }
    }

    private static WeakReference<ClassLoader> deployAndUse(
            HostFixture fixture, Http http, EventBus events, int version) {
        PluginState state = fixture.install(plugin(version));
        assertThat(state.healthy()).as("%s", state).isTrue();
        assertThat(http.get("/rest/acme/1/visits").body())
                .isEqualTo(
                        "{\"visits\":%d,\"html\":\"x\",\"json\":\"%s\"}"
                                .formatted(
                                        version + 1,
                                        "{\\\"visits\\\":1,\\\"html\\\":\\\"\\\",\\\"json\\\":\\\"\\\"}"));
        assertThat(fixture.host().soy("org.acme.visits", "Acme.Pages.page", Map.of()))
                .isEqualTo("hello");
        events.publish("something");
        return new WeakReference<>(
                fixture.host().running("org.acme.visits").orElseThrow().loader());
    }

    /** The plugin that runs now, and perhaps one on some thread's stack. */
    private static long stillThere(List<WeakReference<ClassLoader>> loaders) {
        long there = loaders.size();
        for (int i = 0; i < 30 && there > 1; i++) {
            System.gc();
            there = loaders.stream().filter(loader -> loader.get() != null).count();
        }
        return there;
    }
}
