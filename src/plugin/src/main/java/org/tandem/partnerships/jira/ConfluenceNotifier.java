package org.tandem.partnerships.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.applinks.api.application.confluence.ConfluenceApplicationType;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.sal.api.net.Request.MethodType;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Confluence which issue changed, off the thread that changed it. It is a hint: what is lost,
 * because Confluence is down or too much happens at once, the reconciler there finds by itself.
 */
@JiraComponent
class ConfluenceNotifier {
    private static final Logger LOG = LoggerFactory.getLogger(ConfluenceNotifier.class);
    private static final String PATH = "/rest/tandem/1.0/tracker-events";
    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 10_000;
    private static final int MOST_WAITING = 1_000;

    private final ApplicationLinkService links;
    private final JiraAuthenticationContext authentication;
    private final ThreadPoolExecutor executor =
            new ThreadPoolExecutor(
                    1,
                    1,
                    10,
                    TimeUnit.SECONDS,
                    new ArrayBlockingQueue<>(MOST_WAITING),
                    task -> new Thread(task, "tandem-notifier"),
                    new ThreadPoolExecutor.DiscardPolicy());

    @Inject
    ConfluenceNotifier(ApplicationLinkService links, JiraAuthenticationContext authentication) {
        this.links = links;
        this.authentication = authentication;
        executor.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    /** Tells of a change by this user, some time soon. */
    void changed(String issueKey, ApplicationUser by) {
        executor.execute(() -> tell(issueKey, by));
    }

    private void tell(String issueKey, ApplicationUser by) {
        authentication.setLoggedInUser(by);
        try {
            ApplicationLink link = links.getPrimaryApplicationLink(ConfluenceApplicationType.class);
            if (link == null) {
                LOG.debug("Jira is not linked to a Confluence");
                return;
            }
            post(requests(link), issueKey);
        } catch (CredentialsRequiredException | ResponseException | RuntimeException e) {
            LOG.info("Confluence was not told of {}: {}", issueKey, e.toString());
        } finally {
            authentication.clearLoggedInUser();
        }
    }

    private static void post(ApplicationLinkRequestFactory requests, String issueKey)
            throws CredentialsRequiredException, ResponseException {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("issues").add(issueKey);
        ApplicationLinkRequest request = requests.createRequest(MethodType.POST, PATH);
        request.setConnectionTimeout(CONNECT_MILLIS);
        request.setSoTimeout(READ_MILLIS);
        request.setFollowRedirects(false);
        request.setHeader("X-Atlassian-Token", "no-check");
        request.setRequestBody(body.toString(), "application/json");
        request.execute(
                response -> {
                    if (!response.isSuccessful()) {
                        throw new ResponseException("HTTP " + response.getStatusCode());
                    }
                });
    }

    private static ApplicationLinkRequestFactory requests(ApplicationLink link) {
        ApplicationLinkRequestFactory impersonating =
                link.createImpersonatingAuthenticatedRequestFactory();
        return impersonating != null ? impersonating : link.createAuthenticatedRequestFactory();
    }
}
