package org.tandem.workspace.platform.links;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.CredentialsRequiredException;
import com.atlassian.sal.api.net.Request;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Supplier;
import org.tandem.workspace.directory.CurrentUser;

/** Sends requests to the other application, as the current user or as nobody. */
final class LinkClient {
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final URI address;
    private final CurrentUser currentUser;
    private final Supplier<String> secret;
    private HttpClient http;

    LinkClient(URI address, CurrentUser currentUser, Supplier<String> secret) {
        this.address = address;
        this.currentUser = currentUser;
        this.secret = secret;
    }

    ApplicationLinkRequestFactory anonymous() {
        return new Factory(false);
    }

    ApplicationLinkRequestFactory asCurrentUser() {
        return new Factory(true);
    }

    /** Made at the first call: its threads cost start-up time. */
    private synchronized HttpClient http() {
        if (http == null) {
            http =
                    HttpClient.newBuilder()
                            .version(HttpClient.Version.HTTP_1_1)
                            .connectTimeout(CONNECT)
                            .followRedirects(HttpClient.Redirect.NEVER)
                            .build();
        }
        return http;
    }

    private final class Factory implements ApplicationLinkRequestFactory {
        private final boolean authenticated;

        Factory(boolean authenticated) {
            this.authenticated = authenticated;
        }

        @Override
        public ApplicationLinkRequest createRequest(Request.MethodType method, String url)
                throws CredentialsRequiredException {
            LinkRequest request = new LinkRequest(http(), method, address).setUrl(url);
            if (authenticated) {
                String user = currentUser.name();
                if (user == null) {
                    throw new CredentialsRequiredException(
                            this, "Nobody is logged in to act as over the application link");
                }
                request.authenticate(secret.get(), user);
            }
            return request;
        }

        @Override
        public URI getAuthorisationURI() {
            return address;
        }

        @Override
        public URI getAuthorisationURI(URI callback) {
            return address;
        }
    }
}
