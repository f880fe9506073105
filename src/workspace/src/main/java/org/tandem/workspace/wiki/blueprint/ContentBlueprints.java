package org.tandem.workspace.wiki.blueprint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tandem.workspace.modules.BlueprintModule;
import org.tandem.workspace.modules.DialogPage;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.SpaceBlueprintModule;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.wiki.Blueprints;
import org.tandem.workspace.wiki.Grant;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Permissions;
import org.tandem.workspace.wiki.Space;
import org.tandem.workspace.wiki.Words;

/** {@link Blueprints}: finds blueprints and their wizards; the makers do the rest. */
public final class ContentBlueprints implements Blueprints {
    private final PluginModules modules;
    private final Texts texts;
    private final Words words;
    private final Permissions permissions;
    private final Catalogue catalogue;
    private final PageMaker pages;
    private final SpaceMaker spaces;

    public ContentBlueprints(
            PluginModules modules,
            Texts texts,
            Words words,
            Permissions permissions,
            PageMaker pages,
            SpaceMaker spaces) {
        this.modules = modules;
        this.texts = texts;
        this.words = words;
        this.permissions = permissions;
        this.catalogue = new Catalogue(modules, texts);
        this.pages = pages;
        this.spaces = spaces;
    }

    @Override
    public List<Choice> forPages(String spaceKey, Locale locale) {
        return permissions.space(spaceKey, Grant.Level.EDIT)
                ? catalogue.pages(spaceKey, locale)
                : List.of();
    }

    @Override
    public List<Choice> forSpaces(Locale locale) {
        return catalogue.spaces(locale);
    }

    @Override
    public Wizard wizard(String blueprintKey, Locale locale) {
        return catalogue
                .pageBlueprint(blueprintKey)
                .map(
                        found ->
                                wizard(
                                        found.key().complete(),
                                        found.nameKey(),
                                        found.wizard(),
                                        locale))
                .or(
                        () ->
                                catalogue
                                        .spaceBlueprint(blueprintKey)
                                        .map(
                                                found ->
                                                        wizard(
                                                                found.key().complete(),
                                                                found.nameKey(),
                                                                found.wizard(),
                                                                locale)))
                .orElseThrow(
                        () -> words.refusal(404, "wiki.error.blueprint.unknown", blueprintKey));
    }

    private Wizard wizard(String key, String nameKey, List<DialogPage> pages, Locale locale) {
        List<WizardPage> translated =
                pages.stream()
                        .map(
                                page ->
                                        new WizardPage(
                                                page.id(),
                                                texts.text(locale, page.titleKey()),
                                                optional(locale, page.descriptionHeaderKey()),
                                                optional(locale, page.descriptionContentKey())))
                        .toList();
        return new Wizard(key, texts.text(locale, nameKey), translated);
    }

    private String optional(Locale locale, String key) {
        return key == null || key.isEmpty() ? "" : texts.text(locale, key);
    }

    @Override
    public String wizardForm(
            String blueprintKey, String pageId, Map<String, ?> values, Map<String, String> errors) {
        List<DialogPage> wizard =
                catalogue
                        .pageBlueprint(blueprintKey)
                        .map(BlueprintModule::wizard)
                        .or(
                                () ->
                                        catalogue
                                                .spaceBlueprint(blueprintKey)
                                                .map(SpaceBlueprintModule::wizard))
                        .orElse(List.of());
        DialogPage page =
                wizard.stream()
                        .filter(candidate -> candidate.id().equals(pageId))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        words.refusal(
                                                404, "wiki.error.blueprint.unknown", blueprintKey));
        Map<String, Object> data = new HashMap<>(values);
        data.put("errors", errors);
        data.put("spaceKey", values.containsKey("spaceKey") ? values.get("spaceKey") : "");
        data.put(
                "parentPageId",
                values.containsKey("parentPageId") ? values.get("parentPageId") : "");
        return modules.soy(catalogue.blueprintKey(blueprintKey).plugin(), page.templateKey(), data);
    }

    @Override
    public PageContent createPage(PageRequest request) {
        BlueprintModule blueprint =
                catalogue
                        .pageBlueprint(request.blueprintKey())
                        .orElseThrow(
                                () ->
                                        words.refusal(
                                                404,
                                                "wiki.error.blueprint.unknown",
                                                request.blueprintKey()));
        return pages.make(blueprint, request);
    }

    @Override
    public Space createSpace(SpaceRequest request) {
        SpaceBlueprintModule blueprint =
                catalogue
                        .spaceBlueprint(request.blueprintKey())
                        .orElseThrow(
                                () ->
                                        words.refusal(
                                                404,
                                                "wiki.error.blueprint.unknown",
                                                request.blueprintKey()));
        return spaces.make(blueprint, request);
    }
}
