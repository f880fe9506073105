package org.tandem.workspace.tracker.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;

/**
 * What the items of a workflow work on during one transition.
 *
 * @param issue the issue as it will be stored; items may change it
 * @param original the issue as it is stored now
 * @param caller who makes the transition
 * @param comment the comment given with it, or null
 * @param effects what the built-in functions leave for the tracker to do
 */
public record TransitionScope(
        MutableIssue issue,
        Issue original,
        ApplicationUser caller,
        String comment,
        Effects effects) {
    private static final String EFFECTS = "tandem.effects";

    /** What built-in functions ask for. */
    public interface Effects {
        /** Fires an issue event of this type once the transition is stored. */
        void fire(long eventType);

        /** Sets a field of the issue to a value as text; an empty text clears it. */
        void set(String field, String value);
    }

    /** Jira's own names of the variables that conditions, validators and functions look up. */
    Map<String, Object> variables() {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", issue);
        variables.put("originalissueobject", original);
        variables.put("caller", caller);
        variables.put("username", caller == null ? null : caller.getName());
        variables.put("userKey", caller == null ? null : caller.getKey());
        variables.put("comment", comment);
        variables.put(EFFECTS, effects);
        return variables;
    }

    static Effects effects(Map<?, ?> variables) {
        return (Effects) variables.get(EFFECTS);
    }
}
