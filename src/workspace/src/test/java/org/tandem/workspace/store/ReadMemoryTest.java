package org.tandem.workspace.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadMemoryTest {
    private final Map<String, String> names =
            new HashMap<>(Map.of("ana", "Ana Ruiz", "bo", "Bo Lund"));
    private final List<Set<String>> reads = new ArrayList<>();

    @AfterEach
    void end() {
        ReadMemory.end();
    }

    @Test
    void manyAreReadTogetherAndEachOnlyOnceInARequest() {
        ReadMemory.begin();
        assertThat(many("ana", "nobody")).containsOnly(Map.entry("ana", "Ana Ruiz"));
        assertThat(many("ana", "bo", "nobody")).containsOnlyKeys("ana", "bo");
        assertThat(many("bo", "ana")).containsOnlyKeys("ana", "bo");
        assertThat(reads).containsExactly(Set.of("ana", "nobody"), Set.of("bo"));
    }

    @Test
    void whatWasReadTogetherIsKnownOneByOne() {
        ReadMemory.begin();
        many("ana", "nobody");
        assertThat(one("ana")).contains("Ana Ruiz");
        assertThat(one("nobody")).isEmpty();
        one("bo");
        many("bo");
        assertThat(reads).containsExactly(Set.of("ana", "nobody"), Set.of("bo"));
    }

    @Test
    void aTransactionSeesAndLeavesNothingOld() {
        ReadMemory.begin();
        many("ana");
        ReadMemory.without(() -> many("ana"));
        names.put("ana", "Ana Berg");
        assertThat(many("ana")).containsValue("Ana Berg");
    }

    @Test
    void outsideOfARequestNothingIsRemembered() {
        many("ana");
        names.remove("ana");
        assertThat(many("ana")).isEmpty();
    }

    private Map<String, String> many(String... keys) {
        return ReadMemory.recallAll("name", List.of(keys), this::read);
    }

    private Optional<String> one(String key) {
        return ReadMemory.recall(
                "name", key, () -> Optional.ofNullable(read(Set.of(key)).get(key)));
    }

    private Map<String, String> read(Set<String> keys) {
        reads.add(Set.copyOf(keys));
        Map<String, String> found = new HashMap<>(names);
        found.keySet().retainAll(keys);
        return found;
    }
}
