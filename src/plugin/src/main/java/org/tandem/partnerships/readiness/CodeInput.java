package org.tandem.partnerships.readiness;

import org.tandem.partnerships.host.InputErrors;

/** A personal code as people type it. */
final class CodeInput {
    /** Short enough to remember: wrong codes are limited, and only who has the link can try. */
    static final int SHORTEST = 6;

    static final int LONGEST = 100;

    private CodeInput() {}

    /**
     * Checks a new code, which is typed twice.
     *
     * @throws org.tandem.partnerships.host.RefusedException (invalid) naming the field
     */
    static void check(String code, String again) {
        InputErrors errors = new InputErrors();
        String normal = CodeHash.normal(code);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST || length > LONGEST) {
            errors.reject("code", "tandem.guest.code.error.length", SHORTEST, LONGEST);
        } else if (normal.codePoints().distinct().count() == 1) {
            errors.reject("code", "tandem.guest.code.error.one-letter");
        } else if (!normal.equals(CodeHash.normal(again))) {
            errors.reject("again", "tandem.guest.code.error.again");
        }
        errors.throwIfAny();
    }
}
