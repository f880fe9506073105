package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A bean that exists in Jira only. Declared from the documentation of Atlassian Spring Scanner
 * (Apache-2.0), package com.atlassian.plugin.spring.scanner.annotation.component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface JiraComponent {
    /** The bean name; empty for the default. */
    String value() default "";
}
