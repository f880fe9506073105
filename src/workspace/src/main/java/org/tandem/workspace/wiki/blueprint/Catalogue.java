package org.tandem.workspace.wiki.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tandem.workspace.modules.BlueprintModule;
import org.tandem.workspace.modules.ModuleKey;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.SpaceBlueprintModule;
import org.tandem.workspace.modules.WebItemModule;
import org.tandem.workspace.web.Texts;
import org.tandem.workspace.wiki.Blueprints;

/** The blueprints of the enabled plugins and the web items that offer them. */
final class Catalogue {
    private static final String PAGES = "system.create.dialog/content";
    private static final String SPACES = "system.create.space.dialog/content";

    private final PluginModules modules;
    private final Texts texts;

    Catalogue(PluginModules modules, Texts texts) {
        this.modules = modules;
        this.texts = texts;
    }

    List<Blueprints.Choice> pages(String spaceKey, Locale locale) {
        List<Blueprints.Choice> choices = new ArrayList<>();
        for (WebItemModule item : items(PAGES, Map.of("spaceKey", spaceKey))) {
            modules.byKey(BlueprintModule.class, target(item).complete())
                    .ifPresent(
                            blueprint ->
                                    choices.add(
                                            choice(
                                                    item,
                                                    blueprint.key(),
                                                    !blueprint.wizard().isEmpty(),
                                                    locale)));
        }
        return choices;
    }

    List<Blueprints.Choice> spaces(Locale locale) {
        List<Blueprints.Choice> choices = new ArrayList<>();
        for (WebItemModule item : items(SPACES, Map.of())) {
            modules.byKey(SpaceBlueprintModule.class, target(item).complete())
                    .ifPresent(
                            blueprint ->
                                    choices.add(
                                            choice(
                                                    item,
                                                    blueprint.key(),
                                                    !blueprint.wizard().isEmpty(),
                                                    locale)));
        }
        return choices;
    }

    private List<WebItemModule> items(String section, Map<String, Object> context) {
        return modules.all(WebItemModule.class).stream()
                .filter(item -> section.equals(item.section()))
                .filter(item -> item.params().containsKey("blueprintKey"))
                .filter(item -> item.shown().test(context))
                .toList();
    }

    private static ModuleKey target(WebItemModule item) {
        return item.key().sibling(item.params().get("blueprintKey"));
    }

    private Blueprints.Choice choice(
            WebItemModule item, ModuleKey blueprint, boolean wizard, Locale locale) {
        String description =
                item.descriptionKey() == null ? "" : texts.text(locale, item.descriptionKey());
        return new Blueprints.Choice(
                blueprint.complete(),
                texts.text(locale, item.labelKey()),
                description,
                item.iconUrl(),
                wizard);
    }

    Optional<BlueprintModule> pageBlueprint(String key) {
        return modules.byKey(BlueprintModule.class, blueprintKey(key).complete());
    }

    Optional<SpaceBlueprintModule> spaceBlueprint(String key) {
        return modules.byKey(SpaceBlueprintModule.class, blueprintKey(key).complete());
    }

    /** The browser of the product names the web item; programs may name the blueprint itself. */
    ModuleKey blueprintKey(String key) {
        if (key.indexOf(':') <= 0) {
            return new ModuleKey("", key);
        }
        return modules.byKey(WebItemModule.class, key)
                .filter(item -> item.params().containsKey("blueprintKey"))
                .map(Catalogue::target)
                .orElseGet(() -> ModuleKey.parse(key));
    }
}
