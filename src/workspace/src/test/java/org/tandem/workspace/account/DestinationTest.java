package org.tandem.workspace.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
    @ParameterizedTest
    @ValueSource(strings = {"/spaces/PO", "/pages/viewpage.action?pageId=1&x=//y"})
    void aPathOfTheApplicationIsKept(String path) {
        assertThat(Destination.local(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/x\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void anythingElseBecomesTheStartPage(String path) {
        assertThat(Destination.local(path)).isEqualTo("/");
    }
}
