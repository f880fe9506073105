package org.tandem.partnerships.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tandem.partnerships.host.FieldError;
import org.tandem.partnerships.host.RefusedException;

/** A personal code is kept so that nobody reads it, and opens one link only (R80, R81). */
class CodeHashTest {
    private final CodeHash hash = CodeHash.of("three blue doors");

    @Test
    void onlyTheSameCodeMatches() {
        assertThat(hash.matches("three blue doors")).isTrue();
        assertThat(hash.matches(" three blue doors ")).as("typed with spaces around").isTrue();
        assertThat(hash.matches("three blue door")).isFalse();
        assertThat(hash.matches("")).isFalse();
        assertThat(CodeHash.of("cafe\u0301s und").matches("caf\u00e9s und")).isTrue();
    }

    @Test
    void itIsSaltedAndSlowAndDoesNotSayTheCode() {
        assertThat(hash.text()).startsWith("pbkdf2-sha512:210000:").doesNotContain("blue");
        assertThat(CodeHash.of("three blue doors")).isNotEqualTo(hash);
        assertThat(hash.toString()).doesNotContain(hash.text());
    }

    @Test
    void itsProofIsWorthNothingAtAnotherLinkOrWithAnotherCode() {
        LinkSecret secret = LinkSecret.random();
        String proof = hash.proof(secret);

        assertThat(hash.proves(proof, secret)).isTrue();
        assertThat(hash.proves(proof, LinkSecret.random())).isFalse();
        assertThat(CodeHash.of("three blue doors").proves(proof, secret)).isFalse();
        assertThat(CodeHash.NONE.proves("", secret)).isFalse();
        assertThat(proof).doesNotContain(secret.text());
    }

    @Test
    void aCodeIsLongEnoughAndTypedTheSameTwice() {
        assertThat(refused("  abcde  ", "abcde")).isEqualTo("code");
        assertThat(refused("aaaaaaaa", "aaaaaaaa")).isEqualTo("code");
        assertThat(refused("x y".repeat(40), "x y".repeat(40))).isEqualTo("code");
        assertThat(refused("abcdef", "abcdeg")).isEqualTo("again");
        CodeInput.check("abcdef", " abcdef");
    }

    private static String refused(String code, String again) {
        RefusedException[] refusal = new RefusedException[1];
        assertThatThrownBy(() -> CodeInput.check(code, again))
                .isInstanceOfSatisfying(RefusedException.class, e -> refusal[0] = e);
        assertThat(refusal[0].fields()).hasSize(1);
        FieldError error = refusal[0].fields().get(0);
        return error.field();
    }
}
