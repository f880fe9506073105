package org.tandem.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.web.BundleTexts;

class ConfigurationReaderTest {
    @Test
    void withoutOptionsItListensOnThisMachineWithTheSampleDistrict() {
        Configuration configuration = read(Map.of());
        assertThat(configuration.port()).isEqualTo(1990);
        assertThat(configuration.baseUrl()).isEqualTo("http://localhost:1990");
        assertThat(configuration.loopbackOnly()).isTrue();
        assertThat(configuration.sample()).isEqualTo(SampleData.DISTRICT);
        assertThat(configuration.localUrl()).isEqualTo("http://127.0.0.1:1990");
        assertThat(configuration.database().url()).startsWith("jdbc:h2:file:");
    }

    @Test
    void theCommandLineWinsOverTheEnvironment() {
        Configuration configuration =
                read(Map.of("TANDEM_PORT", "2000", "TANDEM_EMPTY", "true"), "--port=2001");
        assertThat(configuration.port()).isEqualTo(2001);
        assertThat(configuration.sample()).isEqualTo(SampleData.NONE);
    }

    @Test
    void thePasswordOfTheDatabaseComesFromAFileAndIsNeverPrinted(@TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "s3cret\n");
        Configuration configuration =
                read(
                        Map.of(),
                        "--db-url",
                        "jdbc:postgresql://db/tandem",
                        "--db-password-file",
                        file.toString());
        assertThat(configuration.database().password()).isEqualTo("s3cret");
        assertThat(configuration.toString()).doesNotContain("s3cret");
    }

    @Test
    void wrongOptionsAreRefusedTogetherEachWithTheValidChoices() {
        assertThatThrownBy(
                        () ->
                                read(
                                        Map.of("TANDEM_EMPTY", "maybe"),
                                        "--port",
                                        "99999",
                                        "--db-url",
                                        "jdbc:mysql://db/x",
                                        "--colour",
                                        "--base-url",
                                        "ftp://x",
                                        "--data"))
                .isInstanceOfSatisfying(
                        WrongOptions.class,
                        refused ->
                                assertThat(refused.problems())
                                        .hasSize(6)
                                        .allMatch(problem -> problem.contains("Valid:")))
                .hasMessageContaining("0 to 65535")
                .hasMessageContaining("jdbc:postgresql://")
                .hasMessageContaining("“--colour”");
    }

    private static Configuration read(Map<String, String> environment, String... arguments) {
        return ConfigurationReader.read(List.of(arguments), environment, new BundleTexts());
    }
}
