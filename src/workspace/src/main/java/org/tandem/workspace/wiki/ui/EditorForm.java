package org.tandem.workspace.wiki.ui;

import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.wiki.NewPage;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageEdit;

/**
 * What stands in the editor.
 *
 * @param pageId empty for a new page
 * @param version the version that is being edited; 0 for a new page
 * @param comment about the change
 */
public record EditorForm(
        String pageId,
        String spaceKey,
        long parentId,
        int version,
        String title,
        String body,
        String comment,
        boolean minor) {
    static EditorForm of(PageContent page) {
        return new EditorForm(
                String.valueOf(page.id()),
                page.spaceKey(),
                page.info().parentId(),
                page.version(),
                page.title(),
                page.body(),
                "",
                false);
    }

    static EditorForm blank(String spaceKey, long parentId, String title) {
        return new EditorForm("", spaceKey, parentId, 0, title, "", "", false);
    }

    /** As submitted; browsers send line ends as CR LF. */
    static EditorForm of(Exchange exchange) {
        return new EditorForm(
                exchange.text("pageId"),
                exchange.text("spaceKey"),
                Frame.pageId(exchange.text("parentId")),
                exchange.number("version", 0),
                exchange.text("title"),
                exchange.text("body").replace("\r\n", "\n"),
                exchange.text("versionComment"),
                exchange.param("minorEdit").isPresent());
    }

    boolean isNew() {
        return pageId.isEmpty();
    }

    long id() {
        return Frame.pageId(pageId);
    }

    /** The edit to save on top of the version. */
    PageEdit editOn(int base) {
        return new PageEdit(title, body, base + 1, comment, minor);
    }

    NewPage newPage() {
        return new NewPage(spaceKey, parentId, title, body);
    }
}
