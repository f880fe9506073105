package org.tandem.partnerships.readiness;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is kept of a personal code: salted, and slow to compute, since people choose codes that can
 * be guessed. Its text says how it was computed, so that later ones may take more rounds.
 *
 * @param text {@code pbkdf2-sha512:iterations:salt:hash}, the last two as hexadecimal digits
 */
record CodeHash(String text) {
    /** Nothing was chosen. */
    static final CodeHash NONE = new CodeHash("");

    private static final String NAME = "pbkdf2-sha512";

    /** What OWASP's cheat sheet on password storage asks of PBKDF2 with HMAC-SHA512. */
    private static final int ITERATIONS = 210_000;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    static CodeHash of(String code) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return of(code, salt, ITERATIONS);
    }

    private static CodeHash of(String code, byte[] salt, int iterations) {
        KeySpec spec = new PBEKeySpec(normal(code).toCharArray(), salt, iterations, HASH_BITS);
        try {
            byte[] hash =
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(spec)
                            .getEncoded();
            HexFormat hex = HexFormat.of();
            String text = hex.formatHex(salt) + ":" + hex.formatHex(hash);
            return new CodeHash(NAME + ":" + iterations + ":" + text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        }
    }

    /** The same letters from another keyboard are the same code. */
    static String normal(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).strip();
    }

    boolean isChosen() {
        return !text.isEmpty();
    }

    boolean matches(String code) {
        String[] parts = text.split(":");
        byte[] salt = HexFormat.of().parseHex(parts[2]);
        return same(of(code, salt, Integer.parseInt(parts[1])).text, text);
    }

    /**
     * What a browser keeps once the code was entered at an address. It tells nothing about the
     * code, cannot be made without the database, and is worth nothing with another link or code.
     */
    String proof(LinkSecret secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(text), "HmacSHA256"));
            byte[] proof = mac.doFinal(bytes("opened " + secret.hash()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(proof);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC with SHA-256", e);
        }
    }

    boolean proves(String proof, LinkSecret secret) {
        return isChosen() && same(proof(secret), proof);
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(bytes(one), bytes(other));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "CodeHash";
    }
}
