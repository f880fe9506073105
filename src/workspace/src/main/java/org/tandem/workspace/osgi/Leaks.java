package org.tandem.workspace.osgi;

import com.fasterxml.jackson.databind.type.TypeFactory;
import java.beans.Introspector;
import java.util.ResourceBundle;
import org.springframework.beans.CachedIntrospectionResults;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.util.ReflectionUtils;

/** Empties the process-wide caches that would hold on to a stopped plugin's classes. */
final class Leaks {
    private Leaks() {}

    static void forget(ClassLoader loader) {
        TypeFactory.defaultInstance().clearCache();
        CachedIntrospectionResults.clearClassLoader(loader);
        ResolvableType.clearCache();
        AnnotationUtils.clearCache();
        ReflectionUtils.clearCache();
        ResourceBundle.clearCache(loader);
        Introspector.flushCaches();
    }
}
