package org.tandem.workspace.mainjob;

/** On the default H2 file. */
class MainJobBrowserIT extends MainJobContract {
    @Override
    String[] database() {
        return new String[0];
    }
}
