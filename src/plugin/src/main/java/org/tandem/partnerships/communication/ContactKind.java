package org.tandem.partnerships.communication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an entry of the communication log is about. */
enum ContactKind {
    CONVERSATION,
    MESSAGE,
    VISIT,
    /** Of the partner or together; may be a high-profile one (R143). */
    EVENT,
    /** News for audiences inside the district, such as the Board (R135). */
    UPDATE;

    /** As REST and texts write it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this id. */
    static Optional<ContactKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** All ids, for messages. */
    static String valid() {
        return Arrays.stream(values()).map(ContactKind::id).collect(Collectors.joining(", "));
    }
}
