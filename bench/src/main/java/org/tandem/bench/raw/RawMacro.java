package org.tandem.bench.raw;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** Rows as tables on a page. */
public class RawMacro implements Macro {
    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        StringBuilder html = new StringBuilder("<table class=\"aui\"><tbody>");
        for (Map<String, Object> row : RawSql.rows(parameters.get("set"))) {
            html.append("<tr>");
            row.forEach((column, value) -> html.append("<td>").append(escaped(value)));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private static String escaped(Object value) {
        return value == null ? "" : value.toString().replace("&", "&amp;").replace("<", "&lt;");
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
