package org.tandem.partnerships.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.tandem.partnerships.host.Texts;

@Named
class SalTexts implements Texts {
    private final I18nResolver resolver;
    private final LocaleResolver locales;

    @Inject
    SalTexts(I18nResolver resolver, LocaleResolver locales) {
        this.resolver = resolver;
        this.locales = locales;
    }

    @Override
    public String text(String key, Serializable... args) {
        return resolver.getText(key, args);
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }

    @Override
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale())
                .format(date);
    }
}
