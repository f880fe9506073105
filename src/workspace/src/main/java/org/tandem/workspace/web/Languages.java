package org.tandem.workspace.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.Set;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.login.Identity;

/** The languages the workspace speaks, and the choice among them for a reader. */
public final class Languages {
    private static final Set<String> COUNTRIES =
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final List<Locale> spoken;
    private final Locale site;
    private final List<Locale> matched;

    /**
     * The languages of a site.
     *
     * @param spoken those that texts exist in, each with the country whose dates and numbers go
     *     with it unless a reader says otherwise
     * @param site the one of readers who ask for none of them
     */
    public Languages(List<Locale> spoken, Locale site) {
        this.spoken = List.copyOf(spoken);
        this.site = site;
        this.matched =
                spoken.stream()
                        .map(locale -> isReal(locale) ? new Locale(locale.getLanguage()) : locale)
                        .toList();
    }

    /** Those to choose from. */
    public List<Locale> spoken() {
        return spoken;
    }

    /** The language of the current request; the site's outside one. */
    public Locale current() {
        return CurrentLocale.find().orElse(site);
    }

    /** What somebody chose; the site's when they chose nothing that is spoken. */
    public Locale of(User user) {
        return named(user.language()).orElse(site);
    }

    /**
     * The reader's own choice, else the first of the browser's languages that is spoken (the lookup
     * of RFC 4647) in the browser's country, else the site's.
     */
    Locale of(HttpServletRequest request) {
        return Identity.of(request)
                .user()
                .flatMap(user -> named(user.language()))
                .or(() -> accepted(request.getHeader("Accept-Language")))
                .orElse(site);
    }

    private Optional<Locale> named(String tag) {
        return spoken.stream().filter(locale -> locale.toLanguageTag().equals(tag)).findFirst();
    }

    private Optional<Locale> accepted(String header) {
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(this::look)
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private Optional<Locale> look(LanguageRange range) {
        return Optional.ofNullable(Locale.lookup(List.of(range), matched))
                .map(found -> found.getCountry().isEmpty() ? inCountry(found, range) : found);
    }

    /** Whoever reads Spanish in Spain expects Spanish dates; made-up countries are left out. */
    private Locale inCountry(Locale language, LanguageRange range) {
        String country = Locale.forLanguageTag(range.getRange()).getCountry();
        return COUNTRIES.contains(country)
                ? new Locale(language.getLanguage(), country)
                : spoken.get(matched.indexOf(language));
    }

    /** Whether people live where it is spoken; pseudo-locales are only asked for by name. */
    private static boolean isReal(Locale locale) {
        return COUNTRIES.contains(locale.getCountry());
    }
}
