package org.tandem.partnerships.policy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Texts;

/** What the pages of policy packs print. */
@ConfluenceComponent
public class PackPages {
    private static final int PAGE = 50;
    private static final int EVENTS = 10;
    private static final int CHANGES = 100;

    private final PackOffice office;
    private final People people;
    private final Texts texts;

    @Inject
    public PackPages(PackOffice office, People people, Texts texts) {
        this.office = office;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The list, with a form to check and upload a pack.
     *
     * @param edited the pack whose text stands in the form
     */
    PacksView list(int afterRow, Optional<PackRef> edited) {
        PackRef active = office.active();
        List<StoredPack> packs = office.list(afterRow, PAGE);
        List<Activation> events = office.activations(EVENTS);
        Stream<String> keys =
                Stream.concat(
                        packs.stream().flatMap(pack -> pack.uploadedBy().stream()),
                        events.stream().map(Activation::by));
        Map<String, Person> known = people.byKeys(keys.filter(Objects::nonNull).toList());
        return new PacksView(
                packs.stream().map(pack -> row(pack, active, known)).toList(),
                packs.size() < PAGE ? "" : Integer.toString(packs.get(PAGE - 1).row()),
                edited.map(PackRef::toString).orElse(""),
                edited.map(office::yaml).orElse(""),
                events.stream().map(event -> event(event, known)).toList());
    }

    private PacksView.Row row(StoredPack pack, PackRef active, Map<String, Person> known) {
        return new PacksView.Row(
                pack.ref().toString(),
                pack.title(),
                pack.uploadedBy()
                        .map(key -> name(key, known))
                        .orElseGet(() -> texts.text("tandem.pack.shipped")),
                texts.moment(pack.uploadedAt()),
                pack.ref().equals(active));
    }

    private PacksView.Event event(Activation event, Map<String, Person> known) {
        return new PacksView.Event(
                texts.moment(event.at()),
                name(event.by(), known),
                event.ref().toString(),
                event.replaced());
    }

    private static String name(String key, Map<String, Person> known) {
        return known.containsKey(key) ? known.get(key).fullName() : key;
    }

    /**
     * A part of what a pack changes against the active one.
     *
     * @param skip how many changes to leave out
     */
    ComparedView compared(PackRef ref, int skip) {
        StoredPack pack = office.find(ref);
        PackRef active = office.active();
        ChangePage page = ChangePage.of(office.compare(ref), skip, CHANGES);
        return new ComparedView(
                ref.toString(),
                pack.title(),
                active.toString(),
                ref.equals(active),
                page.changes().stream()
                        .map(
                                change ->
                                        new ComparedView.Row(
                                                change.place(),
                                                texts.text("tandem.pack.change." + kind(change)),
                                                change.before(),
                                                change.after()))
                        .toList(),
                page.next().map(Object::toString).orElse(""));
    }

    private static String kind(PackChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }
}
