package org.tandem.partnerships.jira;

import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.Map;

/** Asks for a comment with a step that sends somebody's work back. */
public class ReasonGivenValidator implements Validator {
    private final I18nResolver texts;

    @Inject
    public ReasonGivenValidator(I18nResolver texts) {
        this.texts = texts;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException {
        Object comment = transientVars.get("comment");
        if (comment == null || comment.toString().isBlank()) {
            InvalidInputException missing = new InvalidInputException();
            missing.addError("comment", texts.getText("tandem.jira.error.reason-missing"));
            throw missing;
        }
    }
}
