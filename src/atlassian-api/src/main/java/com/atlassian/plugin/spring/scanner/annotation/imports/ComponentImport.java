package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service of the product, in every product. Declared from the documentation of Atlassian Spring
 * Scanner (Apache-2.0), package com.atlassian.plugin.spring.scanner.annotation.imports.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ComponentImport {
    /** The local bean name; empty for the default. */
    String value() default "";
}
