package org.tandem.partnerships.readiness;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tandem.partnerships.host.InputErrors;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.PartnershipNumber;
import org.tandem.partnerships.partnership.Partnerships;

/**
 * The sheets that can be printed (R236): the blank form, the sheet of the reader's own team, and
 * the page of both teams together. Each says what its page on the screen says, to the same people.
 */
@ConfluenceComponent
class PrintedSheets {
    private static final String JOINT = "joint";

    private final PrintedTool tool;
    private final JointPage joint;
    private final Partnerships partnerships;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    PrintedSheets(
            PrintedTool tool,
            JointPage joint,
            Partnerships partnerships,
            Templates templates,
            Texts texts,
            Site site) {
        this.tool = tool;
        this.joint = joint;
        this.partnerships = partnerships;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    /**
     * A sheet as an HTML document.
     *
     * @param partnership its number; null for the blank form
     * @param sheet {@code joint}; null for the reader's own team
     * @throws RefusedException (not logged in), (not found), (forbidden), or (invalid)
     */
    String html(String partnership, String sheet) {
        if (partnership == null) {
            return render("print", "", Map.of("tool", tool.blank()));
        }
        int number = PartnershipNumber.parse(partnership);
        String query = "?partnership=" + number;
        if (sheet == null) {
            return render("print", query, Map.of("tool", tool.team(number)));
        }
        if (!sheet.equals(JOINT)) {
            throw unknown();
        }
        Partnership both = partnerships.view(number);
        Map<String, Object> model =
                Map.of(
                        "joint",
                        joint.view(both, false),
                        "heading",
                        texts.text("tandem.print.both", both.partnerName()));
        return render("print-joint", query + "&sheet=" + JOINT, model);
    }

    private String render(String template, String query, Map<String, Object> sheet) {
        Map<String, Object> model = new HashMap<>(sheet);
        model.put("pdf", site.contextPath() + PdfServlet.PATH + query);
        return templates.render("templates/readiness/" + template + ".vm", model);
    }

    private static RefusedException unknown() {
        InputErrors errors = new InputErrors();
        errors.reject("sheet", "tandem.print.error.sheet", JOINT);
        return RefusedException.invalid(errors.all());
    }
}
