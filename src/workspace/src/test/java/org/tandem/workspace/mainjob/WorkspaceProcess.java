package org.tandem.workspace.mainjob;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged workspace in a process of its own, started as README says. */
final class WorkspaceProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("ready on (http://\\S+)");
    private static final Path JAR = Path.of("target", "tandem-workspace.jar").toAbsolutePath();

    private final Process process;
    private final String baseUrl;
    private final StringWriter log = new StringWriter();

    private WorkspaceProcess(Process process) throws IOException {
        this.process = process;
        BufferedReader output = process.inputReader();
        this.baseUrl = awaitReady(output);
        Thread drain = new Thread(() -> drain(output), "workspace output");
        drain.setDaemon(true);
        drain.start();
    }

    /** Reads on, so that a full pipe never holds the server up. */
    private void drain(BufferedReader output) {
        try {
            output.transferTo(log);
        } catch (IOException ended) {
            // The process is gone, and its output with it.
        }
    }

    /** Starts on a free port and waits for the line that says it is ready. */
    static WorkspaceProcess start(Path data, String... options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Dorg.slf4j.simpleLogger.log.org.tandem=debug", "-jar"));
        command.addAll(List.of(JAR.toString(), "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        return new WorkspaceProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private String awaitReady(BufferedReader output) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.append(line).append('\n');
            Matcher ready = READY.matcher(line);
            if (ready.find()) {
                return ready.group(1);
            }
        }
        throw new IllegalStateException("The workspace did not start:\n" + said);
    }

    String baseUrl() {
        return baseUrl;
    }

    /** What the server wrote since it was ready, Tandem's own loggers down to debug. */
    String log() {
        return log.toString();
    }

    /** {@code kill -9}: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM, as Ctrl-C and service managers do; waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The workspace did not stop within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
