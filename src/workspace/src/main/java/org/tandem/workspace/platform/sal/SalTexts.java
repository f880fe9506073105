package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.modules.PluginTexts;
import org.tandem.workspace.web.Languages;
import org.tandem.workspace.web.Texts;

/** Texts and the reader's language, as plugins ask for them. */
public final class SalTexts implements I18nResolver, LocaleResolver {
    private final Texts texts;
    private final PluginTexts pluginTexts;
    private final Languages languages;
    private final Directory directory;

    public SalTexts(
            Texts texts, PluginTexts pluginTexts, Languages languages, Directory directory) {
        this.texts = texts;
        this.pluginTexts = pluginTexts;
        this.languages = languages;
        this.directory = directory;
    }

    @Override
    public String getRawText(String key) {
        return pluginTexts.pattern(languages.current(), key).orElse(key);
    }

    @Override
    public String getText(String key) {
        return texts.text(languages.current(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(languages.current(), key, (Object[]) arguments);
    }

    @Override
    public String getText(Locale wanted, String key) {
        return texts.text(wanted, key);
    }

    @Override
    public String getText(Locale wanted, String key, Serializable... arguments) {
        return texts.text(wanted, key, (Object[]) arguments);
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, languages.current());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale wanted) {
        return pluginTexts.withPrefix(wanted, prefix);
    }

    @Override
    public Locale getLocale() {
        return languages.current();
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return languages.current();
    }

    /** What the person chose; the browser of somebody who is not there is not known. */
    @Override
    public Locale getLocale(UserKey userKey) {
        Optional<User> user =
                userKey == null ? Optional.empty() : directory.byKey(userKey.getStringValue());
        return user.map(languages::of).orElseGet(languages::current);
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.copyOf(languages.spoken());
    }
}
