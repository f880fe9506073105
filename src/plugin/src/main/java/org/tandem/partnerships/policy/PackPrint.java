package org.tandem.partnerships.policy;

import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.policy.PolicyView.Line;

/** Texts of a pack as macros print them, each with the document it is from (R250). */
final class PackPrint {
    private final PolicyPack pack;
    private final Texts texts;
    private final Set<String> cited = new HashSet<>();

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

    Comparator<String> alphabet() {
        return texts.alphabet();
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

    /** A standard, with the other wording that the documents have for it (I7–I9). */
    String wording(Standards.Standard standard) {
        return standard.variant().isEmpty()
                ? standard.text()
                : say("variant", standard.text(), standard.variant());
    }

    /** A text that needs no source, because what stands around it has one. */
    static Line plain(String text) {
        return new Line("", text, "");
    }

    /** The source in short, as {@code 000:13}; {@link #documents} says what the number means. */
    private String cite(String source) {
        cited.add(source);
        return source.equals(SourcedText.SAMPLE) ? say("sample") : source;
    }

    /** The documents that were cited so far. */
    List<String> documents() {
        return pack.documents().stream()
                .filter(document -> cited.stream().anyMatch(it -> it.contains(document.id() + ":")))
                .map(document -> say("document", document.id(), document.title(), document.text()))
                .toList();
    }
}
