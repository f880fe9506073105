package org.tandem.partnerships.host;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says a refusal in the reader's language; the one place where that happens. */
@ConfluenceComponent
public class RefusalTexts {
    private final Texts texts;

    @Inject
    public RefusalTexts(Texts texts) {
        this.texts = texts;
    }

    public String message(RefusedException refusal) {
        return texts.text(refusal.key(), refusal.args().toArray(Serializable[]::new));
    }

    public String text(Obstacle obstacle) {
        return texts.text(obstacle.key());
    }

    /** A message per wrong field; the first one when a field has several. */
    public Map<String, String> fields(RefusedException refusal) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (FieldError error : refusal.fields()) {
            String text = texts.text(error.key(), error.args().toArray(Serializable[]::new));
            messages.putIfAbsent(error.field(), text);
        }
        return messages;
    }
}
