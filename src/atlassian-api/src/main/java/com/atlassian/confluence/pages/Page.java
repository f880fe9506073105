package com.atlassian.confluence.pages;

import com.atlassian.confluence.renderer.PageContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A page in the page tree of a space. Declared from the public Javadoc of Confluence 10
 * (docs.atlassian.com), package com.atlassian.confluence.pages.
 */
public class Page extends AbstractPage {
    public static final String CONTENT_TYPE = "page";

    private Page parent;
    private List<Page> children = new ArrayList<>();

    @Override
    public String getType() {
        return CONTENT_TYPE;
    }

    @Override
    public String getUrlPath() {
        return "/pages/viewpage.action?pageId=" + getId();
    }

    public Page getParent() {
        return parent;
    }

    public void setParentPage(Page parent) {
        this.parent = parent;
    }

    public List<Page> getChildren() {
        return children;
    }

    public void setChildren(List<Page> children) {
        this.children = new ArrayList<>(children);
    }

    public void addChild(Page child) {
        children.add(child);
        child.setParentPage(this);
    }

    /** The pages above this one, the topmost first. */
    public List<Page> getAncestors() {
        List<Page> ancestors = new ArrayList<>();
        for (Page above = parent; above != null; above = above.getParent()) {
            ancestors.add(0, above);
        }
        return ancestors;
    }

    public PageContext toPageContext() {
        return new PageContext(this);
    }
}
