package org.tandem.partnerships.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tandem.partnerships.host.Groups;
import org.tandem.partnerships.host.People;
import org.tandem.partnerships.host.Person;
import org.tandem.partnerships.partnership.Ownership;
import org.tandem.partnerships.partnership.PartnershipDraft;

/**
 * Who moves the actions of a partnership on the board: its action team, to which the board belongs
 * (R156), and its owners; besides them the office, and whoever an action is for.
 */
final class BoardOwners {
    private BoardOwners() {}

    /** Keys of the team's members and the owners, each once. */
    static List<String> keys(PartnershipDraft about) {
        Stream<String> owners =
                Stream.of(Ownership.values()).flatMap(one -> one.of(about).stream());
        return Stream.concat(about.particulars().actionTeam().stream(), owners).distinct().toList();
    }

    /** What the issues of a partnership say about it, by login names; accounts may be gone. */
    static Map<String, JsonNode> rules(PartnershipDraft about, People people) {
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        people.byKeys(keys(about)).values().stream().map(Person::name).sorted().forEach(names::add);
        return Map.of("team", names, "officeGroup", TextNode.valueOf(Groups.OFFICE));
    }
}
