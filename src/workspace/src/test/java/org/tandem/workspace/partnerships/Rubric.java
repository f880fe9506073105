package org.tandem.workspace.partnerships;

/** Full answer sheets to the rubric of the pack with which a new workspace starts. */
enum Rubric {
    LOW("few", "once", "one", "none", "nothing", "never"),
    MEDIUM("many", "weeks", "some", "counts", "nothing", "never"),
    HIGH("most", "year", "district", "records", "money", "often");

    private static final String[] CRITERIA = {
        "students", "time", "schools", "data", "resources", "unsupervised"
    };

    private final String[] options;

    Rubric(String... options) {
        this.options = options;
    }

    /** The body of a request that determines this level. */
    String body(int version, String reviewedWith) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < CRITERIA.length; i++) {
            answers.append(i == 0 ? "" : ",")
                    .append(String.format("\"%s\":\"%s\"", CRITERIA[i], options[i]));
        }
        return String.format(
                "{\"version\":%d,\"reason\":\"%s\",\"reviewedWith\":\"%s\",\"answers\":{%s}}",
                version, "Because " + name(), reviewedWith, answers);
    }
}
