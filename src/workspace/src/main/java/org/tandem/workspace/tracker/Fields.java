package org.tandem.workspace.tracker;

import java.util.List;
import org.tandem.workspace.web.WebError;

/** Which fields there are, and which stand on which form. */
public interface Fields {
    /** All system and custom fields. */
    List<Field> all();

    /**
     * The fields of the create form, in order, with the values the form starts with.
     *
     * @param issueType name or id
     * @throws WebError 404 for a project that may not be seen, 400 for a type it does not have
     */
    List<FieldMeta> create(String project, String issueType);

    /** The fields of the edit form with the issue's values; empty without edit permission. */
    List<FieldMeta> edit(String issueKeyOrId);
}
