package org.tandem.partnerships.action;

import java.util.function.UnaryOperator;
import org.tandem.partnerships.host.Texts;

/**
 * An action as templates print it.
 *
 * @param issueKey empty while it is on its way to Jira
 * @param issueUrl empty while there is no issue to open
 * @param owner full name, or the words for nobody
 * @param due in the reader's language, or the words for no date
 * @param overdue said in words beside the date, so that it does not depend on colour
 */
public record ActionRow(
        String issueKey,
        String issueUrl,
        String summary,
        String owner,
        String due,
        boolean overdue,
        String status) {
    /**
     * Says an action in the reader's language.
     *
     * @param links gives an issue's address
     */
    public static ActionRow of(
            ActionItem item, boolean overdue, Texts texts, UnaryOperator<String> links) {
        return new ActionRow(
                item.issueKey().orElse(""),
                item.issueKey().map(links).orElse(""),
                item.summary(),
                item.ownerFullName().isEmpty()
                        ? texts.text("tandem.action.nobody")
                        : item.ownerFullName(),
                item.due().map(texts::date).orElseGet(() -> texts.text("tandem.action.no-date")),
                overdue,
                status(item, texts));
    }

    private static String status(ActionItem item, Texts texts) {
        if (item.issueKey().isEmpty()) {
            return texts.text("tandem.action.on-its-way");
        }
        return item.status().isEmpty() ? texts.text("tandem.action.sent") : item.status();
    }
}
