package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServletRequest;
import java.awt.ComponentOrientation;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.Identity;
import org.tandem.workspace.login.Session;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.modules.WebItemModule;
import org.tandem.workspace.modules.WebResourceModule;

/** The frame of every page: header, navigation, messages, scripts and styles. */
final class Shell {
    private static final List<String> GENERAL = List.of("atl.general");

    private final App app;
    private final TemplateEngine templates;
    private final Directory directory;
    private final PluginModules modules;
    private final Assets assets;

    Shell(App app, TemplateEngine templates, Directory directory, PluginModules modules) {
        this.app = app;
        this.templates = templates;
        this.directory = directory;
        this.modules = modules;
        this.assets = new Assets(app);
    }

    /** A whole page with the template as its main part. */
    String render(
            HttpServletRequest request,
            Locale locale,
            List<Flash> messages,
            String template,
            Map<String, ?> model) {
        Map<String, Object> full = common(request, locale, model);
        full.put("messages", messages);
        full.put("mainHtml", templates.render(locale, template, full));
        return frame(locale, full);
    }

    /** A page that a plugin wrote. */
    String frame(HttpServletRequest request, Locale locale, PluginPage page) {
        Map<String, Object> full = common(request, locale, Map.of());
        full.put("titleHtml", page.titleHtml());
        full.put("headHtml", page.headHtml());
        full.put("mainHtml", page.bodyHtml());
        full.put("messages", List.of());
        full.put("adminSection", page.admin() ? RequestPath.raw(request) : "");
        full.put("contexts", List.of(page.admin() ? "atl.admin" : "atl.general"));
        return frame(locale, full);
    }

    private Map<String, Object> common(
            HttpServletRequest request, Locale locale, Map<String, ?> model) {
        Map<String, Object> full = new HashMap<>(model);
        Identity identity = Identity.of(request);
        User user = identity.user().orElse(null);
        full.put("app", app.name());
        full.put("base", app.path());
        full.put("otherBase", app.other().path());
        full.put("assets", assets);
        full.put("lang", locale.toLanguageTag());
        full.put("dir", direction(locale));
        full.put("user", user);
        full.put("atlToken", identity.session().map(Session::xsrfToken).orElse(""));
        full.put("printable", isPrintable(request));
        full.put("administrator", user != null && isAdministrator(user));
        full.putIfAbsent("adminSection", "");
        return full;
    }

    private static String direction(Locale locale) {
        return ComponentOrientation.getOrientation(locale).isLeftToRight() ? "ltr" : "rtl";
    }

    private String frame(Locale locale, Map<String, Object> model) {
        addResources(model);
        if (!model.get("adminSection").equals("")) {
            model.put("adminItems", adminItems(model));
        }
        return templates.render(locale, "web/shell", model);
    }

    /** What plugins add to the administration menu. */
    private List<WebItemModule> adminItems(Map<String, Object> context) {
        return modules.all(WebItemModule.class).stream()
                .filter(item -> item.section().startsWith("system.admin"))
                .filter(item -> item.shown().test(context))
                .toList();
    }

    /** Looks at the address alone: the body may be what an error page is about. */
    private static boolean isPrintable(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && ("&" + query + "&").contains("&decorator=printable&");
    }

    private boolean isAdministrator(User user) {
        return directory.isMember(user.name(), app.administrators());
    }

    private void addResources(Map<String, Object> model) {
        String area = app == App.JIRA ? "tracker" : "wiki";
        Set<String> styles = new LinkedHashSet<>(List.of("aui/aui-prototyping.css"));
        styles.addAll(List.of("web/workspace.css", area + "/" + area + ".css"));
        styles.addAll(strings(model.get("styles")));
        Set<String> scripts = new LinkedHashSet<>(List.of(area + "/" + area + ".js"));
        scripts.addAll(strings(model.get("scripts")));
        model.put("styleUrls", styles.stream().filter(Assets::exists).map(assets::url).toList());
        model.put("scriptUrls", scripts.stream().filter(Assets::exists).map(assets::url).toList());
        List<WebResourceModule> wanted = pluginResources(strings(model.get("contexts")));
        model.put("pluginStyles", wanted.stream().flatMap(m -> m.styles().stream()).toList());
        model.put("pluginScripts", wanted.stream().flatMap(m -> m.scripts().stream()).toList());
    }

    private List<WebResourceModule> pluginResources(List<String> contexts) {
        List<String> asked = contexts.isEmpty() ? GENERAL : contexts;
        return modules.all(WebResourceModule.class).stream()
                .filter(module -> module.contexts().stream().anyMatch(asked::contains))
                .toList();
    }

    private static List<String> strings(Object value) {
        return value instanceof Iterable<?> many
                ? StreamSupport.stream(many.spliterator(), false).map(String::valueOf).toList()
                : List.of();
    }
}
