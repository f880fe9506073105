package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean whose class comes from a library; not indexed by {@code org.tandem.scanner}. Declared from
 * the documentation of Atlassian Spring Scanner (Apache-2.0), package
 * com.atlassian.plugin.spring.scanner.annotation.component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ClasspathComponent {
    /** The bean name; empty for the default. */
    String value() default "";
}
