package org.tandem.workspace.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VelocityTemplatesTest {
    private final TemplateEngine templates =
            new VelocityTemplates(new BundleTexts(), () -> ZoneOffset.UTC);

    record Row(String name, String bodyHtml) {
        String shouted() {
            return name.toUpperCase(Locale.ROOT);
        }
    }

    @Test
    void referencesAreEscapedUnlessTheirNameSaysTheyAreHtml() {
        Map<String, Object> model =
                Map.of(
                        "row",
                        new Row("<a> & 'b'", "<em>x</em>"),
                        "partHtml",
                        "<hr>",
                        "texts",
                        Map.of("Html", "<i>"));
        assertThat(templates.render(Locale.US, "test/escaping", model).lines())
                .containsExactly(
                        "&lt;a&gt; &amp; &#39;b&#39;",
                        "&lt;A&gt; &amp; &#39;B&#39;",
                        "<em>x</em> <em>x</em>",
                        "<hr>",
                        "&lt;i&gt;",
                        "[]");
    }

    @Test
    void textsTakeApostrophesLiterallyAndFallBackToTheKey() {
        Texts texts = new BundleTexts();
        assertThat(texts.text(Locale.GERMANY, "web.users.created", "o'hara"))
                .isEqualTo("The user o'hara exists now.");
        assertThat(texts.text(Locale.US, "no.such.key")).isEqualTo("no.such.key");
        assertThat(texts.knows("web.login")).isTrue();
    }

    @Test
    void datesFollowTheReadersLocale() {
        LocalDate day = LocalDate.of(2027, 3, 31);
        assertThat(new Dates(Locale.US, ZoneOffset.UTC).date(day)).isEqualTo("Mar 31, 2027");
        assertThat(new Dates(Locale.UK, ZoneOffset.UTC).date(day)).isEqualTo("31 Mar 2027");
        assertThat(new Dates(Locale.US, ZoneOffset.UTC).iso(0L)).isEqualTo("1970-01-01");
        assertThat(new Dates(Locale.US, ZoneOffset.UTC).date(null)).isEmpty();
    }
}
