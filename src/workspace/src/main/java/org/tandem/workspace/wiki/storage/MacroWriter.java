package org.tandem.workspace.wiki.storage;

import com.atlassian.confluence.macro.Macro;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** {@code ac:structured-macro}: reads parameters and body, then runs the macro. */
final class MacroWriter {
    private final ViewWriter view;
    private final MacroRunner macros;

    MacroWriter(ViewWriter view, MacroRunner macros) {
        this.view = view;
        this.macros = macros;
    }

    void write(XMLStreamReader2 reader, Scope scope, StringBuilder out) throws XMLStreamException {
        String name = Element.attribute(reader, Markup.AC, "name", "");
        MacroRunner.Runnable macro = macros.find(name);
        Map<String, String> parameters = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        boolean shallow = scope.enterMacro();
        Element.children(
                reader,
                child -> {
                    if (Element.is(child, Markup.AC, "parameter")
                            || Element.is(child, Markup.AC, "default-parameter")) {
                        MacroParameters.read(child, parameters);
                    } else if (shallow && child.getLocalName().endsWith("-body")) {
                        body(macro.body(), child, scope, body);
                    } else {
                        Element.skip(child);
                    }
                });
        out.append(
                shallow
                        ? macro.run(new MacroCall(name, parameters, body.toString()), scope)
                        : MessageBox.error(scope, "wiki.macro.error.deep", name));
        scope.leaveMacro();
    }

    private void body(
            Macro.BodyType wanted, XMLStreamReader2 reader, Scope scope, StringBuilder body)
            throws XMLStreamException {
        switch (wanted) {
            case RICH_TEXT -> rich(reader, scope, body);
            case PLAIN_TEXT -> body.append(Element.text(reader));
            default -> Element.skip(reader);
        }
    }

    private void rich(XMLStreamReader2 reader, Scope scope, StringBuilder body)
            throws XMLStreamException {
        if ("rich-text-body".equals(reader.getLocalName())) {
            view.content(reader, scope, body);
        } else {
            Html.escape(Element.text(reader), body);
        }
    }
}
