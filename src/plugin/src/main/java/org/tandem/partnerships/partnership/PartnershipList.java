package org.tandem.partnerships.partnership;

import java.util.List;
import java.util.Optional;

/**
 * A part of a long list.
 *
 * @param next the id to continue after; empty at the end
 */
public record PartnershipList(List<Partnership> partnerships, Optional<Integer> next) {}
