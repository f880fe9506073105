package org.tandem.partnerships.confluence;

import com.atlassian.confluence.api.model.messages.SimpleMessage;
import com.atlassian.confluence.api.model.validation.SimpleFieldValidationError;
import com.atlassian.confluence.api.model.validation.SimpleValidationResult;
import com.atlassian.confluence.api.model.validation.ValidationResult;
import java.util.Map;

/** Messages at fields, already in the reader's language, as Confluence carries them. */
final class WrongFields {
    private WrongFields() {}

    static ValidationResult of(Map<String, String> messages) {
        SimpleValidationResult.Builder result = SimpleValidationResult.builder();
        messages.forEach(
                (field, message) ->
                        result.addError(
                                new SimpleFieldValidationError(
                                        field, SimpleMessage.withTranslation(message))));
        return result.build();
    }
}
