package org.tandem.workspace.partnerships;

/** On the default database. */
class RecordIT extends RecordContract {
    @Override
    String[] database() {
        return new String[0];
    }
}
