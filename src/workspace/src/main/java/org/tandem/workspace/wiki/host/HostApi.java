package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.core.ContentPropertyManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.core.task.MultiQueueTaskManager;
import com.atlassian.mail.server.MailServerManager;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.mail.MailQueue;
import org.tandem.workspace.wiki.TextProperties;
import org.tandem.workspace.wiki.Trusted;
import org.tandem.workspace.wiki.WikiServices;
import org.tandem.workspace.wiki.storage.PageRenderer;

/** The product's Java API for plugins, as far as this workspace offers it. */
public final class HostApi {
    private HostApi() {}

    /** Interfaces and what implements them. */
    public static Map<Class<?>, Object> services(
            AppContext context,
            WikiServices wiki,
            Entities entities,
            PageRenderer renderer,
            TextProperties texts,
            PageEvents events,
            Trusted trusted,
            MailQueue mail) {
        HostMail post = new HostMail(mail);
        return Map.of(
                MultiQueueTaskManager.class,
                post,
                MailServerManager.class,
                post,
                PageManager.class,
                new HostPages(entities, wiki.pages(), trusted, events),
                SpaceManager.class,
                new HostSpaces(
                        entities,
                        wiki.spaces(),
                        trusted,
                        context.directory(),
                        context.currentUser()),
                PermissionManager.class,
                new HostPermissions(wiki.permissions(), context.directory(), context.currentUser()),
                ContentPermissionManager.class,
                new HostRestrictions(wiki.permissions(), context.directory(), trusted),
                UserAccessor.class,
                new HostUsers(entities, context.directory()),
                ContentPropertyManager.class,
                new HostProperties(texts),
                XhtmlContent.class,
                new HostXhtml(renderer, entities));
    }

    /** Keeps the product's idea of the current user and the workspace's the same. */
    public static void followCurrentUser(AppContext context) {
        tell(context.currentUser().get());
        context.currentUser().follow(HostApi::tell);
        context.currentUser().believe(HostApi::told);
    }

    private static void tell(Optional<User> user) {
        AuthenticatedUserThreadLocal.set(user.map(Person::new).orElse(null));
    }

    /** Plugins set it too, to act for people in threads of their own. */
    private static Optional<User> told() {
        return AuthenticatedUserThreadLocal.get() instanceof Person person
                ? Optional.of(person.user())
                : Optional.empty();
    }
}
