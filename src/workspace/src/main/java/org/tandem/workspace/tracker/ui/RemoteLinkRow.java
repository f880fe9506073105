package org.tandem.workspace.tracker.ui;

import java.util.List;
import java.util.regex.Pattern;
import org.tandem.workspace.tracker.RemoteLink;

/**
 * A link to something elsewhere.
 *
 * @param url empty when it is not a web address, so that no script hides in it
 * @param relationship how it relates to the issue, or empty; as are the others
 */
public record RemoteLinkRow(
        String title, String url, String relationship, String application, String summary) {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    static List<RemoteLinkRow> of(List<RemoteLink> links) {
        return links.stream().map(RemoteLinkRow::of).toList();
    }

    private static RemoteLinkRow of(RemoteLink link) {
        return new RemoteLinkRow(
                link.title(),
                WEB.matcher(link.url()).matches() ? link.url() : "",
                orEmpty(link.relationship()),
                orEmpty(link.applicationName()),
                orEmpty(link.summary()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
