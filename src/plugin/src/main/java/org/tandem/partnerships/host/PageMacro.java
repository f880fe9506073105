package org.tandem.partnerships.host;

/** A macro of Tandem, free of the host's types; {@code confluence} puts it on pages. */
public interface PageMacro {
    /** Name in storage format and in the descriptor: {@code readiness-rating}. */
    String name();

    /**
     * The macro's HTML.
     *
     * @throws RefusedException shown as a plain message in the macro's place
     */
    String render(MacroCall call);
}
