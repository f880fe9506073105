package org.tandem.workspace.wiki.storage;

import java.util.Collection;
import java.util.Map;
import org.tandem.workspace.wiki.PageInfo;
import org.tandem.workspace.wiki.Space;

/** Finds what the links of a page lead to, all at once and only what the reader may view. */
public interface LinkTargets {
    Map<PageRef, PageInfo> pages(Collection<PageRef> refs);

    /** By key in lower case. */
    Map<String, Space> spaces(Collection<String> keys);

    /** Full names by user key. */
    Map<String, String> users(Collection<String> keys);
}
