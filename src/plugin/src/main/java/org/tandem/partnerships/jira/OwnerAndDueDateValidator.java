package org.tandem.partnerships.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.Map;

/** An action that is done had somebody who did it, and a day until when (R175, R176). */
public class OwnerAndDueDateValidator implements Validator {
    private final I18nResolver texts;

    @Inject
    public OwnerAndDueDateValidator(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
        Issue issue = (Issue) transientVars.get("issue");
        InvalidInputException missing = new InvalidInputException();
        if (issue.getAssignee() == null) {
            missing.addError("assignee", texts.getText("tandem.jira.error.owner-missing"));
        }
        if (issue.getDueDate() == null) {
            missing.addError("duedate", texts.getText("tandem.jira.error.due-missing"));
        }
        if (!missing.getErrors().isEmpty()) {
            throw missing;
        }
    }
}
