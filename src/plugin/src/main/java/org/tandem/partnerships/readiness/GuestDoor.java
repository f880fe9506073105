package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.RefusalTexts;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;

/**
 * The door before the page of a personal link: its holder chooses a code at the first opening, and
 * enters it from then on.
 */
@ConfluenceComponent
class GuestDoor {
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;

    private final Codes codes;
    private final Links links;
    private final GuestSheet sheets;
    private final RefusalTexts refusals;
    private final XsrfTokenAccessor tokens;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    GuestDoor(
            Codes codes,
            Links links,
            GuestSheet sheets,
            RefusalTexts refusals,
            XsrfTokenAccessor tokens,
            Templates templates,
            Texts texts,
            Site site) {
        this.codes = codes;
        this.links = links;
        this.sheets = sheets;
        this.refusals = refusals;
        this.tokens = tokens;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    boolean isOpen(Visit visit) {
        return codes.isOpen(visit.link(), visit.secret(), visit.proof());
    }

    /** Shows the door in place of the page. */
    void show(Visit visit) throws IOException {
        write(visit, visit.link(), "", Map.of());
    }

    /** Does what the door's form asks for: choose a code, enter it, or close the page. */
    void answer(Visit visit, GuestForm form) throws IOException {
        switch (form.id()) {
            case "choose" -> choose(visit, form);
            case "enter" -> enter(visit, form);
            default -> {
                visit.keep("", isSecure(visit));
                visit.seeOther("");
            }
        }
    }

    private void choose(Visit visit, GuestForm form) throws IOException {
        try {
            CodeHash code =
                    codes.choose(
                            visit.link(), visit.secret(), form.field("code"), form.field("again"));
            enterWith(visit, code);
        } catch (RefusedException refusal) {
            visit.response().setStatus(refusal.code().status());
            PersonalLink now = links.open(visit.secret()).orElse(visit.link());
            String message = refusal.fields().isEmpty() ? refusals.message(refusal) : "";
            write(visit, now, message, refusals.fields(refusal));
        }
    }

    private void enter(Visit visit, GuestForm form) throws IOException {
        if (!visit.link().code().isChosen()) {
            show(visit);
            return;
        }
        switch (codes.enter(visit.link(), form.field("code"))) {
            case RIGHT -> enterWith(visit, visit.link().code().hash());
            case WRONG -> refuse(visit, FORBIDDEN, "wrong");
            default -> refuse(visit, TOO_MANY, "wait");
        }
    }

    private void enterWith(Visit visit, CodeHash code) {
        visit.keep(code.proof(visit.secret()), isSecure(visit));
        visit.seeOther("");
    }

    /** A proxy may be what speaks TLS. */
    private boolean isSecure(Visit visit) {
        return visit.request().isSecure() || site.baseUrl().startsWith("https:");
    }

    private void refuse(Visit visit, int status, String what) throws IOException {
        visit.response().setStatus(status);
        String said = texts.text("tandem.guest.code.error." + what);
        write(visit, visit.link(), "", Map.of("code", said));
    }

    private void write(Visit visit, PersonalLink link, String message, Map<String, String> errors)
            throws IOException {
        String token = tokens.getXsrfToken(visit.request(), visit.response(), true);
        boolean chosen = link.code().isChosen();
        CodeView view =
                new CodeView(
                        visit.address(),
                        token == null ? "" : token,
                        chosen ? "" : link.memberName(),
                        chosen ? "" : sheets.partnership(link).partnerName(),
                        chosen ? texts.day(link.code().chosen()) : "",
                        message,
                        errors);
        String template = "templates/readiness/code-" + (chosen ? "enter" : "choose") + ".vm";
        visit.response().getWriter().write(templates.render(template, Map.of("code", view)));
    }

    /**
     * Somebody before the page of a personal link that works.
     *
     * @param address of the page on this server, from its root on
     */
    record Visit(
            HttpServletRequest request,
            HttpServletResponse response,
            PersonalLink link,
            LinkSecret secret,
            String address) {
        private static final String COOKIE = "tandem-open";

        /** What the browser kept when the member's code was entered at this address. */
        Optional<String> proof() {
            Cookie[] cookies = request.getCookies();
            return Stream.ofNullable(cookies)
                    .flatMap(Arrays::stream)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(Cookie::getValue)
                    .findFirst();
        }

        /**
         * Gives the browser what shows that the code was entered, for this page only and until the
         * browser ends. Not the strictest kind of cookie, which would ask for the code whenever the
         * link is followed from a letter.
         *
         * @param proof empty to take it back
         * @param tlsOnly whether it is to be sent by TLS only
         */
        void keep(String proof, boolean tlsOnly) {
            String ends = proof.isEmpty() ? "; Max-Age=0" : "";
            String secure = tlsOnly ? "; Secure" : "";
            response.addHeader(
                    "Set-Cookie",
                    COOKIE
                            + "="
                            + proof
                            + "; Path="
                            + address
                            + ends
                            + secure
                            + "; HttpOnly; SameSite=Lax");
        }

        void seeOther(String rest) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address + rest);
        }
    }
}
