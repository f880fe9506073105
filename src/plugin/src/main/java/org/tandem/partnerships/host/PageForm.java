package org.tandem.partnerships.host;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A form behind a line that opens it, as {@code templates/form.vm} prints it. All texts are in the
 * reader's language.
 *
 * @param id unique on the page; ids of its fields begin with it
 * @param title of the line that opens it
 * @param about what happens when it is sent; may be empty
 * @param address where it is sent over REST
 * @param method put or post
 * @param save what the button says
 */
public record PageForm(
        String id,
        String title,
        String about,
        String address,
        String method,
        String save,
        List<Field> fields) {
    /** How a field looks. */
    public enum Type {
        HIDDEN,
        LINE,
        TEXT,
        DATE,
        SELECT,
        CHECKS
    }

    /**
     * A field.
     *
     * @param name as over REST
     * @param longest most characters; 0 where that says nothing
     * @param options of a select, or the boxes to tick; the chosen ones are marked
     */
    public record Field(
            Type type,
            String name,
            String label,
            String description,
            String value,
            boolean required,
            int longest,
            List<Option> options) {
        /** As templates write the type. */
        public String look() {
            return type.name();
        }
    }

    /** One of several values. */
    public record Option(String value, String text, boolean chosen) {}

    /** Puts a form together; labels are found below a stem of text keys. */
    public static final class Builder {
        private final Texts texts;
        private final String stem;
        private final String id;
        private final List<Field> fields = new ArrayList<>();
        private Serializable[] about = {};
        private Serializable[] title = {};

        /**
         * Begins a form.
         *
         * @param stem of the keys, with its dot: below it are {@code title}, {@code about}, {@code
         *     save}, the names of fields and, where a label is not enough, {@code name.hint}
         */
        Builder(Texts texts, String id, String stem) {
            this.texts = texts;
            this.id = id;
            this.stem = stem;
        }

        /** What is filled in where the form says what it is about. */
        public Builder about(Serializable... args) {
            about = args.clone();
            return this;
        }

        /** What is filled in where the form says what it is called. */
        public Builder called(Serializable... args) {
            title = args.clone();
            return this;
        }

        /** A value that is sent along. */
        public Builder with(String name, String value) {
            fields.add(new Field(Type.HIDDEN, name, "", "", value, false, 0, List.of()));
            return this;
        }

        public Builder line(String name, String value, boolean required, int longest) {
            return add(Type.LINE, name, value, required, longest, List.of());
        }

        public Builder text(String name, String value, boolean required, int longest) {
            return add(Type.TEXT, name, value, required, longest, List.of());
        }

        public Builder date(String name, String value, boolean required) {
            return add(Type.DATE, name, value, required, 0, List.of());
        }

        public Builder select(String name, List<Option> options) {
            return add(Type.SELECT, name, "", false, 0, options);
        }

        public Builder checks(String name, List<Option> options) {
            return add(Type.CHECKS, name, "", false, 0, options);
        }

        private Builder add(
                Type type,
                String name,
                String value,
                boolean required,
                int longest,
                List<Option> options) {
            String label = texts.text(stem + name);
            fields.add(new Field(type, name, label, hint(name), value, required, longest, options));
            return this;
        }

        /** Few fields need more words than their label. */
        private String hint(String name) {
            String key = stem + name + ".hint";
            String text = texts.text(key);
            return text.equals(key) ? "" : text;
        }

        /** The form, sent to an address below the application's. */
        public PageForm sentTo(String method, String address) {
            return new PageForm(
                    id,
                    texts.text(stem + "title", title),
                    texts.text(stem + "about", about),
                    address,
                    method,
                    texts.text(stem + "save"),
                    List.copyOf(fields));
        }
    }
}
