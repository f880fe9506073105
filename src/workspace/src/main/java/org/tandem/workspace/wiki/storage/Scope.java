package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.time.Duration;
import java.util.Optional;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Words;

/** One rendering of one page: where it is, what it met so far, and how long it may still take. */
final class Scope {
    /** How long all macros of a page may take together. */
    static final Duration TIME = Duration.ofSeconds(30);

    /** How deep bodies may contain macros, also those that macros render themselves. */
    static final int MAX_MACRO_DEPTH = 20;

    private final ConversionContext context;
    private final Optional<PageContent> page;
    private final String spaceKey;
    private final References references;
    private final Words words;
    private final boolean print;
    private final long deadline = System.nanoTime() + TIME.toNanos();
    private final Headings headings;
    private int macroDepth;

    Scope(
            ConversionContext context,
            Optional<PageContent> page,
            String title,
            References references,
            Words words,
            boolean print) {
        this.context = context;
        this.page = page;
        this.spaceKey = context.getSpaceKey();
        this.references = references;
        this.words = words;
        this.print = print;
        this.headings = new Headings(title);
    }

    ConversionContext context() {
        return context;
    }

    /** The page being shown; empty in previews of pages not yet created. */
    Optional<PageContent> page() {
        return page;
    }

    String spaceKey() {
        return spaceKey;
    }

    References references() {
        return references;
    }

    Words words() {
        return words;
    }

    boolean print() {
        return print;
    }

    Headings headings() {
        return headings;
    }

    boolean outOfTime() {
        return System.nanoTime() - deadline > 0;
    }

    boolean enterMacro() {
        return ++macroDepth <= MAX_MACRO_DEPTH;
    }

    void leaveMacro() {
        macroDepth--;
    }
}
