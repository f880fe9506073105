package org.tandem.partnerships.platform;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Every service imported in both products, in one place; classes just ask for the type. */
@Named
class SharedImports {
    @Inject
    SharedImports(
            @ComponentImport ApplicationProperties application,
            @ComponentImport ClusterLockService locks,
            @ComponentImport EventPublisher events,
            @ComponentImport I18nResolver texts,
            @ComponentImport LocaleResolver locales,
            @ComponentImport PluginSettingsFactory settings,
            @ComponentImport SchedulerService scheduler,
            @ComponentImport TemplateRenderer templates,
            @ComponentImport TimeZoneManager zones,
            @ComponentImport TransactionTemplate transactions,
            @ComponentImport UserManager users) {}
}
