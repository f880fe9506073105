package org.tandem.workspace.wiki.host;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;
import org.tandem.workspace.wiki.PageContent;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.PageStatus;

/** A page as plugins see it; what is around it is fetched when it is asked for. */
final class StoredPage extends Page {
    private final transient Entities entities;
    private final transient PageInfo info;
    private boolean bodyKnown;
    private Page parent;
    private boolean parentKnown;

    StoredPage(Entities entities, PageContent page) {
        this(entities, page.info());
        setBodyAsString(page.body());
    }

    /** A page of a list, whose body is fetched when it is asked for. */
    StoredPage(Entities entities, PageInfo info) {
        this.entities = entities;
        this.info = info;
        setId(info.id());
        setTitle(info.title());
        setVersion(info.version());
        setContentStatus(info.status() == PageStatus.CURRENT ? "current" : "deleted");
        setCreationDate(Date.from(info.created()));
        setLastModificationDate(Date.from(info.modified()));
    }

    @Override
    public void setBodyAsString(String body) {
        super.setBodyAsString(body);
        bodyKnown = true;
    }

    @Override
    public void setBodyContent(BodyContent body) {
        super.setBodyContent(body);
        bodyKnown = true;
    }

    @Override
    public BodyContent getBodyContent() {
        if (!bodyKnown) {
            setBodyAsString(entities.content(info.id()).map(PageContent::body).orElse(""));
        }
        return super.getBodyContent();
    }

    @Override
    public String getBodyAsString() {
        return getBodyContent().getBody();
    }

    @Override
    public String getSpaceKey() {
        return info.spaceKey();
    }

    @Override
    public Space getSpace() {
        if (super.getSpace() == null) {
            entities.space(info.spaceKey()).ifPresent(this::setSpace);
        }
        return super.getSpace();
    }

    @Override
    public ConfluenceUser getCreator() {
        return super.getCreator() == null
                ? entities.person(info.creator()).orElse(null)
                : super.getCreator();
    }

    @Override
    public ConfluenceUser getLastModifier() {
        return super.getLastModifier() == null
                ? entities.person(info.modifier()).orElse(null)
                : super.getLastModifier();
    }

    @Override
    public Page getParent() {
        if (!parentKnown) {
            setParentPage(entities.page(info.parentId()).orElse(null));
        }
        return parent;
    }

    @Override
    public void setParentPage(Page newParent) {
        parent = newParent;
        parentKnown = true;
    }

    @Override
    public List<Page> getAncestors() {
        return entities.ancestors(info.id());
    }

    @Override
    public List<Page> getChildren() {
        return entities.children(info.id());
    }

    @Override
    public List<Label> getLabels() {
        return entities.labels(info.id());
    }
}
