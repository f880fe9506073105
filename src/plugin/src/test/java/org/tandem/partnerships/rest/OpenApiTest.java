package org.tandem.partnerships.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The description that the API serves is the API. */
class OpenApiTest {
    /**
     * Lists as long as the pack makes them: its phases, its requirements, two reviews per school
     * year; and the concerns that two teams noted when they met.
     */
    private static final Set<String> BOUNDED =
            Set.of(
                    "/partnerships/{id}/agreement-notes",
                    "/partnerships/{id}/requirements",
                    "/partnerships/{id}/reviews",
                    "/reports/phases");

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.tandem.partnerships");
    private final JsonNode description = description();

    @Test
    void everyResourceIsDescribedAndNothingElse() {
        assertThat(described()).isEqualTo(offered());
    }

    @Test
    void everyDescribedObjectHasThePropertiesThatAreSent() {
        JsonNode schemas = description.at("/components/schemas");
        for (JavaClass type : classes) {
            String schema = type.getSimpleName().replaceFirst("Json$", "");
            boolean sent = type.isRecord() && type.getSimpleName().endsWith("Json");
            if (sent && schemas.has(schema)) {
                assertThat(names(schemas.get(schema).get("properties")))
                        .as(schema)
                        .isEqualTo(components(type.reflect()));
            }
        }
        assertThat(schemas.has("Error")).isTrue();
    }

    @Test
    void everyListThatCanGrowIsAnsweredInParts() {
        Set<String> whole = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(
                        path -> {
                            JsonNode get = path.getValue().path("get");
                            if (answersList(get) && !isPaged(get)) {
                                whole.add(path.getKey());
                            }
                        });
        assertThat(whole).isEqualTo(BOUNDED);
    }

    private boolean answersList(JsonNode get) {
        String schema =
                get.at("/responses/200/content/application~1json/schema/$ref")
                        .asText()
                        .replaceFirst("^#", "");
        return !schema.isEmpty() && description.at(schema).at("/properties/results").isObject();
    }

    private static boolean isPaged(JsonNode get) {
        Set<String> parameters = new TreeSet<>(get.path("parameters").findValuesAsText("name"));
        parameters.retainAll(Set.of("after", "before", "skip"));
        return parameters.size() == 1 && get.path("responses").has("400");
    }

    private Set<String> offered() {
        Set<String> offered = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.isAnnotatedWith(Path.class)) {
                for (Method method : type.reflect().getDeclaredMethods()) {
                    verb(method).forEach(verb -> offered.add(verb + " " + path(type, method)));
                }
            }
        }
        return offered;
    }

    private static Set<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static String path(JavaClass type, Method method) {
        String path = "/" + type.reflect().getAnnotation(Path.class).value();
        Path below = method.getAnnotation(Path.class);
        return below == null ? path : path + "/" + below.value();
    }

    private Set<String> described() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(
                        path ->
                                names(path.getValue())
                                        .forEach(
                                                verb ->
                                                        described.add(
                                                                verb.toUpperCase(Locale.ROOT)
                                                                        + " "
                                                                        + path.getKey())));
        return described;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode description() {
        try {
            return new ObjectMapper().readTree(new OpenApiResource().get());
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
