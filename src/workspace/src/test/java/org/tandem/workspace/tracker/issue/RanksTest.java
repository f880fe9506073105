package org.tandem.workspace.tracker.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void aKeyBetweenTwoIsAlwaysBetweenThem() {
        Random random = new Random(7);
        List<String> keys = new ArrayList<>(List.of(Ranks.initial(10_000), Ranks.initial(10_001)));
        for (int i = 0; i < 2_000; i++) {
            int at = random.nextInt(keys.size() + 1);
            String low = at == 0 ? null : keys.get(at - 1);
            String high = at == keys.size() ? null : keys.get(at);
            keys.add(at, Ranks.between(low, high));
        }
        assertThat(keys).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void newIssuesStandAfterAllThatWereCreatedBefore() {
        assertThat(
                        List.of(
                                Ranks.initial(9),
                                Ranks.initial(35),
                                Ranks.initial(36),
                                Ranks.initial(10_000)))
                .isSorted();
        assertThat(Ranks.between(Ranks.initial(35), null)).isLessThan(Ranks.initial(36));
    }
}
