package org.tandem.workspace.tracker;

import java.util.List;
import java.util.Map;
import org.tandem.workspace.web.WebError;

/** The workflow of issues, as the current user may move them. */
public interface Transitions {
    /** What can be done with the issue now, in the workflow's order; empty without permission. */
    List<Transition> available(String keyOrId);

    /**
     * Moves the issue along a transition. Of two people doing so at once one wins.
     *
     * @param fields values for the transition's screen, as {@link Issues} describes them
     * @param comment to add with it, or empty
     * @throws WebError 400 when the transition is not available (any more), a field is not on its
     *     screen, or one of the workflow's validators refuses, with its messages
     */
    void execute(String keyOrId, int transition, Map<String, String> fields, String comment);
}
