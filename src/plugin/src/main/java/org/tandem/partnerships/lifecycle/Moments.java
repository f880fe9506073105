package org.tandem.partnerships.lifecycle;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.tandem.partnerships.host.Texts;

/** Points in time as the reader's language writes them, in the server's time zone. */
@ConfluenceComponent
class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;

    @Inject
    Moments(Texts texts) {
        this.texts = texts;
    }

    /** Day and time. */
    String text(Instant moment) {
        LocalDateTime at = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
        return texts.date(at.toLocalDate()) + ", " + TIME.format(at);
    }

    /** The day only. */
    String day(Instant moment) {
        return texts.date(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
    }
}
