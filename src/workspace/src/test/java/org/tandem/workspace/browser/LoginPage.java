package org.tandem.workspace.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Logging in to one of the two applications. */
public final class LoginPage {
    private final Page page;
    private final String appUrl;

    /**
     * @param appUrl absolute address of the application: {@code http://localhost:1990/confluence}
     */
    public LoginPage(Page page, String appUrl) {
        this.page = page;
        this.appUrl = appUrl;
    }

    /** Logs in as a user whose password is the user's name, as in the sample district. */
    public void logIn(String user) {
        logIn(user, user);
    }

    public void logIn(String user, String password) {
        page.navigate(appUrl + (appUrl.endsWith("/jira") ? "/login.jsp" : "/login.action"));
        page.locator("input[name=os_username]").fill(user);
        page.locator("input[name=os_password]").fill(password);
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Log in"))
                .click();
        page.waitForURL(url -> !url.contains("login"));
    }
}
