package org.tandem.partnerships.agreement;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.agreement.NotesView.NoteView;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageMacro;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Templates;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.partnership.Partnerships;
import org.tandem.partnerships.readiness.MoaNote;
import org.tandem.partnerships.readiness.MoaNote.Mark;
import org.tandem.partnerships.readiness.MoaNotes;

/**
 * {@code agreement-notes}: what the two teams noted for the agreement when they met, for those who
 * write it. Others see nothing of it, nor that there is something.
 */
@ConfluenceComponent
class NotesMacro implements PageMacro {
    static final String NAME = "agreement-notes";

    private final Partnerships partnerships;
    private final MoaNotes notes;
    private final People people;
    private final Templates templates;
    private final Texts texts;
    private final Site site;

    @Inject
    NotesMacro(
            Partnerships partnerships,
            MoaNotes notes,
            People people,
            Templates templates,
            Texts texts,
            Site site) {
        this.partnerships = partnerships;
        this.notes = notes;
        this.people = people;
        this.templates = templates;
        this.texts = texts;
        this.site = site;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String render(MacroCall call) {
        Partnership partnership = partnerships.of(call);
        List<MoaNote> found = notes.mayRead(partnership) ? notes.of(partnership) : List.of();
        if (found.isEmpty()) {
            return "";
        }
        List<NoteView> views = views(found);
        NotesView view =
                new NotesView(
                        site.contextPath()
                                + "/rest/tandem/1.0/partnerships/"
                                + partnership.id()
                                + "/agreement-notes",
                        call.interactive(),
                        views.stream().filter(note -> note.taken().isEmpty()).toList(),
                        views.stream().filter(note -> !note.taken().isEmpty()).toList());
        return templates.render("templates/agreement/notes.vm", Map.of("notes", view));
    }

    /** Names are looked up once for all of them. */
    private List<NoteView> views(List<MoaNote> found) {
        Map<String, Person> known =
                people.byKeys(
                        found.stream()
                                .flatMap(note -> Stream.of(note.noted(), note.taken()))
                                .flatMap(Optional::stream)
                                .map(Mark::by)
                                .distinct()
                                .toList());
        return found.stream().map(note -> view(note, known)).toList();
    }

    private NoteView view(MoaNote note, Map<String, Person> known) {
        return new NoteView(
                note.ref(),
                Integer.toString(note.version()),
                note.note(),
                note.concern(),
                mark("tandem.agreement.note.noted", note.noted(), known),
                mark("tandem.agreement.note.taken", note.taken(), known),
                note.how());
    }

    private String mark(String key, Optional<Mark> mark, Map<String, Person> known) {
        return mark.map(
                        one -> {
                            Person person = known.get(one.by());
                            return texts.text(
                                    key,
                                    person == null ? one.by() : person.fullName(),
                                    texts.day(one.at()));
                        })
                .orElse("");
    }
}
