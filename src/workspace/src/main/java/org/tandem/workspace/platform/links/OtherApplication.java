package org.tandem.workspace.platform.links;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkRequestFactory;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.tandem.workspace.AppContext;
import org.tandem.workspace.store.Settings;

/** The one application link: from this application to the other in the process, over HTTP. */
public final class OtherApplication implements ApplicationLink {
    private final AppContext context;
    private final Settings settings;
    private final URI address;
    private final LinkClient client;

    private OtherApplication(AppContext context, Settings settings, Supplier<String> secret) {
        this.context = context;
        this.settings = settings;
        String own = context.baseUrl();
        String root = own.substring(0, own.length() - context.app().path().length());
        this.address = URI.create(root + context.app().other().path());
        this.client = new LinkClient(address, context.currentUser(), secret);
    }

    /** The service that knows this one link. */
    public static ApplicationLinkService links(
            AppContext context, Settings settings, Supplier<String> secret) {
        return new Links(new OtherApplication(context, settings, secret));
    }

    @Override
    public ApplicationId getId() {
        byte[] name = context.app().other().productKey().getBytes(StandardCharsets.UTF_8);
        return new ApplicationId(UUID.nameUUIDFromBytes(name).toString());
    }

    @Override
    public ApplicationType getType() {
        return LinkTypes.of(context.app().other());
    }

    @Override
    public String getName() {
        return LinkTypes.name(context.app().other());
    }

    @Override
    public URI getDisplayUrl() {
        return address;
    }

    @Override
    public URI getRpcUrl() {
        return address;
    }

    @Override
    public boolean isPrimary() {
        return true;
    }

    @Override
    public boolean isSystem() {
        return true;
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory() {
        return client.asCurrentUser();
    }

    @Override
    public ApplicationLinkRequestFactory createAuthenticatedRequestFactory(
            Class<? extends AuthenticationProvider> providerClass) {
        return providerClass == Anonymous.class ? client.anonymous() : client.asCurrentUser();
    }

    @Override
    public ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory() {
        return client.asCurrentUser();
    }

    /** There is no technical account to act as. */
    @Override
    public ApplicationLinkRequestFactory createNonImpersonatingAuthenticatedRequestFactory() {
        return null;
    }

    @Override
    public Object getProperty(String key) {
        return settings.get(setting(key)).orElse(null);
    }

    @Override
    public Object putProperty(String key, Object value) {
        Object before = getProperty(key);
        settings.put(setting(key), value.toString());
        return before;
    }

    @Override
    public Object removeProperty(String key) {
        Object before = getProperty(key);
        settings.remove(setting(key));
        return before;
    }

    private String setting(String key) {
        return "applink." + context.app().productKey() + "." + key;
    }
}
