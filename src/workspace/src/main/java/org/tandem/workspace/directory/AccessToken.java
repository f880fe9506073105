package org.tandem.workspace.directory;

import java.time.Instant;
import java.util.Optional;

/** A personal access token as its owner sees it later; the secret itself is not kept. */
public record AccessToken(long id, String name, Instant created, Optional<Instant> expires) {}
