package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;

/** Texts of a pack as macros print them, each with the document it is from (R250). */
final class PackPrint {
    private final PolicyPack pack;
    private final Texts texts;

    PackPrint(PolicyPack pack, Texts texts) {
        this.pack = pack;
        this.texts = texts;
    }

    PolicyPack pack() {
        return pack;
    }

    /** A text of Tandem's own. */
    String say(String key, Serializable... args) {
        return texts.text("tandem.policy." + key, args);
    }

    Line line(SourcedText text) {
        return line("", text.text(), text.source());
    }

    Line line(String term, String text, String source) {
        return new Line(term, text, cite(source));
    }

    List<Line> lines(List<SourcedText> found) {
        return found.stream().map(this::line).toList();
    }

    /** A text that needs no source, because what stands around it has one. */
    static Line plain(String text) {
        return new Line("", text, "");
    }

    /** The source for people: a document's title with its line, or that it is a sample. */
    String cite(String source) {
        if (source.equals(SourcedText.SAMPLE)) {
            return say("sample");
        }
        Map<String, String> lines = new LinkedHashMap<>();
        for (String part : source.split(", ")) {
            String[] place = part.split(":", 2);
            lines.merge(place[0], place[place.length - 1], (some, more) -> some + ", " + more);
        }
        return lines.entrySet().stream()
                .map(one -> say("line", title(one.getKey()), one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String title(String document) {
        return pack.documents().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .map(Choice::title)
                .orElse(document);
    }
}
