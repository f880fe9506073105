package org.tandem.workspace.tracker;

/** The three groups every status belongs to, with the numbers Jira gives them. */
public enum StatusCategory {
    TO_DO(2, "new", "To Do", "blue-gray"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow"),
    DONE(3, "done", "Done", "green");

    private final int id;
    private final String key;
    private final String label;
    private final String colorName;

    StatusCategory(int id, String key, String label, String colorName) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.colorName = colorName;
    }

    public int id() {
        return id;
    }

    public String key() {
        return key;
    }

    /** The product's own English name, as its REST answers give it. */
    public String label() {
        return label;
    }

    public String colorName() {
        return colorName;
    }

    /**
     * The category with this number.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static StatusCategory of(int id) {
        for (StatusCategory category : values()) {
            if (category.id == id) {
                return category;
            }
        }
        throw new IllegalArgumentException(
                "No status category " + id + "; valid: 2 (To Do), 4 (In Progress), 3 (Done)");
    }
}
