package org.tandem.workspace.sample;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tandem.workspace.directory.AccessToken;
import org.tandem.workspace.directory.AccessTokens;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.store.Settings;

/**
 * Maple River, a fictional district to look around in: a Partnership office space, three
 * partnerships at different points of their life, and a Jira project with its board. It is made
 * once, through the REST resources and blueprints that people use, never by SQL.
 */
public final class SampleDistrict {
    private static final Logger LOG = LoggerFactory.getLogger(SampleDistrict.class);
    private static final String DONE = "sample.district";
    private static final String TOKEN = "sample district";

    private final Directory directory;
    private final AccessTokens tokens;
    private final Settings settings;
    private final Clock clock;

    public SampleDistrict(
            Directory directory, AccessTokens tokens, Settings settings, Clock clock) {
        this.directory = directory;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes spaces, partnerships and project, once, by calling the server at this address. */
    public void createContent(String baseUrl) {
        if (settings.get(DONE).isPresent()) {
            return;
        }
        Map<String, SampleClient> clients = new HashMap<>();
        HttpClient http = HttpClient.newHttpClient();
        try {
            SampleStory story =
                    new SampleStory(
                            name ->
                                    clients.computeIfAbsent(
                                            name,
                                            key -> new SampleClient(http, baseUrl, token(key))),
                            clock);
            story.chapters().forEach(this::tell);
            settings.put(DONE, clock.instant().toString());
        } catch (IllegalStateException | UncheckedIOException e) {
            LOG.error("The sample district is incomplete: {}", e.getMessage());
        } finally {
            clients.keySet().forEach(this::revoke);
        }
    }

    /** Chapters are remembered one by one, so that a first start that was cut off goes on. */
    private void tell(String chapter, Runnable events) {
        String told = DONE + "." + chapter;
        if (settings.get(told).isEmpty()) {
            events.run();
            settings.put(told, clock.instant().toString());
        }
    }

    private String token(String userName) {
        return tokens.create(
                user(userName), TOKEN, Optional.of(clock.instant().plus(Duration.ofHours(1))));
    }

    private void revoke(String userName) {
        User owner = user(userName);
        tokens.of(owner).stream()
                .filter(token -> token.name().equals(TOKEN))
                .map(AccessToken::id)
                .forEach(id -> tokens.revoke(owner, id));
    }

    private User user(String name) {
        return directory.byName(name).orElseThrow(() -> new IllegalStateException(name));
    }
}
