package org.tandem.partnerships.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tools of a pack and the standards from which they follow. */
final class InstrumentReader {
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private static final int MOST_MINUTES = 480;

    private final PackNode root;
    private final List<Theme> themes;

    InstrumentReader(PackNode root) {
        this.root = root;
        this.themes =
                root.list(
                        "themes",
                        node ->
                                new Theme(
                                        node.id("id"),
                                        node.text("title"),
                                        node.text("standardsTitle"),
                                        node.text("source")));
    }

    List<Theme> themes() {
        return themes;
    }

    Standards standards() {
        return root.node(
                "standards",
                node ->
                        new Standards(
                                node.node("theory", PackReader::sourced, null),
                                node.list("groups", this::group)),
                null);
    }

    private Standards.Group group(PackNode node) {
        return new Standards.Group(
                node.id("id"),
                node.text("title"),
                node.text("when"),
                node.text("source"),
                node.list("themes", this::ofTheme));
    }

    private Standards.OfTheme ofTheme(PackNode node) {
        String id = theme(node);
        String title =
                themes.stream()
                        .filter(theme -> theme.id().equals(id))
                        .map(Theme::standardsTitle)
                        .findFirst()
                        .orElse("");
        return new Standards.OfTheme(
                id,
                title,
                node.text("stem", ""),
                node.list(
                        "standards",
                        one ->
                                new Standards.Standard(
                                        one.id("id"),
                                        one.text("text"),
                                        one.text("variant", ""),
                                        one.text("source"))));
    }

    ReadinessTool readiness() {
        return root.node("readiness", this::readiness, null);
    }

    private ReadinessTool readiness(PackNode node) {
        return new ReadinessTool(
                language(),
                node.node("purpose", PackReader::sourced, null),
                node.list("process", PackReader::sourced),
                node.node("noThreshold", PackReader::sourced, null),
                node.node("framework", PackReader::sourced, null),
                node.node("importance", PackReader::sourced, null),
                node.node("meeting", PackReader::sourced, null),
                node.list(
                        "ratings",
                        rating ->
                                new ReadinessTool.Rating(
                                        rating.number("value", 1, 4),
                                        rating.text("text"),
                                        rating.text("source"))),
                node.list("categories", this::category));
    }

    /** English unless the pack says otherwise. */
    private String language() {
        String tag = root.text("language", "en");
        if (!LANGUAGES.contains(tag)) {
            root.reject("language", "language", tag);
        }
        return tag;
    }

    private ReadinessTool.Category category(PackNode node) {
        String theme = theme(node);
        return new ReadinessTool.Category(
                theme, title(theme), node.list("items", PackReader::sourced));
    }

    Supplement supplement() {
        return root.node("supplement", this::supplement, null);
    }

    private Supplement supplement(PackNode node) {
        return new Supplement(
                node.node("purpose", PackReader::sourced, null),
                node.node("process", PackReader::sourced, null),
                node.node("notes", PackReader::sourced, null),
                node.node("preamble", PackReader::sourced, null),
                node.list(
                        "practices",
                        part ->
                                new Supplement.Practices(
                                        part.id("id"),
                                        part.text("heading"),
                                        part.text("source"),
                                        part.list("items", InstrumentReader::numbered))),
                node.list(
                        "evidence",
                        item ->
                                new Supplement.Evidence(
                                        item.number("number", 1, 99),
                                        theme(item),
                                        item.text("text"),
                                        item.text("source"))));
    }

    private static Supplement.Numbered numbered(PackNode node) {
        return new Supplement.Numbered(
                node.number("number", 1, 99), node.text("text"), node.text("source"));
    }

    Agenda agenda() {
        return root.node("agenda", this::agenda, null);
    }

    private Agenda agenda(PackNode node) {
        List<Agenda.Section> sections = node.list("sections", this::section);
        List<String> ids = sections.stream().map(Agenda.Section::id).toList();
        Agenda agenda =
                new Agenda(
                        node.number("minutes", 1, MOST_MINUTES),
                        node.node("purpose", PackReader::sourced, null),
                        node.node("preparation", PackReader::sourced, null),
                        node.node("notes", PackReader::sourced, null),
                        sections,
                        node.listOrNone("timings", timing -> timing(timing, ids)));
        if (agenda.sum() != agenda.minutes()) {
            node.warn("minutes", "minutes", agenda.minutes(), agenda.sum());
        }
        return agenda;
    }

    private static Agenda.Timing timing(PackNode node, List<String> sections) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        node.list(
                        "sections",
                        one ->
                                Map.entry(
                                        one.choice("section", sections),
                                        one.number("minutes", 1, MOST_MINUTES)))
                .forEach(one -> minutes.put(one.getKey(), one.getValue()));
        return new Agenda.Timing(
                node.id("id"), node.text("title"), Map.copyOf(minutes), node.text("source"));
    }

    private Agenda.Section section(PackNode node) {
        String theme = node.has("theme") ? theme(node) : "";
        return new Agenda.Section(
                node.id("id"),
                theme,
                theme.isEmpty() ? node.text("title") : title(theme),
                node.number("minutes", 1, MOST_MINUTES),
                node.text("source"),
                node.list(
                        "questions",
                        question ->
                                new Agenda.Question(
                                        question.number("number", 1, 99),
                                        question.text("text"),
                                        question.text("source"))));
    }

    AgreementForm agreement(List<String> types) {
        return root.node("agreement", node -> agreement(node, types), AgreementForm.NONE);
    }

    private static AgreementForm agreement(PackNode node, List<String> types) {
        List<AgreementSection> sections =
                node.list(
                        "sections",
                        section ->
                                new AgreementSection(
                                        section.id("id"),
                                        section.text("title"),
                                        section.text("hint"),
                                        section.flag("monitored"),
                                        section.text("source")));
        List<String> ids = sections.stream().map(AgreementSection::id).toList();
        return new AgreementForm(
                sections, node.listOrNone("templates", one -> template(one, types, ids)));
    }

    private static AgreementForm.Template template(
            PackNode node, List<String> types, List<String> sections) {
        List<String> chosen = node.choices("sections", sections).stream().distinct().toList();
        if (chosen.isEmpty()) {
            node.reject("sections", "missing-list");
        }
        return new AgreementForm.Template(node.choice("id", types), chosen, node.text("source"));
    }

    List<Matrix> alignment() {
        return root.list(
                "alignment",
                node ->
                        new Matrix(
                                node.choice("id", Matrix.IDS),
                                node.text("title"),
                                node.text("text"),
                                node.text("source")));
    }

    private String theme(PackNode node) {
        return node.choice("theme", themes.stream().map(Theme::id).toList());
    }

    private String title(String id) {
        return themes.stream()
                .filter(theme -> theme.id().equals(id))
                .map(Theme::title)
                .findFirst()
                .orElse("");
    }
}
