package org.tandem.workspace.platform.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserKey;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tandem.workspace.modules.PluginTexts;
import org.tandem.workspace.web.Texts;

/** Texts and the reader's language, as plugins ask for them. */
public final class SalTexts implements I18nResolver, LocaleResolver {
    private final Texts texts;
    private final PluginTexts pluginTexts;
    private final Supplier<Locale> locale;

    public SalTexts(Texts texts, PluginTexts pluginTexts, Supplier<Locale> locale) {
        this.texts = texts;
        this.pluginTexts = pluginTexts;
        this.locale = locale;
    }

    @Override
    public String getRawText(String key) {
        return pluginTexts.pattern(locale.get(), key).orElse(key);
    }

    @Override
    public String getText(String key) {
        return texts.text(locale.get(), key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return texts.text(locale.get(), key, (Object[]) arguments);
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
        return getAllTranslationsForPrefix(prefix, locale.get());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale wanted) {
        return pluginTexts.withPrefix(wanted, prefix);
    }

    @Override
    public Locale getLocale() {
        return locale.get();
    }

    @Override
    public Locale getLocale(HttpServletRequest request) {
        return locale.get();
    }

    /** People have no language of their own in the workspace; their browser has. */
    @Override
    public Locale getLocale(UserKey userKey) {
        return Locale.US;
    }

    @Override
    public Set<Locale> getSupportedLocales() {
        return Set.of(Locale.US);
    }
}
