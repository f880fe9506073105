package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The packs a district can work by; the shipped ODST pack is the one so far. */
@ConfluenceComponent
public class Policies {
    private static final String SHIPPED = "packs/odst-conditions-habits.yaml";

    private final PolicyPack pack;

    public Policies() {
        this.pack = shipped();
    }

    /** The pack that governs new partnerships. */
    public PolicyPack current() {
        return pack;
    }

    private static PolicyPack shipped() {
        try (InputStream yaml = Policies.class.getClassLoader().getResourceAsStream(SHIPPED)) {
            return PackReader.read(SHIPPED, yaml);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SHIPPED, unreadable);
        }
    }
}
