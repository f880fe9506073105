package org.tandem.partnerships.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.inject.Inject;

/** Every service imported in Confluence only, in one place; classes just ask for the type. */
@ConfluenceComponent
class ConfluenceImports {
    @Inject
    ConfluenceImports(
            @ConfluenceImport ActiveObjects tables,
            @ConfluenceImport ApplicationLinkService links,
            @ConfluenceImport MailServerManager mailServers,
            @ConfluenceImport MultiQueueTaskManager queues,
            @ConfluenceImport ContentPermissionManager restrictions,
            @ConfluenceImport PageManager pages,
            @ConfluenceImport PermissionManager permissions,
            @ConfluenceImport UserAccessor users,
            @ConfluenceImport XhtmlContent content,
            @ConfluenceImport XsrfTokenAccessor tokens,
            @ConfluenceImport XsrfTokenValidator validator) {}
}
