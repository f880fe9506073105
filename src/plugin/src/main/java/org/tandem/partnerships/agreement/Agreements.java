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
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.AgreementSection;
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
     * @param partnership whose agreement it is
     */
    public AgreementText text(PageRef page, Partnership partnership) {
        Version version = new Version(page.id(), page.version(), partnership.agreementType());
        AgreementText text = known.get(version);
        if (text == null) {
            text = read(page.id(), partnership);
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

    private AgreementText read(long pageId, Partnership partnership) {
        List<AgreementSection> sections =
                policies.of(partnership.pack()).agreement(partnership.agreementType());
        List<String> missing =
                Completeness.missing(sections, pages.macros(pageId)).stream()
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

    /** What must be filled depends on the type, too. */
    private record Version(long page, int number, String agreementType) {}
}
