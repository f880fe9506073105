package org.tandem.workspace.tracker;

import java.util.List;

/**
 * A step that the current user may take with an issue now.
 *
 * @param id the workflow's action id
 * @param to the status it leads to; the present one when it stays in its step
 * @param sequence order among the transitions
 * @param fields the fields of its screen; empty when it has none
 * @param screen whether it asks for fields or a comment before it is done
 */
public record Transition(
        int id,
        String name,
        String description,
        int sequence,
        Status to,
        List<FieldMeta> fields,
        boolean screen) {}
