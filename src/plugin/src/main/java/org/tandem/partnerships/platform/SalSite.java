package org.tandem.partnerships.platform;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.tandem.partnerships.host.Site;

@Named
class SalSite implements Site {
    private final ApplicationProperties application;

    @Inject
    SalSite(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public String baseUrl() {
        return application.getBaseUrl(UrlMode.CANONICAL);
    }

    @Override
    public String contextPath() {
        return application.getBaseUrl(UrlMode.RELATIVE_CANONICAL);
    }
}
