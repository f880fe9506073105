package org.tandem.workspace;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.tandem.workspace.store.DatabaseAddress;

/**
 * How this node is to run.
 *
 * @param bind address or host name to listen on
 * @param data folder for the H2 file and working files
 * @param baseUrl absolute address that people use, without a trailing slash
 * @param sampleDistrict whether an empty database is filled with the sample district
 */
public record Configuration(
        int port,
        String bind,
        Path data,
        DatabaseAddress database,
        String baseUrl,
        boolean sampleDistrict) {
    /** Whether only programs of this machine can connect. */
    boolean loopbackOnly() {
        try {
            return InetAddress.getByName(bind).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
