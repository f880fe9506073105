package org.tandem.partnerships.partnership;

import java.util.List;

/**
 * What can be chosen about a partnership.
 *
 * @param pack that says so, as {@code mmsd-7544/1}
 */
public record ChoicesJson(String pack, List<ChoiceFieldJson> fields) {
    /**
     * A field and its choices.
     *
     * @param name as over REST
     * @param several whether more than one can be chosen
     */
    public record ChoiceFieldJson(String name, boolean several, List<ChoiceJson> choices) {}

    /**
     * One choice.
     *
     * @param text what it means; may be empty
     * @param redirects whether it is no valid value: what it names belongs elsewhere (R13)
     */
    public record ChoiceJson(String id, String title, String text, boolean redirects) {}
}
