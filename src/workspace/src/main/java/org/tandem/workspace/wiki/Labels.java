package org.tandem.workspace.wiki;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Global labels of pages: lower case, at most 255 characters, no spaces or {@code
 * ()!#&^?<>@*,;:.[]}; anything else is refused with 400 naming {@code label}.
 */
public interface Labels {
    List<String> of(long pageId);

    /** Of several pages that were already found viewable, in one query. */
    Map<Long, List<String>> of(Collection<Long> pageIds);

    List<String> add(long pageId, Collection<String> labels);

    List<String> remove(long pageId, String label);

    /** Pages with the label, last modified first. */
    Slice<PageInfo> pages(String label, int start, int limit);
}
