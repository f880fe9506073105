package org.tandem.workspace.wiki.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;

/** Where pages are found, as paths within the application. */
final class Addresses {
    /** Characters that servers refuse in a path even when they are percent-encoded. */
    private static final Pattern REFUSED_IN_PATH = Pattern.compile("[/\\\\%;.\\p{Cntrl}]");

    private Addresses() {}

    static String space(String key) {
        return "/spaces/" + encode(key);
    }

    static String page(PageInfo page) {
        return page(page.spaceKey(), page.id(), page.title());
    }

    static String page(PageContent page) {
        return page(page.info());
    }

    /** The canonical address; its title part is for people, only the id counts. */
    static String page(String spaceKey, long id, String title) {
        String readable = REFUSED_IN_PATH.matcher(title).replaceAll("-");
        return space(spaceKey) + "/pages/" + id + "/" + encode(readable);
    }

    static String version(PageInfo page, int number) {
        return page(page) + "?version=" + number;
    }

    static String diff(long pageId, int from, int to) {
        return "/pages/diffpagesbyversion.action?pageId=" + pageId + "&from=" + from + "&to=" + to;
    }

    static String history(long pageId) {
        return "/pages/viewpreviousversions.action?pageId=" + pageId;
    }

    static String restrictions(long pageId) {
        return "/pages/restrictions.action?pageId=" + pageId;
    }

    static String label(String name) {
        return "/labels/" + encode(name);
    }

    static String createDialog(String spaceKey, long parentId) {
        return "/create-dialog.action?spaceKey=" + encode(spaceKey) + "&parentId=" + parentId;
    }

    static String createBlank(String spaceKey, long parentId) {
        return "/pages/createpage.action?spaceKey=" + encode(spaceKey) + "&parentId=" + parentId;
    }

    static String wizard(String blueprintKey, String spaceKey, long parentId) {
        return "/create-dialog/wizard.action?blueprint="
                + encode(blueprintKey)
                + "&spaceKey="
                + encode(spaceKey)
                + "&parentId="
                + parentId;
    }

    static String spaceWizard(String blueprintKey) {
        return "/create-dialog/space-wizard.action?blueprint=" + encode(blueprintKey);
    }

    static String search(String query, String spaceKey, int start) {
        return "/dosearchsite.action?queryString="
                + encode(query)
                + "&spaceKey="
                + encode(spaceKey)
                + "&start="
                + start;
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
