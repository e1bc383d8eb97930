package vn.tgpl.people.web;

import org.jspecify.annotations.Nullable;

/** What was typed to find a person. */
class PersonSearchForm {

    private @Nullable String words;

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
