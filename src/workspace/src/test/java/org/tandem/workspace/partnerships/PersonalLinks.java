package org.tandem.workspace.partnerships;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tandem.workspace.Http;

/** Makes and withdraws the personal links of a partnership, as people do on their page. */
public final class PersonalLinks {
    static final String PAGE = "/plugins/servlet/tandem/readiness-links";
    static final String SHEET = "/plugins/servlet/tandem/readiness/";
    private static final Pattern FRESH =
            Pattern.compile("id=\"tandem-fresh\"[^>]* value=\"([^\"]+)");
    private static final Pattern RENEW =
            Pattern.compile("name=\"renew\" value=\"(\\d+)\" aria-label=\"New link for ([^\"]*)\"");

    private final Http maker;
    private final String number;

    /**
     * @param maker session of somebody who may make links
     * @param number of the partnership
     */
    public PersonalLinks(Http maker, String number) {
        this.maker = maker;
        this.number = number;
    }

    /** A new link; its path below the application. */
    public String make(String member) {
        return path(make(member, ""));
    }

    /** Another link for a member who has one. */
    String renew(String member) {
        return path(change(Map.of("renew", id(member))));
    }

    /** Another link with which a member begins with a new code. */
    String beginAnew(String member) {
        return path(change(Map.of("anew", id(member))));
    }

    private static String path(HttpResponse<String> page) {
        Matcher fresh = FRESH.matcher(page.body());
        assertThat(fresh.find()).isTrue();
        assertThat(fresh.group(1)).contains(SHEET);
        return fresh.group(1).replaceFirst("^https?://[^/]*/confluence", "");
    }

    /** The page that answers making a link; the mail address may be empty. */
    HttpResponse<String> make(String member, String mail) {
        return change(Map.of("member", member, "days", "7", "mail", mail));
    }

    void revoke(String member) {
        assertThat(change(Map.of("revoke", id(member))).statusCode()).isEqualTo(200);
    }

    private String id(String member) {
        Matcher row = RENEW.matcher(maker.get(PAGE + "?partnership=" + number).body());
        while (row.find()) {
            if (row.group(2).equals(member)) {
                return row.group(1);
            }
        }
        throw new AssertionError("No link of " + member);
    }

    HttpResponse<String> change(Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("partnership", number);
        form.put("atl_token", Http.token(maker.get("/dashboard.action")));
        return maker.post(PAGE, form);
    }
}
