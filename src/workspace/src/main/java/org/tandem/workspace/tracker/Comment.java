package org.tandem.workspace.tracker;

import java.time.Instant;
import org.tandem.workspace.directory.User;

/** A comment on an issue; the body is wiki markup. */
public record Comment(
        long id, User author, String body, Instant created, User updateAuthor, Instant updated) {}
