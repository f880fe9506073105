package org.tandem.workspace.tracker;

import java.util.List;
import org.tandem.workspace.web.WebError;

/** Templates that plugins offer for new projects. */
public interface ProjectBlueprints {
    /**
     * A template.
     *
     * @param key complete module key
     * @param nameKey i18n key, as is {@code descriptionKey}, which may be null
     */
    record Blueprint(String key, String nameKey, String descriptionKey, String typeKey) {}

    /**
     * What to create.
     *
     * @param key two to ten capital letters and digits, beginning with a letter
     * @param lead name of the user who leads it; the current user when empty
     * @param blueprint complete module key of a template
     */
    record NewProject(String key, String name, String description, String lead, String blueprint) {}

    /** The templates of all enabled plugins. */
    List<Blueprint> all();

    /** Whether the current user may create projects: administrators only. */
    boolean mayCreate();

    /**
     * Makes a project with everything its template describes, or nothing of it.
     *
     * @throws WebError 403 unless an administrator, 400 with a message per field, or with the
     *     messages of the template's own check
     */
    Project create(NewProject project);
}
