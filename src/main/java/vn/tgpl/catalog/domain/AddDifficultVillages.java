package vn.tgpl.catalog.domain;

import java.util.List;
import vn.tgpl.shared.DateRange;

/** Lists villages of a commune as areas of especially difficult conditions, by the document that says so. */
public record AddDifficultVillages(String communeCode, List<String> names, DateRange validity, String source) {

    public AddDifficultVillages {
        names = List.copyOf(names);
    }
}
