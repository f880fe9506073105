package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.Policies;

/** Reads agreement pages. The caller has checked that the page may be viewed. */
@ConfluenceComponent
public class Agreements {
    private final Pages pages;
    private final Policies policies;

    @Inject
    Agreements(Pages pages, Policies policies) {
        this.pages = pages;
        this.policies = policies;
    }

    /** Titles of the sections that are missing or empty, in the policy's order. */
    public List<String> missingSections(long pageId) {
        return Completeness.missing(policies.current().agreement(), pages.macros(pageId)).stream()
                .map(AgreementSection::title)
                .toList();
    }

    /** SHA-256 of the page's text, in hexadecimal: what an approval is bound to (R114). */
    public String hash(long pageId) {
        byte[] body = pages.body(pageId).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
