package com.atlassian.velocity.htmlsafe;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method returns finished HTML that templates must not escape again. Declared from the
 * Confluence anti-XSS documentation (developer.atlassian.com), package
 * com.atlassian.velocity.htmlsafe.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface HtmlSafe {}
