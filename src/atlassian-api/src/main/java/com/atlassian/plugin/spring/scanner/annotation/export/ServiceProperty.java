package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property of an exported service. Declared from the documentation of Atlassian Spring Scanner
 * (Apache-2.0), package com.atlassian.plugin.spring.scanner.annotation.export.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface ServiceProperty {
    String key();

    String value();
}
