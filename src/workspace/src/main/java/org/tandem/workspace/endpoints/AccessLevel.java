package org.tandem.workspace.endpoints;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Who may call a plugin's resource or servlet. */
enum AccessLevel {
    ANYBODY,
    LOGGED_IN,
    LICENSED,
    ADMINISTRATOR;

    /** The annotations of both packages that products honour, by simple name. */
    private static final Map<String, AccessLevel> ANNOTATIONS =
            Map.of(
                    "UnrestrictedAccess", ANYBODY,
                    "AnonymousSiteAccess", ANYBODY,
                    "UnlicensedSiteAccess", LOGGED_IN,
                    "LicensedOnly", LICENSED,
                    "AdminOnly", ADMINISTRATOR,
                    "SystemAdminOnly", ADMINISTRATOR);

    /** What the first annotated element says; people with a licence when none says anything. */
    static AccessLevel of(AnnotatedElement... elements) {
        return Arrays.stream(elements)
                .filter(element -> element != null)
                .flatMap(element -> annotated(element).stream())
                .findFirst()
                .orElse(LICENSED);
    }

    /** The strictest level that the element names. */
    private static Optional<AccessLevel> annotated(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().startsWith("com.atlassian."))
                .map(type -> ANNOTATIONS.get(type.getSimpleName()))
                .filter(level -> level != null)
                .max(Enum::compareTo);
    }
}
