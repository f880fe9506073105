package org.tandem.workspace.tracker.issue;

import java.util.Map;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.web.WebError;

/** Limits of texts that are no fields. */
final class CommentText {
    private static final int COMMENT = 32_767;

    private CommentText() {}

    /**
     * The comment as it is stored.
     *
     * @throws WebError 400 for the field {@code comment} when it is empty or too long
     */
    static String checked(String body, Messages messages) {
        String text = body == null ? "" : body.strip();
        if (text.isEmpty() || text.indexOf('\0') >= 0) {
            throw messages.fields(Map.of("comment", messages.text("comment.empty")));
        }
        if (text.length() > COMMENT) {
            throw messages.fields(Map.of("comment", messages.text("value.length", COMMENT)));
        }
        return text;
    }
}
