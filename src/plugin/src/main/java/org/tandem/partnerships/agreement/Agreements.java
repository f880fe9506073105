package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.policy.AgreementSection;
import org.tandem.partnerships.policy.PackRef;
import org.tandem.partnerships.policy.Policies;

/** Reads agreement pages. The caller has checked that the page may be viewed. */
@ConfluenceComponent
public class Agreements {
    private static final int MOST_KNOWN = 500;

    private final Pages pages;
    private final Policies policies;

    /** A version's text never changes, so that nodes need not tell each other. */
    private final Map<Version, AgreementText> known = new ConcurrentHashMap<>();

    @Inject
    Agreements(Pages pages, Policies policies) {
        this.pages = pages;
        this.policies = policies;
    }

    /**
     * What the page's current version, which is the one given, says.
     *
     * @param pack the one that governs the partnership whose agreement it is
     */
    public AgreementText text(PageRef page, PackRef pack) {
        Version version = new Version(page.id(), page.version());
        AgreementText text = known.get(version);
        if (text == null) {
            text = read(page.id(), pack);
            remember(version, text);
        }
        return text;
    }

    /** Unless somebody saved while it was read: then it may be the next version's text. */
    private void remember(Version version, AgreementText text) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        pages.find(version.page())
                .filter(now -> now.version() == version.number())
                .ifPresent(now -> known.put(version, text));
    }

    private AgreementText read(long pageId, PackRef pack) {
        List<String> missing =
                Completeness.missing(policies.of(pack).agreement(), pages.macros(pageId)).stream()
                        .map(AgreementSection::title)
                        .toList();
        return new AgreementText(hash(pages.body(pageId)), missing);
    }

    private static String hash(String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Version(long page, int number) {}
}
