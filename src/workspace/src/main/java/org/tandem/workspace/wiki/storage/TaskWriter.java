package org.tandem.workspace.wiki.storage;

import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/** {@code ac:task-list}: tasks with their state as a sign and a spoken word. */
final class TaskWriter {
    private final ViewWriter view;

    TaskWriter(ViewWriter view) {
        this.view = view;
    }

    void write(XMLStreamReader2 reader, Scope scope, StringBuilder out) throws XMLStreamException {
        out.append("<ul class=\"inline-task-list\">");
        Element.children(
                reader,
                child -> {
                    if (Element.is(child, Markup.AC, "task")) {
                        task(child, scope, out);
                    } else {
                        Element.skip(child);
                    }
                });
        out.append("</ul>");
    }

    private void task(XMLStreamReader2 reader, Scope scope, StringBuilder out)
            throws XMLStreamException {
        String[] id = {null};
        boolean[] done = {false};
        StringBuilder body = new StringBuilder();
        Element.children(
                reader,
                child -> {
                    switch (child.getLocalName()) {
                        case "task-id" -> id[0] = Element.text(child).strip();
                        case "task-status" ->
                                done[0] = "complete".equals(Element.text(child).strip());
                        case "task-body" -> view.content(child, scope, body);
                        default -> Element.skip(child);
                    }
                });
        out.append(done[0] ? "<li class=\"checked\"" : "<li");
        Html.attribute(out, "data-inline-task-id", id[0]);
        out.append("><span class=\"task-state\" role=\"img\"");
        String state = done[0] ? "wiki.macro.task.done" : "wiki.macro.task.open";
        Html.attribute(out, "aria-label", scope.words().text(state));
        out.append('>').append(done[0] ? "☑" : "☐").append("</span> ");
        out.append(body).append("</li>");
    }
}
