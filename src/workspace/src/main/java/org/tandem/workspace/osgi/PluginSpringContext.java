package org.tandem.workspace.osgi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.ByteArrayResource;
import org.tandem.workspace.App;
import org.xml.sax.EntityResolver;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The Spring context of a started plugin, read from its {@code META-INF/spring/*.xml}. */
final class PluginSpringContext extends GenericApplicationContext {
    private final App app;
    private final Bundle bundle;
    private final List<ServiceExport> exports = new ArrayList<>();

    PluginSpringContext(App app, Bundle bundle, ClassLoader loader) {
        this.app = app;
        this.bundle = bundle;
        setClassLoader(loader);
        setDisplayName(bundle.getSymbolicName());
        DefaultListableBeanFactory beans = getDefaultListableBeanFactory();
        beans.setBeanClassLoader(loader);
        beans.setAllowBeanDefinitionOverriding(false);
    }

    App app() {
        return app;
    }

    Bundle bundle() {
        return bundle;
    }

    /** What the plugin's indexes say it exports. */
    List<ServiceExport> exports() {
        return exports;
    }

    /** Reads the definitions and creates the beans. */
    void load() {
        AnnotationConfigUtils.registerAnnotationConfigProcessors(this);
        ClassLoader host = PluginSpringContext.class.getClassLoader();
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(this);
        reader.setBeanClassLoader(getClassLoader());
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host));
        reader.setEntityResolver(offline(new DelegatingEntityResolver(host)));
        for (URL file : files()) {
            try (InputStream in = file.openStream()) {
                reader.loadBeanDefinitions(
                        new ByteArrayResource(in.readAllBytes(), file.getPath()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        refresh();
    }

    private List<URL> files() {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        return files == null ? List.of() : Collections.list(files);
    }

    /** Schemas come from the class path or not at all: nothing is fetched from the network. */
    private static EntityResolver offline(EntityResolver known) {
        return (publicId, systemId) -> {
            InputSource source = known.resolveEntity(publicId, systemId);
            if (source == null) {
                throw new SAXException("Unknown schema: " + systemId);
            }
            return source;
        };
    }

    /**
     * A line of an {@code exports} index.
     *
     * @param interfaces names of the interfaces to offer; empty for all that the class implements
     */
    record ServiceExport(String className, List<String> interfaces) {}
}
