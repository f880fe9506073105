package org.tandem.partnerships.policy;

import java.io.InputStream;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a pack from YAML. */
final class PackReader {
    private PackReader() {}

    /**
     * Reads a pack.
     *
     * @param name for messages
     * @throws PackException naming the first place that is wrong and what is expected there
     */
    static PolicyPack read(String name, InputStream yaml) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        try {
            return pack(PackNode.of(name, new Load(settings).loadFromInputStream(yaml)));
        } catch (YamlEngineException malformed) {
            throw new PackException(name + ": " + malformed.getMessage(), malformed);
        }
    }

    private static PolicyPack pack(PackNode root) {
        List<Theme> themes = root.list("themes", PackReader::theme);
        return new PolicyPack(
                root.text("id"),
                root.number("version"),
                root.text("title"),
                sourced(root.node("belief")),
                themes,
                readiness(root.node("readiness"), themes),
                agenda(root.node("agenda"), themes),
                root.node("agreement").list("sections", PackReader::agreementSection));
    }

    private static Theme theme(PackNode node) {
        return new Theme(
                node.text("id"),
                node.text("title"),
                node.text("standardsTitle"),
                node.text("source"));
    }

    private static ReadinessTool readiness(PackNode node, List<Theme> themes) {
        return new ReadinessTool(
                sourced(node.node("purpose")),
                node.list("process", PackReader::sourced),
                sourced(node.node("noThreshold")),
                sourced(node.node("framework")),
                sourced(node.node("importance")),
                sourced(node.node("meeting")),
                node.list(
                        "ratings",
                        rating ->
                                new ReadinessTool.Rating(
                                        rating.number("value"),
                                        rating.text("text"),
                                        rating.text("source"))),
                node.list("categories", category -> category(category, themes)));
    }

    private static ReadinessTool.Category category(PackNode node, List<Theme> themes) {
        Theme theme = theme(node, themes);
        return new ReadinessTool.Category(
                theme.id(), theme.title(), node.list("items", PackReader::sourced));
    }

    private static Agenda agenda(PackNode node, List<Theme> themes) {
        return new Agenda(
                node.number("minutes"),
                sourced(node.node("purpose")),
                sourced(node.node("preparation")),
                sourced(node.node("notes")),
                node.list("sections", section -> section(section, themes)));
    }

    private static Agenda.Section section(PackNode node, List<Theme> themes) {
        String theme = node.text("theme", "");
        String title = theme.isEmpty() ? node.text("title") : theme(node, themes).title();
        return new Agenda.Section(
                node.text("id"),
                theme,
                title,
                node.number("minutes"),
                node.text("source"),
                node.list(
                        "questions",
                        question ->
                                new Agenda.Question(
                                        question.number("number"),
                                        question.text("text"),
                                        question.text("source"))));
    }

    private static Theme theme(PackNode node, List<Theme> themes) {
        String id = node.text("theme");
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new PackException(
                                        node.path()
                                                + ".theme: no theme \""
                                                + id
                                                + "\"; valid: "
                                                + themes.stream().map(Theme::id).toList()));
    }

    private static AgreementSection agreementSection(PackNode node) {
        return new AgreementSection(
                node.text("id"), node.text("title"), node.text("hint"), node.text("source"));
    }

    private static SourcedText sourced(PackNode node) {
        return new SourcedText(node.text("text"), node.text("source"));
    }
}
