package org.tandem.workspace.osgi;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;
import org.tandem.workspace.App;

/** The OSGi framework of one application. */
final class PluginFramework {
    private static final long PATIENCE_MS = 10_000;

    private final Framework framework;

    PluginFramework(App app, Path cache) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, cache.toString());
        settings.put(
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, SystemPackages.forApp(app));
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*");
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_EXT);
        // An update is installed, and found good, while the old version is still there.
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        settings.put("felix.shutdown.hook", "false");
        // Two frameworks share the process: neither may claim the JVM's URL handlers.
        settings.put("felix.service.urlhandlers", "false");
        // More than one would be threads that keep a stopped framework in memory for a minute.
        settings.put("felix.resolver.parallelism", "1");
        framework = new FrameworkFactory().newFramework(settings);
    }

    void start() {
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin framework does not start", e);
        }
    }

    void stop() {
        try {
            framework.stop();
            framework.waitForStop(PATIENCE_MS);
        } catch (BundleException e) {
            throw new IllegalStateException("The plugin framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    /** Lets go of the class loaders of bundles that were stopped, updated or uninstalled. */
    void refresh(Bundle bundle) {
        CountDownLatch done = new CountDownLatch(1);
        framework
                .adapt(FrameworkWiring.class)
                .refreshBundles(
                        List.of(bundle),
                        event -> {
                            if (event.getType() == FrameworkEvent.PACKAGES_REFRESHED) {
                                done.countDown();
                            }
                        });
        try {
            done.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
