package org.tandem.workspace.mainjob;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tandem.workspace.Http;
import org.tandem.workspace.partnerships.Office;

/**
 * The packaged workspace with its sample district in a process of its own: one for all tests that
 * change only what they made themselves.
 */
final class SampleWorkspace implements BeforeAllCallback {
    private Running running;

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.GLOBAL)
                        .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    String baseUrl() {
        return running.process.baseUrl();
    }

    String wikiUrl() {
        return baseUrl() + "/confluence";
    }

    /** What the server has logged so far, Tandem's own loggers down to debug. */
    String log() {
        return running.process.log();
    }

    /** A browser in which somebody is logged in on the Confluence side. */
    Http wiki(String user) {
        return loggedIn(new Http(wikiUrl()), user);
    }

    /** A browser in which somebody is logged in on the Jira side. */
    Http jira(String user) {
        return loggedIn(new Http(baseUrl() + "/jira"), user);
    }

    private static Http loggedIn(Http browser, String user) {
        if (browser.logIn(user).statusCode() != 303) {
            throw new AssertionError(user + " cannot log in");
        }
        return browser;
    }

    /** A space of its own for a test, made from the space blueprint. */
    Office office(String spaceKey) {
        Office office = new Office(wikiUrl(), spaceKey);
        office.createSpace();
        return office;
    }

    /** Stopped, and its data removed, after the last test. */
    private record Running(WorkspaceProcess process, Path data) implements AutoCloseable {
        static Running start() {
            try {
                Path data = Files.createTempDirectory("workspace");
                return new Running(WorkspaceProcess.start(data), data);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            process.close();
            List<Path> files;
            try (Stream<Path> all = Files.walk(data)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
