package org.tandem.workspace.platform;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.osgi.PluginHost;
import org.tandem.workspace.platform.jobs.JobScheduler;
import org.tandem.workspace.platform.jobs.LeaseLocks;
import org.tandem.workspace.platform.links.OtherApplication;
import org.tandem.workspace.platform.sal.SalProperties;
import org.tandem.workspace.platform.sal.SalSettings;
import org.tandem.workspace.platform.sal.SalTexts;
import org.tandem.workspace.platform.sal.SalTransactions;
import org.tandem.workspace.platform.sal.SalUsers;
import org.tandem.workspace.platform.sal.SalXsrf;
import org.tandem.workspace.platform.sal.SalZones;
import org.tandem.workspace.store.Settings;
import org.tandem.workspace.web.Languages;

/** The services that both products offer plugins under the same names. */
public final class Platform implements AutoCloseable {
    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final LeaseLocks locks;
    private final JobScheduler jobs;

    /**
     * Makes the services of one application.
     *
     * @param linkSecret what the two applications prove themselves to each other with
     * @param home folder that {@code ApplicationProperties} names
     */
    public Platform(
            AppContext context,
            PluginHost plugins,
            EventBus events,
            Languages languages,
            Supplier<String> linkSecret,
            Path home) {
        Settings settings = new Settings(context.database());
        SalTexts texts =
                new SalTexts(context.texts(), plugins.texts(), languages, context.directory());
        locks = new LeaseLocks(context.database(), context.clock());
        jobs = new JobScheduler(context.database(), locks, context.clock(), context.app());
        put(Clock.class, context.clock());
        put(EventPublisher.class, events);
        put(UserManager.class, new SalUsers(context));
        put(I18nResolver.class, texts);
        put(LocaleResolver.class, texts);
        put(TimeZoneManager.class, new SalZones(context));
        put(ApplicationProperties.class, new SalProperties(context, home));
        put(TransactionTemplate.class, new SalTransactions(context.database()));
        put(PluginSettingsFactory.class, new SalSettings(context.app(), settings));
        put(XsrfTokenAccessor.class, new SalXsrf());
        put(XsrfTokenValidator.class, new SalXsrf());
        put(ClusterLockService.class, locks);
        put(SchedulerService.class, jobs);
        put(ApplicationLinkService.class, OtherApplication.links(context, settings, linkSecret));
        plugins.whenStopped(events::forget);
        plugins.whenStopped(jobs::forget);
    }

    private <T> void put(Class<T> type, T service) {
        services.put(type, service);
    }

    /** Interface to implementation. */
    public Map<Class<?>, Object> services() {
        return services;
    }

    /** Ends jobs and gives up locks. */
    @Override
    public void close() {
        jobs.close();
        locks.close();
    }
}
