package org.tandem.workspace.tracker.blueprint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tandem.workspace.tracker.StatusCategory;

/**
 * A workflow as a plugin ships it: a {@code .jwb} archive, or {@code workflow.xml} with {@code
 * statuses.json} beside it.
 *
 * @param xml the workflow, whose {@code jira.status.id} are the ids it was written with
 * @param statuses what these ids mean
 */
record WorkflowBundle(String xml, Map<String, StatusEntry> statuses) {
    private static final int MAX_BYTES = 2_000_000;
    private static final String WORKFLOW = "workflow.xml";
    private static final String STATUSES = "statuses.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A status the workflow uses. */
    record StatusEntry(String name, String description, StatusCategory category) {}

    /**
     * Reads a bundle.
     *
     * @param resource opens a file of the plugin; null when there is none
     * @throws IOException saying what is missing or malformed
     */
    static WorkflowBundle read(String path, Function<String, InputStream> resource)
            throws IOException {
        Map<String, String> files = new HashMap<>();
        if (path.endsWith(".xml") || path.endsWith("/")) {
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            files.put(WORKFLOW, file(resource, path.endsWith("/") ? folder + WORKFLOW : path));
            files.put(STATUSES, file(resource, folder + STATUSES));
        } else {
            try (InputStream archive = resource.apply(path)) {
                unzip(path, archive, files);
            }
        }
        if (files.get(WORKFLOW) == null) {
            throw new IOException("There is no " + WORKFLOW + " at " + path);
        }
        return new WorkflowBundle(files.get(WORKFLOW), statuses(files.get(STATUSES)));
    }

    private static String file(Function<String, InputStream> resource, String path)
            throws IOException {
        try (InputStream in = resource.apply(path)) {
            return in == null ? null : text(in);
        }
    }

    private static void unzip(String path, InputStream archive, Map<String, String> files)
            throws IOException {
        if (archive == null) {
            throw new IOException("The plugin has no file " + path);
        }
        ZipInputStream zip = new ZipInputStream(archive);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(WORKFLOW) || entry.getName().equals(STATUSES)) {
                files.put(entry.getName(), text(zip));
            }
        }
    }

    private static String text(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new IOException("Larger than " + MAX_BYTES + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, StatusEntry> statuses(String text) throws IOException {
        Map<String, StatusEntry> found = new HashMap<>();
        for (JsonNode status : JSON.readTree(text == null ? "[]" : text)) {
            found.put(
                    status.path("originalId").asText(),
                    new StatusEntry(
                            status.path("name").asText(),
                            status.path("description").asText(""),
                            StatusCategory.of(status.path("statusCategoryId").asInt())));
        }
        return found;
    }
}
