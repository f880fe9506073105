package com.atlassian.activeobjects.external;

/**
 * The version of a data model; a whole number, zero before the first task. Declared from the Active
 * Objects plugin documentation (developer.atlassian.com), package
 * com.atlassian.activeobjects.external.
 */
public final class ModelVersion implements Comparable<ModelVersion> {
    private final int version;

    private ModelVersion(int version) {
        this.version = version;
    }

    public static ModelVersion valueOf(String version) {
        return new ModelVersion(Integer.parseInt(version));
    }

    public static ModelVersion zero() {
        return new ModelVersion(0);
    }

    public boolean isOlderThan(ModelVersion other) {
        return compareTo(other) < 0;
    }

    public boolean isNewerThan(ModelVersion other) {
        return compareTo(other) > 0;
    }

    public boolean isSame(ModelVersion other) {
        return compareTo(other) == 0;
    }

    @Override
    public int compareTo(ModelVersion other) {
        return Integer.compare(version, other.version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ModelVersion that && version == that.version;
    }

    @Override
    public int hashCode() {
        return version;
    }

    @Override
    public String toString() {
        return Integer.toString(version);
    }
}
