package org.tandem.workspace;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.web.BundleTexts;
import org.tandem.workspace.web.Texts;

/** The command line of the workspace. */
public final class Workspace {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);

    private Workspace() {}

    /** Starts the workspace and serves until it is told to stop by SIGTERM or SIGINT. */
    public static void main(String[] arguments) {
        Texts texts = new BundleTexts();
        List<String> options = Arrays.asList(arguments);
        PrintStream out = System.out;
        if (options.contains("--help")) {
            out.println(say(texts, "web.cli.help", version()));
        } else if (options.contains("--version")) {
            out.println(version());
        } else {
            try {
                serve(options, texts, out);
            } catch (WrongOptions refused) {
                PrintStream err = System.err;
                err.println(say(texts, "web.cli.refused"));
                refused.problems().forEach(problem -> err.println("- " + problem));
                System.exit(2);
            } catch (RuntimeException e) {
                LOG.error("The workspace did not start", e);
                System.exit(1);
            }
        }
    }

    private static void serve(List<String> options, Texts texts, PrintStream out) {
        Configuration configuration = ConfigurationReader.read(options, System.getenv(), texts);
        WorkspaceServer server = WorkspaceServer.start(configuration);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, texts, out), "stop"));
        server.firstPassword()
                .ifPresent(
                        password -> out.println(say(texts, "web.start.administrator", password)));
        long millis =
                System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        String seconds = String.format(Locale.ROOT, "%.1f", millis / 1000.0);
        out.println(say(texts, "web.start.ready", server.baseUrl(), seconds));
    }

    private static void stop(WorkspaceServer server, Texts texts, PrintStream out) {
        server.close();
        out.println(say(texts, "web.start.stopped"));
    }

    private static String version() {
        String version = Workspace.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static String say(Texts texts, String key, Object... args) {
        return texts.text(Locale.ENGLISH, key, args);
    }
}
