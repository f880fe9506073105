package org.tandem.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From starting the JVM to the first page, in a process of its own, and the memory it then holds.
 */
final class ColdStart {
    private static final int STARTS = 5;

    private final Path jar;
    private final Path data;

    ColdStart(Path jar, Path data) {
        this.jar = jar;
        this.data = data;
    }

    void measure(Table table) throws IOException, InterruptedException {
        double first = start().millis();
        List<Double> times = new ArrayList<>();
        List<Double> memory = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            Started started = start();
            times.add(started.millis());
            memory.add(started.megabytes());
        }
        table.value("first start ever, making the sample district", first, "ms", "");
        table.value("cold start to first page", Timing.median(times), "ms", "aim: 5000");
        table.value("resident after the first page", Timing.median(memory), "MB", "aim: below 400");
    }

    private record Started(double millis, double megabytes) {}

    private Started start() throws IOException, InterruptedException {
        int port = freePort();
        long begin = System.nanoTime();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                jar.toString(),
                                "--port",
                                String.valueOf(port),
                                "--data",
                                data.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(data.resolveSibling("cold-start.log").toFile())
                        .start();
        try {
            awaitFirstPage(process, port);
            double millis = (System.nanoTime() - begin) / 1e6;
            return new Started(millis, resident(process));
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitFirstPage(Process process, int port)
            throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + port + "/confluence/login.action"))
                        .build();
        while (process.isAlive()) {
            try {
                if (http.send(request, BodyHandlers.ofString()).statusCode() == 200) {
                    return;
                }
            } catch (java.net.ConnectException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("The workspace ended before its first page");
    }

    /** Resident set in megabytes as Linux counts it. */
    private static double resident(Process process) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                return Double.parseDouble(line.replaceAll("\\D+", "")) / 1024;
            }
        }
        return Double.NaN;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
