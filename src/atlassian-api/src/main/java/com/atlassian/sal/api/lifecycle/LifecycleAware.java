package com.atlassian.sal.api.lifecycle;

/**
 * Told when the product is up and when the plugin stops; exported as a service. Declared from the
 * public Javadoc of the Shared Access Layer (docs.atlassian.com), package
 * com.atlassian.sal.api.lifecycle.
 */
public interface LifecycleAware {
    void onStart();

    void onStop();
}
