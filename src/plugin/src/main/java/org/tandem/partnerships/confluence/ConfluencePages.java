package org.tandem.partnerships.confluence;

import com.atlassian.confluence.content.render.xhtml.DefaultConversionContext;
import com.atlassian.confluence.content.render.xhtml.XhtmlException;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.renderer.PageContext;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.xhtml.api.MacroDefinition;
import com.atlassian.confluence.xhtml.api.XhtmlContent;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tandem.partnerships.host.MacroUse;
import org.tandem.partnerships.host.PageRef;
import org.tandem.partnerships.host.Pages;
import org.tandem.partnerships.host.Site;

@ConfluenceComponent
class ConfluencePages implements Pages {
    private final PageManager manager;
    private final PermissionManager permissions;
    private final XhtmlContent content;
    private final EditRestrictions restrictions;
    private final Site site;

    @Inject
    ConfluencePages(
            PageManager manager,
            PermissionManager permissions,
            XhtmlContent content,
            EditRestrictions restrictions,
            Site site) {
        this.manager = manager;
        this.permissions = permissions;
        this.content = content;
        this.restrictions = restrictions;
        this.site = site;
    }

    @Override
    public Optional<PageRef> find(long id) {
        return page(id).map(this::ref);
    }

    /** One permission call for all of them. */
    @Override
    public Map<Long, PageRef> visible(Collection<Long> ids) {
        List<AbstractPage> candidates =
                ids.stream().map(this::page).flatMap(Optional::stream).toList();
        Map<Long, PageRef> result = new LinkedHashMap<>();
        for (AbstractPage page :
                permissions.getPermittedEntities(
                        AuthenticatedUserThreadLocal.get(), Permission.VIEW, candidates)) {
            result.put(page.getId(), ref(page));
        }
        return result;
    }

    @Override
    public Optional<Instant> changedAt(long id) {
        return page(id).map(page -> page.getLastModificationDate().toInstant());
    }

    @Override
    public boolean canView(long id) {
        return may(Permission.VIEW, id);
    }

    @Override
    public boolean canEdit(long id) {
        return may(Permission.EDIT, id);
    }

    @Override
    public String body(long id) {
        return page(id).map(AbstractPage::getBodyAsString).orElse("");
    }

    @Override
    public Optional<String> body(long id, int version) {
        return page(id).map(page -> manager.getOtherVersion(page, version))
                .map(ContentEntityObject::getBodyAsString);
    }

    @Override
    public List<MacroUse> macros(long id) {
        return page(id).map(page -> macros(page.getBodyAsString(), new PageContext(page)))
                .orElse(List.of());
    }

    @Override
    public List<MacroUse> macros(String storage) {
        return macros(storage, new PageContext());
    }

    @Override
    public void restrictEditing(long id, Collection<String> personKeys, Collection<String> groups) {
        page(id).ifPresent(page -> restrictions.set(page, personKeys, groups));
    }

    @Override
    public String createUrl(String blueprint, String spaceKey, long parentId) {
        return site.contextPath()
                + "/create-dialog/wizard.action?blueprint="
                + encoded("org.tandem.partnerships:" + blueprint)
                + "&spaceKey="
                + encoded(spaceKey)
                + "&parentId="
                + parentId;
    }

    /** What the rest of Tandem sees of a page. */
    PageRef ref(AbstractPage page) {
        return new PageRef(
                page.getId(),
                page.getTitle(),
                page.getSpaceKey(),
                page.getVersion(),
                site.contextPath() + page.getUrlPath());
    }

    private Optional<AbstractPage> page(long id) {
        return Optional.ofNullable(manager.getAbstractPage(id)).filter(page -> !page.isDeleted());
    }

    private boolean may(Permission permission, long id) {
        return page(id).filter(
                        page ->
                                permissions.hasPermission(
                                        AuthenticatedUserThreadLocal.get(), permission, page))
                .isPresent();
    }

    private List<MacroUse> macros(String storage, PageContext where) {
        List<MacroUse> found = new ArrayList<>();
        try {
            content.handleMacroDefinitions(
                    storage, new DefaultConversionContext(where), macro -> found.add(use(macro)));
            return found;
        } catch (XhtmlException malformed) {
            // A page that cannot be read contains no macro that could be used.
            return List.of();
        }
    }

    private static MacroUse use(MacroDefinition macro) {
        String body = macro.getBodyText();
        return new MacroUse(
                macro.getName(), Map.copyOf(macro.getParameters()), body == null ? "" : body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
