package org.tandem.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Measures the running software: cold start, a page with the six macros against the same page
 * without them, the record, saving a page and moving an issue against the raw SQL of their data,
 * first with ten partnerships and then with many; the record on PostgreSQL too.
 */
public final class Bench {
    private static final int FEW = 10;

    private Bench() {}

    /** Arguments: the jar of the workspace, a folder to work in, the partnerships of round two. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar = Path.of(arguments[0]).toRealPath();
        Path folder = Files.createTempDirectory(Path.of(arguments[1]), "bench");
        int many = Integer.parseInt(arguments[2]);
        Table table = new Table();
        new ColdStart(jar, folder.resolve("data")).measure(table);
        try (Server server = Server.onH2(folder.resolve("data"))) {
            for (int partnerships : new int[] {FEW, many}) {
                server.fill(partnerships);
                new PageBench(server).measure(table, partnerships);
                new RecordBench(server, "").measure(table, partnerships);
                new SaveBench(server).measure(table, partnerships);
                new TransitionBench(server).measure(table, partnerships);
            }
        }
        onPostgres(folder.resolve("postgres"), many, table);
        table.print(System.out);
    }

    private static void onPostgres(Path folder, int many, Table table) throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Server server =
                        Server.onPostgres(folder, postgres.getJdbcUrl("postgres", "postgres"))) {
            for (int partnerships : new int[] {FEW, many}) {
                server.fill(partnerships);
                new RecordBench(server, ", PostgreSQL").measure(table, partnerships);
            }
        }
    }
}
