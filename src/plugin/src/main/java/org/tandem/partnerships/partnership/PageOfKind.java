package org.tandem.partnerships.partnership;

/** A page of a partnership by its id, before anybody's permissions are asked. */
record PageOfKind(long id, DocumentKind kind) {}
