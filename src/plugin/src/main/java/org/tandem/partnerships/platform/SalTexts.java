package org.tandem.partnerships.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.Locale;
import org.tandem.partnerships.host.Texts;

@Named
class SalTexts implements Texts {
    private final I18nResolver resolver;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;

    @Inject
    SalTexts(I18nResolver resolver, LocaleResolver locales, TimeZoneManager zones) {
        this.resolver = resolver;
        this.locales = locales;
        this.zones = zones;
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

    @Override
    public String day(Instant moment) {
        return date(here(moment).toLocalDate());
    }

    @Override
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .format(here(moment));
    }

    private ZonedDateTime here(Instant moment) {
        return moment.atZone(zones.getUserTimeZone().toZoneId());
    }

    @Override
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    @Override
    public Comparator<String> alphabet() {
        return Collator.getInstance(locale())::compare;
    }
}
