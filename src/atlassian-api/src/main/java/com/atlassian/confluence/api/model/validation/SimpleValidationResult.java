package com.atlassian.confluence.api.model.validation;

import com.atlassian.confluence.api.model.messages.Message;
import com.atlassian.confluence.api.model.messages.SimpleMessage;
import java.util.ArrayList;
import java.util.List;

/**
 * A validation result that holds its errors. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.api.model.validation.
 */
public final class SimpleValidationResult implements ValidationResult {
    private final boolean authorized;
    private final List<ValidationError> errors;

    private SimpleValidationResult(boolean authorized, List<ValidationError> errors) {
        this.authorized = authorized;
        this.errors = List.copyOf(errors);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public boolean isAuthorized() {
        return authorized;
    }

    @Override
    public boolean isValid() {
        return errors.isEmpty();
    }

    @Override
    public boolean isSuccessful() {
        return isAuthorized() && isValid();
    }

    @Override
    public boolean isNotSuccessful() {
        return !isSuccessful();
    }

    @Override
    public Iterable<ValidationError> getErrors() {
        return errors;
    }

    /** Collects errors; authorized until told otherwise. */
    public static final class Builder {
        private boolean authorized = true;
        private final List<ValidationError> errors = new ArrayList<>();

        private Builder() {}

        public Builder authorized(boolean authorized) {
            this.authorized = authorized;
            return this;
        }

        public Builder addError(String messageKey, Object... args) {
            errors.add(new SimpleValidationError(SimpleMessage.withKeyAndArgs(messageKey, args)));
            return this;
        }

        public Builder addError(ValidationError error) {
            errors.add(error);
            return this;
        }

        public Builder addFieldError(String fieldName, String messageKey, Object... args) {
            Message message = SimpleMessage.withKeyAndArgs(messageKey, args);
            errors.add(new SimpleFieldValidationError(fieldName, message));
            return this;
        }

        public boolean hasErrors() {
            return !errors.isEmpty();
        }

        public ValidationResult build() {
            return new SimpleValidationResult(authorized, errors);
        }
    }
}
