package org.tandem.workspace.wiki.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.web.Exchange;

/** Names of people as readers know them. */
final class People {
    private static final int OFFERED = 20;

    private final Directory directory;

    People(Directory directory) {
        this.directory = directory;
    }

    String fullName(String login) {
        return fullNames(Set.of(login)).apply(login);
    }

    /** Full names of several people, in one query. */
    Names fullNames(Collection<String> logins) {
        Map<String, User> users = directory.byNames(new TreeSet<>(logins));
        return login -> {
            User user = users.get(login);
            return user == null ? login : user.fullName();
        };
    }

    Names fullNames(Stream<String> logins) {
        return fullNames(logins.distinct().toList());
    }

    /** Answers {@code [{name, fullName}]} for a field in which a person is typed. */
    void lookUp(Exchange exchange) {
        exchange.requireUser();
        List<Map<String, String>> found =
                directory.search(exchange.text("query"), 0, OFFERED).stream()
                        .map(People::offer)
                        .toList();
        exchange.sendJson(200, found);
    }

    private static Map<String, String> offer(User user) {
        Map<String, String> offer = new LinkedHashMap<>();
        offer.put("name", user.name());
        offer.put("fullName", user.fullName());
        return offer;
    }

    /** A login name's full name; the login itself when the person is not known any more. */
    @FunctionalInterface
    interface Names {
        String apply(String login);
    }
}
