package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.tandem.partnerships.host.Texts;

/** Advice on what was filled in, in the reader's language. */
@ConfluenceComponent
class PaperHints {
    private final Texts texts;

    @Inject
    PaperHints(Texts texts) {
        this.texts = texts;
    }

    PaperJson json(Paper paper) {
        Map<String, String> hints = new TreeMap<>();
        paper.values().keySet().stream()
                .filter(TeamFields::isRationale)
                .forEach(field -> hints.put(field, hint(field, paper.value(field))));
        return new PaperJson(paper.name(), paper.values(), paper.version(), hints);
    }

    /** The hint on one field; empty when there is nothing to say. */
    String hint(String field, String text) {
        return TeamFields.isRationale(field) && Sentences.outside(text, texts.locale())
                ? texts.text("tandem.readiness.sentences", Sentences.count(text, texts.locale()))
                : "";
    }
}
