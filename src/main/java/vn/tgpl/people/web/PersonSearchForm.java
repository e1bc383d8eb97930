package vn.tgpl.people.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.tgpl.platform.web.SearchWords;

/** What was typed to find a person. */
class PersonSearchForm {

    @Size(max = SearchWords.LONGEST, message = "{platform.words.tooLong}")
    private @Nullable String words;

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }
}
