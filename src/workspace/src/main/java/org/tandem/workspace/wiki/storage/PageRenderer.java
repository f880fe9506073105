package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.tandem.workspace.modules.PluginModules;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.Pages;
import org.tandem.workspace.wiki.Renderer;
import org.tandem.workspace.wiki.Search;
import org.tandem.workspace.wiki.Words;

/** {@link Renderer}: opens the storage text, writes it, and says in place what cannot be shown. */
public final class PageRenderer implements Renderer {
    private static final String DISPLAY = ConversionContextOutputType.DISPLAY.value();
    private static final String PREVIEW = ConversionContextOutputType.PREVIEW.value();

    private final ViewWriter writer;
    private final LinkTargets targets;
    private final Contexts contexts;
    private final Words words;

    public PageRenderer(
            PluginModules plugins,
            Pages pages,
            Search search,
            LinkTargets targets,
            Contexts contexts,
            Words words) {
        Map<String, BuiltInMacro> builtIn = new HashMap<>(TextMacros.all());
        builtIn.putAll(new PageMacros(pages, search).all());
        this.writer = new ViewWriter(new MacroRunner(plugins, builtIn));
        this.targets = targets;
        this.contexts = contexts;
        this.words = words;
    }

    @Override
    public String view(PageContent page) {
        return show(page, page.body(), DISPLAY, false);
    }

    @Override
    public String print(PageContent page) {
        return show(page, page.body(), DISPLAY, true);
    }

    @Override
    public String preview(PageContent page, String storage) {
        return show(page, storage, PREVIEW, false);
    }

    @Override
    public String preview(String spaceKey, String title, String storage) {
        ConversionContext context = contexts.of(Optional.empty(), spaceKey, PREVIEW);
        return render(storage, context, Optional.empty(), title, false);
    }

    private String show(PageContent page, String storage, String outputType, boolean print) {
        ConversionContext context = contexts.of(Optional.of(page), page.spaceKey(), outputType);
        return render(storage, context, Optional.of(page), page.title(), print);
    }

    /** Renders a fragment in the context that a macro was given. */
    public String convert(String storage, ConversionContext context, Optional<PageContent> page) {
        String title = page.map(PageContent::title).orElse("");
        return render(storage, context, page, title, false);
    }

    private String render(
            String storage,
            ConversionContext context,
            Optional<PageContent> page,
            String title,
            boolean print) {
        References references = References.of(storage, context.getSpaceKey(), targets);
        Scope scope = new Scope(context, page, title, references, words, print);
        try {
            XMLStreamReader2 reader = Markup.open(storage);
            StringBuilder out = new StringBuilder(storage.length() * 2);
            writer.content(reader, scope, out);
            return scope.headings().fillIn(out.toString());
        } catch (XMLStreamException malformed) {
            return source(storage, malformed, scope);
        }
    }

    /** A page that cannot be read is shown as text, so that it can still be mended. */
    private static String source(String storage, XMLStreamException malformed, Scope scope) {
        int line = malformed.getLocation() == null ? 1 : Markup.line(malformed.getLocation());
        return MessageBox.error(scope, "wiki.macro.error.malformed", line)
                + "<pre tabindex=\"0\">"
                + Html.escape(storage)
                + "</pre>";
    }

    @Override
    public String diff(PageContent from, PageContent to) {
        return BlockDiff.html(
                PlainText.lines(from.title(), from.body()), PlainText.lines(to.title(), to.body()));
    }

    @Override
    public String plainText(String storage) {
        return PlainText.words(storage);
    }
}
