package vn.tgpl.casework.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.CaseFile;
import vn.tgpl.casework.domain.PeriodOnFile;

/** Somebody whose papers are awaited, with the way to the form of them. */
record Owing(String name, String href, boolean chosen) {

    /** Whoever was asked for where he owes some or nobody does, else whoever owes some. */
    static @Nullable UUID first(CaseFile file, @Nullable UUID asked) {
        List<@Nullable UUID> awaited = awaited(file);
        return awaited.isEmpty() || awaited.contains(asked) ? asked : awaited.get(0);
    }

    static List<Owing> all(CaseFile file, @Nullable UUID chosen) {
        return awaited(file).stream().map(one -> of(file, one, chosen)).toList();
    }

    /** The records of those who joined, null for the principal beneficiary, who comes first. */
    private static List<@Nullable UUID> awaited(CaseFile file) {
        List<@Nullable UUID> awaited = new ArrayList<>();
        file.periods().stream()
                .filter(PeriodOnFile::awaitsPapers)
                .map(PeriodOnFile::subject)
                .forEach(awaited::add);
        awaited.sort(Comparator.nullsFirst(Comparator.naturalOrder()));
        return awaited;
    }

    private static Owing of(CaseFile file, @Nullable UUID person, @Nullable UUID chosen) {
        String path = "/cases/" + file.head().id() + "/papers";
        return new Owing(
                file.owingName(person),
                person == null ? path : path + "?person=" + person,
                Objects.equals(person, chosen));
    }

    @Override
    public String toString() {
        return "Owing[" + href + "]";
    }
}
