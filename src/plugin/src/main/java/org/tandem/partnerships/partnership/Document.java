package org.tandem.partnerships.partnership;

import org.tandem.partnerships.host.PageRef;

/** A page of a partnership that the reader may view. */
public record Document(DocumentKind kind, PageRef page) {}
