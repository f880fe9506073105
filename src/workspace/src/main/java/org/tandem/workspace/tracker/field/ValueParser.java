package org.tandem.workspace.tracker.field;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tandem.workspace.directory.Directory;
import org.tandem.workspace.directory.User;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.Messages;
import org.tandem.workspace.tracker.ProjectPermission;
import org.tandem.workspace.tracker.project.Constants;
import org.tandem.workspace.tracker.project.ProjectAccess;

/** Makes values of texts, refusing what a field cannot hold. */
public final class ValueParser {
    private static final int LINE = 255;
    private static final int AREA = 32_767;
    private static final int DIGITS = 20;
    private static final int DECIMALS = 10;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Says, for people, why a text is not a value of the field. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private final Directory directory;
    private final ProjectAccess access;
    private final Messages messages;

    public ValueParser(Directory directory, ProjectAccess access, Messages messages) {
        this.directory = directory;
        this.access = access;
        this.messages = messages;
    }

    /**
     * The value that the text stands for; null for an empty text.
     *
     * @param project id of the project of the issue
     */
    public Object parse(Field field, String given, long project, Constants constants)
            throws Refused {
        String text = given == null ? "" : given.strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.indexOf('\0') >= 0) {
            throw refused("control");
        }
        return switch (field.kind()) {
            case TEXT -> line(text);
            case TEXT_AREA -> atMost(text, AREA);
            case SELECT -> option(field, text);
            case DATE -> date(text);
            case USER -> user(field, text, project);
            case NUMBER -> decimal(text);
            case URL -> address(text);
            case LABELS -> labels(text);
            case PRIORITY ->
                    found(constants.priority(text), text, names(constants.priorities().values()));
            case RESOLUTION ->
                    found(
                            constants.resolution(text),
                            text,
                            names(constants.resolutions().values()));
            default -> throw refused("readonly");
        };
    }

    private Refused refused(String name, Object... args) {
        return new Refused(messages.text("value." + name, args));
    }

    private String line(String text) throws Refused {
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw refused("lines");
        }
        return atMost(text, LINE);
    }

    private String atMost(String text, int length) throws Refused {
        if (text.length() > length) {
            throw refused("length", length);
        }
        return text;
    }

    private Field.Option option(Field field, String text) throws Refused {
        return found(
                field.options().stream()
                        .filter(
                                option ->
                                        option.value().equalsIgnoreCase(text)
                                                || Long.toString(option.id()).equals(text))
                        .findFirst(),
                text,
                field.options().stream().map(Field.Option::value).toList());
    }

    private LocalDate date(String text) throws Refused {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below, in words.
        }
        throw refused("date", text);
    }

    private User user(Field field, String text, long project) throws Refused {
        User user = directory.byName(text).orElse(null);
        if (user == null || !user.active()) {
            throw refused("user", text);
        }
        if (SystemFields.ASSIGNEE.equals(field.id())
                && !access.may(user, ProjectPermission.ASSIGNABLE, project)) {
            throw refused("assignee", text);
        }
        return user;
    }

    private BigDecimal decimal(String text) throws Refused {
        try {
            BigDecimal number = new BigDecimal(text).stripTrailingZeros();
            if (number.precision() - number.scale() <= DIGITS && number.scale() <= DECIMALS) {
                return number.scale() < 0 ? number.setScale(0) : number;
            }
        } catch (NumberFormatException e) {
            // Told below, in words.
        }
        throw refused("number", text);
    }

    private String address(String text) throws Refused {
        try {
            URI uri = new URI(atMost(text, LINE));
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException e) {
            // Told below, in words.
        }
        throw refused("url");
    }

    private List<String> labels(String text) throws Refused {
        List<String> labels = Arrays.stream(text.split("\\s+")).distinct().toList();
        for (String label : labels) {
            atMost(label, LINE);
        }
        return labels;
    }

    private <T> T found(Optional<T> value, String text, List<String> valid) throws Refused {
        if (value.isEmpty()) {
            throw refused("choice", text, String.join(", ", valid));
        }
        return value.get();
    }

    private static List<String> names(Collection<?> values) {
        return values.stream().map(ValueText::of).toList();
    }
}
