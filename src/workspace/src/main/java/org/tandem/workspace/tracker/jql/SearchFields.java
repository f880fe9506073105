package org.tandem.workspace.tracker.jql;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tandem.workspace.tracker.Field;
import org.tandem.workspace.tracker.Sql;
import org.tandem.workspace.tracker.StatusCategory;
import org.tandem.workspace.tracker.field.SystemFields;
import org.tandem.workspace.tracker.jql.Clause.Operand;

/** The fields a query may name, by lower-case name. */
final class SearchFields {
    private static final Set<Operator> SETS =
            set(operator -> operator.forSets() || operator.forEmptiness());
    private static final Set<Operator> ORDERED = set(operator -> !operator.forText());
    private static final Set<Operator> TEXTS =
            set(operator -> operator.forText() || operator.forEmptiness());
    private static final Set<Operator> WORDS = set(operator -> !operator.forOrder());
    private static final int NUMBER_DIGITS = 20;

    private final SearchContext context;
    private final Map<String, Searchable> fields = new HashMap<>();

    SearchFields(SearchContext context) {
        this.context = context;
        constants();
        people();
        moments();
        texts();
        identity();
        context.fields().values().stream().filter(Field::custom).forEach(this::custom);
    }

    Optional<Searchable> find(Clause.Term term) {
        if (term.property() != null) {
            return Optional.of(
                    new Searchable(
                            new Column.Property(term.property(), term.path()),
                            WORDS,
                            values(text -> Optional.of(Sql.match(text)))));
        }
        return Optional.ofNullable(fields.get(term.field().toLowerCase(Locale.ROOT)));
    }

    private static Set<Operator> set(Predicate<Operator> wanted) {
        return Arrays.stream(Operator.values()).filter(wanted).collect(toUnmodifiableSet());
    }

    private void add(Searchable field, String... names) {
        for (String name : names) {
            fields.put(name.toLowerCase(Locale.ROOT), field);
        }
    }

    private static Searchable.Resolver values(Function<String, Optional<?>> lookup) {
        return operand ->
                operand instanceof Operand.Value value
                        ? lookup.apply(value.text()).map(List::of)
                        : Optional.empty();
    }

    private static Searchable own(String column, Searchable.Resolver resolver) {
        return new Searchable(new Column.Own(column), SETS, resolver);
    }

    private void constants() {
        add(own("i.project_id", values(context::project)), "project");
        add(
                own(
                        "i.issue_type_id",
                        operand ->
                                operand instanceof Operand.Call call
                                        ? context.typeFunction(call)
                                        : values(context::type).values(operand)),
                "issuetype",
                "type");
        add(own("i.status_id", values(context::status)), "status");
        add(own("i.status_id", this::category), "statusCategory");
        add(own("i.priority_id", values(context::priority)), "priority");
        add(
                new Searchable(
                        new Column.Own("i.resolution_id"),
                        SETS,
                        values(context::resolution),
                        operand ->
                                operand instanceof Operand.Empty
                                        || operand instanceof Operand.Value value
                                                && value.text().equalsIgnoreCase("unresolved")),
                "resolution");
        // Issues have neither here, so that no value exists and every issue is empty.
        Searchable.Resolver none =
                operand ->
                        operand instanceof Operand.Call call
                                        && call.name().equalsIgnoreCase("unreleasedVersions")
                                ? Optional.of(List.of())
                                : Optional.empty();
        add(
                new Searchable(new Column.Values("-", "match_key"), SETS, none),
                "component",
                "fixVersion",
                "affectedVersion");
    }

    private Optional<List<?>> category(Operand operand) {
        if (!(operand instanceof Operand.Value value)) {
            return Optional.empty();
        }
        return Arrays.stream(StatusCategory.values())
                .filter(
                        category ->
                                category.label().equalsIgnoreCase(value.text())
                                        || category.key().equalsIgnoreCase(value.text())
                                        || Integer.toString(category.id()).equals(value.text()))
                .findFirst()
                .map(context::statusesIn);
    }

    private void people() {
        for (String name : List.of("assignee", "reporter", "creator")) {
            add(own("i." + name, context::users), name);
        }
    }

    private void moments() {
        add(
                new Searchable(new Column.Own("i.due_date"), ORDERED, moment(Moments::day)),
                "duedate",
                "due");
        Searchable.Resolver millis = moment(at -> at.toInstant().toEpochMilli());
        add(new Searchable(new Column.Own("i.created"), ORDERED, millis), "created", "createdDate");
        add(new Searchable(new Column.Own("i.updated"), ORDERED, millis), "updated", "updatedDate");
        add(
                new Searchable(new Column.Own("i.resolved"), ORDERED, millis),
                "resolved",
                "resolutiondate");
    }

    private Searchable.Resolver moment(Function<ZonedDateTime, ?> stored) {
        return operand -> context.moment(operand).map(stored).map(List::of);
    }

    private void texts() {
        add(new Searchable(new Column.Own("i.summary"), TEXTS, words()), "summary");
        add(new Searchable(new Column.Own("i.description"), TEXTS, words()), "description");
        add(new Searchable(new Everywhere(), set(Operator::forText), words()), "text");
        add(labels(SystemFields.LABELS), "labels");
    }

    private static Searchable.Resolver words() {
        return values(Optional::of);
    }

    private static Searchable labels(String field) {
        return new Searchable(
                new Column.Values(field, "match_key"),
                SETS,
                values(text -> Optional.of(Sql.match(text))));
    }

    private void identity() {
        add(own("i.id", values(context::issue)), "key", "issuekey", "issue", "id");
        add(own("i.parent_id", values(context::issue)), "parent");
    }

    private void custom(Field field) {
        Column match = new Column.Values(field.id(), "match_key");
        Searchable searchable =
                switch (field.kind()) {
                    case TEXT, TEXT_AREA, URL ->
                            new Searchable(
                                    match, WORDS, values(text -> Optional.of(Sql.match(text))));
                    case SELECT -> new Searchable(match, SETS, values(text -> option(field, text)));
                    case USER -> new Searchable(match, SETS, context::users);
                    case DATE -> new Searchable(match, ORDERED, moment(Moments::day));
                    case NUMBER ->
                            new Searchable(
                                    new Column.Values(field.id(), "number_value"),
                                    ORDERED,
                                    values(SearchFields::number));
                    case LABELS -> labels(field.id());
                    default -> null;
                };
        if (searchable != null) {
            add(searchable, "cf[" + field.customId() + "]", field.id());
            fields.putIfAbsent(field.name().toLowerCase(Locale.ROOT), searchable);
        }
    }

    private static Optional<String> option(Field field, String text) {
        return field.options().stream()
                .filter(
                        option ->
                                option.value().equalsIgnoreCase(text)
                                        || Long.toString(option.id()).equals(text))
                .map(option -> Long.toString(option.id()))
                .findFirst();
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            BigDecimal number = new BigDecimal(text.strip());
            boolean small =
                    number.precision() - (long) number.scale() <= NUMBER_DIGITS
                            && number.scale() <= NUMBER_DIGITS;
            return small ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
