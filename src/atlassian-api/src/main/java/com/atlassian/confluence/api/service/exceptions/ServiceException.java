package com.atlassian.confluence.api.service.exceptions;

import com.atlassian.confluence.api.model.validation.ValidationResult;
import java.util.Optional;

/**
 * A service refused a call; says why when it knows. Declared from the public Javadoc of Confluence
 * 10 (docs.atlassian.com), package com.atlassian.confluence.api.service.exceptions.
 */
public class ServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ValidationResult result;

    public ServiceException(String message) {
        this(message, (ValidationResult) null);
    }

    public ServiceException(String message, Throwable cause) {
        super(message, cause);
        this.result = null;
    }

    public ServiceException(String message, ValidationResult result) {
        super(message);
        this.result = result;
    }

    public Optional<ValidationResult> getOptionalValidationResult() {
        return Optional.ofNullable(result);
    }
}
