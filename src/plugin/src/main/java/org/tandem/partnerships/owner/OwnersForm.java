package org.tandem.partnerships.owner;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tandem.partnerships.host.Account;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.host.Site;
import org.tandem.partnerships.host.Texts;
import org.tandem.partnerships.owner.OwnersView.Choice;
import org.tandem.partnerships.owner.OwnersView.Field;
import org.tandem.partnerships.owner.OwnersView.Form;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.Partnership;
import org.tandem.partnerships.policy.OwnerLevel;

/** The forms with which owners are changed. */
@ConfluenceComponent
class OwnersForm {
    private final Texts texts;
    private final Site site;

    @Inject
    OwnersForm(Texts texts, Site site) {
        this.texts = texts;
        this.site = site;
    }

    Form of(Partnership partnership, List<LevelOwners> levels) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("all", texts.text("tandem.owner.hand-over.all")));
        levels.stream()
                .map(LevelOwners::level)
                .forEach(level -> choices.add(new Choice(level.id(), level.title())));
        return new Form(
                site.contextPath()
                        + "/rest/tandem/1.0/partnerships/"
                        + partnership.id()
                        + "/owners",
                partnership.version(),
                levels.stream().map(this::field).toList(),
                people(levels),
                choices);
    }

    private Field field(LevelOwners one) {
        OwnerLevel level = one.level();
        return new Field(
                Ownership.ofId(level.id()).orElseThrow().field(),
                level.title(),
                texts.text(
                        level.max() == 1 ? "tandem.owner.field.one" : "tandem.owner.field.several",
                        level.eligibleGroup()),
                one.owners().stream()
                        .map(owner -> owner.person().name())
                        .collect(Collectors.joining(", ")));
    }

    private List<Choice> people(List<LevelOwners> levels) {
        return levels.stream()
                .flatMap(one -> one.owners().stream())
                .distinct()
                .map(this::choice)
                .toList();
    }

    private Choice choice(Account owner) {
        Person person = owner.person();
        return new Choice(
                person.name(),
                owner.active()
                        ? person.fullName()
                        : texts.text("tandem.owner.inactive", person.fullName()));
    }
}
