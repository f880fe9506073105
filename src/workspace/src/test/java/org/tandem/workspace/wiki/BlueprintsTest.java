package org.tandem.workspace.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.confluence.api.model.messages.SimpleMessage;
import com.atlassian.confluence.api.model.validation.SimpleFieldValidationError;
import com.atlassian.confluence.api.model.validation.SimpleValidationResult;
import com.atlassian.confluence.api.service.exceptions.BadRequestException;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.AbstractBlueprintContextProvider;
import com.atlassian.confluence.plugins.createcontent.api.contextproviders.BlueprintContext;
import com.atlassian.confluence.plugins.createcontent.api.events.BlueprintPageCreateEvent;
import com.atlassian.plugin.web.ContextProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tandem.workspace.modules.BlueprintModule;
import org.tandem.workspace.modules.ContentTemplateModule;
import org.tandem.workspace.modules.ModuleKey;
import org.tandem.workspace.modules.SpaceBlueprintModule;
import org.tandem.workspace.modules.WebItemModule;
import org.tandem.workspace.store.Database;
import org.tandem.workspace.store.DatabaseAddress;
import org.tandem.workspace.store.SqlDatabase;
import org.tandem.workspace.web.WebError;

class BlueprintsTest {
    private static final String VISIT = "p:visit";

    @TempDir Path data;
    private Database database;
    private WikiFixture wiki;

    @BeforeEach
    void open() {
        database = SqlDatabase.open(DatabaseAddress.h2(data));
        wiki = new WikiFixture(database);
        wiki.plugins
                .with(template("visit-text", Optional.of(new VisitContext())))
                .with(template("plain-text", Optional.empty()))
                .with(
                        new BlueprintModule(
                                key("visit"),
                                "visit.name",
                                "visits",
                                List.of(key("visit-text")),
                                false,
                                "All visits",
                                List.of()))
                .with(item("visit-item", "system.create.dialog/content", "visit"))
                .with(
                        new SpaceBlueprintModule(
                                key("office"),
                                "office.name",
                                new SpaceBlueprintModule.TemplateNode(
                                        key("plain-text"),
                                        List.of(
                                                new SpaceBlueprintModule.TemplateNode(
                                                        key("plain-text"), List.of()))),
                                List.of()));
        wiki.as("ana", () -> wiki.core.spaces().create("DEV", "Development", ""));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static ModuleKey key(String module) {
        return new ModuleKey("p", module);
    }

    private static ContentTemplateModule template(
            String module, Optional<ContextProvider> provider) {
        return new ContentTemplateModule(
                key(module),
                module + ".name",
                "<p><at:var at:name=\"school\"/> <at:var at:name=\"seen\" at:rawxhtml=\"true\"/></p>",
                provider);
    }

    private static WebItemModule item(String module, String section, String blueprint) {
        return new WebItemModule(
                key(module),
                section,
                1,
                "label",
                null,
                "",
                null,
                Map.of("blueprintKey", blueprint),
                context -> true);
    }

    /** Wants a school and makes a title of it. */
    private static final class VisitContext extends AbstractBlueprintContextProvider {
        @Override
        protected BlueprintContext updateBlueprintContext(BlueprintContext context) {
            if (context.get("school") == null) {
                throw new BadRequestException(
                        "",
                        SimpleValidationResult.builder()
                                .addError(
                                        new SimpleFieldValidationError(
                                                "school",
                                                SimpleMessage.withTranslation("Name a school.")))
                                .build());
            }
            context.setTitle("Visit to " + context.get("school"));
            context.put(
                    "seen",
                    "<em>"
                            + context.getSpaceKey()
                            + context.getBlueprintModuleCompleteKey()
                            + "</em>");
            return context;
        }
    }

    private PageContent create(Map<String, ?> fields) {
        return wiki.as(
                "ana",
                () ->
                        wiki.core
                                .blueprints()
                                .createPage(
                                        new Blueprints.PageRequest(
                                                VISIT, "DEV", 0, "", fields, Locale.US)));
    }

    @Test
    void aPageIsMadeFromTheTemplateBelowTheIndexPageAndLabelled() {
        PageContent page = create(Map.of("school", "Lincoln <High>"));
        assertThat(page.title()).isEqualTo("Visit to Lincoln <High>");
        assertThat(page.body()).isEqualTo("<p>Lincoln &lt;High&gt; <em>DEVp:visit</em></p>");
        wiki.doAs(
                "ana",
                () -> {
                    assertThat(wiki.core.labels().of(page.id())).containsExactly("visits");
                    PageContent index = wiki.core.pages().get(page.info().parentId());
                    assertThat(index.title()).isEqualTo("All visits");
                    assertThat(wiki.core.renderer().view(index))
                            .contains(">Visit to Lincoln &lt;High&gt;</a>");
                });
        assertThat(wiki.events.names()).endsWith("BlueprintPageCreateEvent");
        PageContent second = create(Map.of("school", "East"));
        assertThat(second.info().parentId()).isEqualTo(page.info().parentId());
    }

    @Test
    void whatTheContextProviderRefusesIsSaidAtTheField() {
        WebError error = catchThrowableOfType(WebError.class, () -> create(Map.of()));
        assertThat(error.status()).isEqualTo(400);
        assertThat(error.fields()).isEqualTo(Map.of("school", "Name a school."));
    }

    @Test
    void aFailingListenerOfThePluginLeavesNoPageBehind() {
        wiki.events.listener(
                event -> {
                    if (event instanceof BlueprintPageCreateEvent) {
                        throw new IllegalStateException("no record");
                    }
                });
        assertThatThrownBy(() -> create(Map.of("school", "East"))).hasMessage("no record");
        wiki.doAs(
                "ana",
                () -> {
                    assertThat(wiki.core.pages().find("DEV", "Visit to East")).isEmpty();
                    assertThat(wiki.core.pages().find("DEV", "All visits")).isEmpty();
                });
    }

    @Test
    void theDialogOffersBlueprintsOnlyToPeopleWhoMayCreatePages() {
        assertThat(wiki.as("ana", () -> wiki.core.blueprints().forPages("DEV", Locale.US)))
                .extracting(Blueprints.Choice::blueprintKey)
                .containsExactly(VISIT);
        assertThat(wiki.as(null, () -> wiki.core.blueprints().forPages("DEV", Locale.US)))
                .isEmpty();
    }

    @Test
    void aSpaceIsMadeWithItsTreeOfPagesOrNotAtAll() {
        Blueprints.SpaceRequest request =
                new Blueprints.SpaceRequest(
                        "p:office", "PO", "Office", "", Map.of("school", "All"), Locale.US);
        wiki.doAs(
                "ana",
                () -> {
                    Space space = wiki.core.blueprints().createSpace(request);
                    PageContent home = wiki.core.pages().get(space.homePageId());
                    assertThat(home.title()).isEqualTo("Office");
                    assertThat(home.body()).contains("All");
                    assertThat(wiki.core.pages().children(home.id(), 0, 9).items())
                            .extracting(PageInfo::title)
                            .containsExactly("plain-text.name");
                    assertThatThrownBy(() -> wiki.core.blueprints().createSpace(request))
                            .isInstanceOf(WebError.class);
                });
        assertThat(wiki.events.names()).contains("SpaceBlueprintCreateEvent");
    }
}
