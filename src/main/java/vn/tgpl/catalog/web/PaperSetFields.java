package vn.tgpl.catalog.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One set of papers, all of which are needed; empty choices do not count. */
class PaperSetFields {

    private static final int PAPERS = 3;

    private List<@Nullable String> papers = new ArrayList<>(Collections.nCopies(PAPERS, null));

    static PaperSetFields of(List<String> codes) {
        PaperSetFields fields = new PaperSetFields();
        for (int index = 0; index < codes.size(); index++) {
            if (index < PAPERS) {
                fields.papers.set(index, codes.get(index));
            } else {
                fields.papers.add(codes.get(index));
            }
        }
        return fields;
    }

    List<String> chosen() {
        return papers.stream().filter(Objects::nonNull).toList();
    }

    public List<@Nullable String> getPapers() {
        return papers;
    }

    public void setPapers(List<@Nullable String> papers) {
        this.papers = papers;
    }
}
