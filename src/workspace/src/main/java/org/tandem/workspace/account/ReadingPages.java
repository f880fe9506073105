package org.tandem.workspace.account;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tandem.workspace.App;
import org.tandem.workspace.directory.SqlDirectory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.web.Exchange;
import org.tandem.workspace.web.Languages;
import org.tandem.workspace.web.Routes;
import org.tandem.workspace.web.Texts;

/** Everybody's own language and time zone, in both applications. */
public final class ReadingPages {
    /** Places, as people know them; the other ids are offsets and abbreviations. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> PLACE.matcher(id).matches())
                    .sorted()
                    .toList();

    private final String path;
    private final SqlDirectory directory;
    private final Languages languages;
    private final Texts texts;

    /** A language to choose, named in itself. */
    public record Choice(String tag, String name, boolean chosen) {}

    public ReadingPages(App app, SqlDirectory directory, Languages languages, Texts texts) {
        this.path =
                app == App.JIRA
                        ? "/secure/UpdateUserPreferences.jspa"
                        : "/users/viewmysettings.action";
        this.directory = directory;
        this.languages = languages;
        this.texts = texts;
    }

    public void addRoutes(Routes routes) {
        routes.get(path, exchange -> show(exchange, 200, Map.of())).post(path, this::save);
    }

    private void show(Exchange exchange, int status, Map<String, String> errors) {
        User user = exchange.requireUser();
        String language = exchange.param("language").orElse(user.language());
        Map<String, Object> model = new HashMap<>();
        model.put("title", texts.text(exchange.locale(), "web.reading.title"));
        model.put("path", path);
        model.put("errors", errors);
        model.put(
                "languages",
                languages.spoken().stream().map(locale -> choice(locale, language)).toList());
        model.put("zones", ZONES);
        model.put("zone", exchange.param("timeZone").orElse(user.timeZone()));
        model.put("siteZone", ZoneId.systemDefault().getId());
        model.put("saved", exchange.param("saved").isPresent());
        exchange.page(status, "web/reading", model);
    }

    private static Choice choice(Locale locale, String chosen) {
        String tag = locale.toLanguageTag();
        return new Choice(tag, locale.getDisplayName(locale), tag.equals(chosen));
    }

    private void save(Exchange exchange) {
        User user = exchange.requireUser();
        String language = exchange.text("language");
        String zone = exchange.text("timeZone");
        Map<String, String> errors = new HashMap<>();
        if (!language.isEmpty() && !isSpoken(language)) {
            errors.put("language", texts.text(exchange.locale(), "web.reading.language.invalid"));
        }
        if (!zone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(zone)) {
            errors.put("timeZone", texts.text(exchange.locale(), "web.reading.zone.invalid"));
        }
        if (errors.isEmpty()) {
            directory.changeReading(user.name(), language, zone);
            exchange.redirect(path + "?saved=true");
        } else {
            show(exchange, 400, errors);
        }
    }

    private boolean isSpoken(String tag) {
        return languages.spoken().stream().anyMatch(one -> one.toLanguageTag().equals(tag));
    }
}
