package org.tandem.partnerships.partnership;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.MacroCall;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.RefusedException;
import org.tandem.partnerships.host.Transactions;
import org.tandem.partnerships.policy.Policies;

/**
 * The way to partnerships for all features. Who may view a partnership's page, or belongs to the
 * partnership office (R151), may view the record; who may edit that page, takes part in the
 * partnership, or belongs to the office may change it. A partnership that one may not view does not
 * exist for one.
 */
@ConfluenceComponent
public class Partnerships {
    /** Group of the partnership office. */
    public static final String OFFICE = Groups.OFFICE;

    /** How many pages of a kind a profile lists; the space's index pages list them all. */
    private static final int LATEST = 5;

    private final PartnershipStore store;
    private final History history;
    private final Pages pages;
    private final People people;
    private final Transactions transactions;
    private final RecordChanges changes;
    private final Policies policies;

    @Inject
    Partnerships(
            PartnershipStore store,
            History history,
            Pages pages,
            People people,
            Transactions transactions,
            RecordChanges changes,
            Policies policies) {
        this.store = store;
        this.history = history;
        this.pages = pages;
        this.people = people;
        this.transactions = transactions;
        this.changes = changes;
        this.policies = policies;
    }

    /**
     * A partnership the current person may view. For one that does not exist the same is asked
     * about another, so that not even the work of a refusal tells it from one that is hidden.
     *
     * @throws RefusedException (not found) when there is none, or none for this person
     */
    public Partnership view(int id) {
        Optional<Partnership> nearest = store.nearest(id);
        boolean page = nearest.filter(one -> pages.canView(one.pageId())).isPresent();
        Optional<Partnership> found = nearest.filter(one -> one.id() == id);
        boolean visible = page && found.isPresent() || isOffice();
        return found.filter(one -> visible)
                .orElseThrow(() -> RefusedException.notFound("tandem.error.no-partnership"));
    }

    /** The office manages also those whose page somebody hid from it (R151). */
    private boolean mayView(Partnership found) {
        return pages.canView(found.pageId()) || isOffice();
    }

    private boolean isOffice() {
        return people.current().filter(this::isOffice).isPresent();
    }

    private boolean isOffice(Person person) {
        return people.isMember(person.key(), OFFICE);
    }

    /**
     * A partnership the current person may change.
     *
     * @throws RefusedException (not logged in), (not found), or (forbidden) for viewers
     */
    public Partnership edit(int id) {
        Person person = people.required();
        Partnership found = view(id);
        if (!mayEdit(found, person)) {
            throw RefusedException.forbidden("tandem.error.may-not-edit");
        }
        return found;
    }

    /** Whether the current person, who may view it, may also change it. */
    public boolean mayEdit(Partnership partnership) {
        return people.current().filter(person -> mayEdit(partnership, person)).isPresent();
    }

    private boolean mayEdit(Partnership partnership, Person person) {
        return RecordRule.EDIT.isOpenTo(partnership, person.key(), isOffice(person))
                || pages.canEdit(partnership.pageId());
    }

    /**
     * The partnership a macro is about: the one its {@code partnership} parameter names, else the
     * one whose page or document it stands on.
     *
     * @throws RefusedException (not found) when there is none for the current person
     */
    public Partnership of(MacroCall call) {
        String named = call.parameter("partnership").orElse("");
        String key = "partnership " + (named.isEmpty() ? "of " + call.page() : named);
        return call.once(key, () -> find(named, call));
    }

    private Partnership find(String named, MacroCall call) {
        if (!named.isEmpty()) {
            return view(PartnershipNumber.parse(named));
        }
        return call.page()
                .flatMap(page -> ofPage(page.id()))
                .orElseThrow(() -> RefusedException.notFound("tandem.error.page-not-linked"));
    }

    /** The partnership whose page or document this is, if the current person may view it. */
    public Optional<Partnership> ofPage(long pageId) {
        return store.idOfPage(pageId).flatMap(store::find).filter(this::mayView);
    }

    /**
     * For background work, which acts for nobody: no permission is checked. Never hand the result
     * to a reader.
     */
    public Optional<Partnership> unchecked(int id) {
        return store.find(id);
    }

    /** As {@link #unchecked(int)} for many at once: those that exist, by id. */
    public Map<Integer, Partnership> unchecked(Collection<Integer> ids) {
        return store.find(ids);
    }

    /**
     * Those of the next {@code limit} partnerships after an id that may be viewed, by id.
     *
     * @param filter lets through what is listed
     */
    public PartnershipList list(PartnershipFilter filter, int afterId, int limit) {
        List<Partnership> rows = store.list(filter, afterId, limit);
        Optional<Integer> next =
                rows.size() < limit ? Optional.empty() : Optional.of(rows.get(limit - 1).id());
        return new PartnershipList(isOffice() ? rows : withVisiblePage(rows), next);
    }

    /**
     * Those of the newest {@code limit} partnerships with an outcome of the strategic plan (R234)
     * that may be viewed and are not over, newest first.
     */
    public List<Partnership> aligned(int limit) {
        List<Partnership> rows = store.aligned(limit);
        return isOffice() ? rows : withVisiblePage(rows);
    }

    private List<Partnership> withVisiblePage(List<Partnership> rows) {
        Map<Long, PageRef> visible = pages.visible(rows.stream().map(Partnership::pageId).toList());
        return rows.stream().filter(row -> visible.containsKey(row.pageId())).toList();
    }

    /**
     * How many partnerships there are per type of organization (R14), by the type's id; empty for
     * those of which nobody said it. They are counted whether one may view them or not, so that
     * there is no answer for others than the office.
     */
    public Optional<Map<String, Integer>> countByOrganizationType(PartnershipFilter filter) {
        return people.current()
                .filter(person -> people.isMember(person.key(), OFFICE))
                .map(office -> store.countByOrganizationType(filter));
    }

    /** The pages of one kind that the current person may view, oldest first. */
    public List<Document> documents(int id, DocumentKind kind) {
        return visible(store.documents(id).stream().filter(one -> one.kind() == kind).toList());
    }

    /**
     * The newest page of a kind that is not in the trash. For rules, which judge alike whoever
     * asks: no permission is checked.
     */
    public Optional<PageRef> newest(int id, DocumentKind kind) {
        List<PageOfKind> found = store.documents(id);
        return IntStream.range(0, found.size())
                .mapToObj(i -> found.get(found.size() - 1 - i))
                .filter(one -> one.kind() == kind)
                .flatMap(one -> pages.find(one.id()).stream())
                .findFirst();
    }

    /** Of every kind the newest pages that the current person may view, oldest first. */
    public List<Document> latestDocuments(Partnership partnership, MacroCall call) {
        String key = "latest documents of " + partnership.id();
        return call.once(key, () -> latestDocuments(partnership.id()));
    }

    private List<Document> latestDocuments(int id) {
        List<PageOfKind> all = store.documents(id);
        return visible(
                Arrays.stream(DocumentKind.values())
                        .map(kind -> all.stream().filter(one -> one.kind() == kind).toList())
                        .flatMap(these -> these.stream().skip(Math.max(0, these.size() - LATEST)))
                        .toList());
    }

    private List<Document> visible(List<PageOfKind> found) {
        Map<Long, PageRef> visible = pages.visible(found.stream().map(PageOfKind::id).toList());
        return found.stream()
                .filter(one -> visible.containsKey(one.id()))
                .map(one -> new Document(one.kind(), visible.get(one.id())))
                .toList();
    }

    /** Creates the record whose page this is, governed by the active pack; answers its id. */
    public int create(PartnershipDraft about, PageRef page) {
        return transactions.inTransaction(
                () -> {
                    int id = store.create(about, policies.current().ref(), page.id());
                    history.add(id, Change.of("partnership", "", about.title()));
                    return id;
                });
    }

    /**
     * Replaces what a partnership is about, for its owners and the office. Teams rate without
     * seeing each other, so nobody is moved from one to the other.
     *
     * @param version the version the change is based on
     * @throws RefusedException (forbidden) for others, (stale) when someone saved since, (invalid)
     *     for a change of sides, for owners who may not be ones, or for another type of agreement
     *     than was proposed, which only the office chooses
     */
    public Partnership update(int id, PartnershipDraft about, int version) {
        manage(id);
        boolean office = people.isMember(people.required().key(), OFFICE);
        changes.change(
                id,
                version,
                saved -> {
                    AgreementChange.refuse(saved, about, office);
                    changes.rewrite(saved, about, "");
                    return null;
                });
        return store.find(id).orElseThrow();
    }

    /**
     * A partnership whose record the current person may change: an owner's or the office's right.
     *
     * @throws RefusedException (not logged in), (not found), or (forbidden)
     */
    public Partnership manage(int id) {
        Person person = people.required();
        Partnership found = view(id);
        if (!mayManage(found, person)) {
            throw RefusedException.forbidden("tandem.error.may-not-manage");
        }
        return found;
    }

    /** Whether the current person, who may view it, may change the record. */
    public boolean mayManage(Partnership partnership) {
        return people.current().filter(person -> mayManage(partnership, person)).isPresent();
    }

    private boolean mayManage(Partnership partnership, Person person) {
        return RecordRule.MANAGE.isOpenTo(partnership, person.key(), isOffice(person));
    }

    /** Makes a page a document of the partnership. */
    public void attach(int id, DocumentKind kind, PageRef page) {
        transactions.run(
                () -> {
                    store.attach(id, kind, page.id());
                    history.add(id, Change.of("document." + kind, "", page.title()));
                });
    }
}
