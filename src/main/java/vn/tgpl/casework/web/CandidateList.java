package vn.tgpl.casework.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who could be chosen for a case, and who could not. */
record CandidateList(List<CandidateLine> fit, List<CandidateLine> unfit) {

    static CandidateList of(List<CandidateLine> all) {
        return new CandidateList(
                all.stream().filter(CandidateLine::fit).toList(),
                all.stream().filter(line -> !line.fit()).toList());
    }

    public boolean isEmpty() {
        return fit.isEmpty() && unfit.isEmpty();
    }

    /** Whether those who cannot be chosen are what there is to see: nobody can, or one of them was. */
    public boolean turnsOnUnfit(@Nullable UUID chosen) {
        return fit.isEmpty() || unfit.stream().anyMatch(line -> line.id().equals(chosen));
    }

    /** Whether to choose somebody needs an agreement or an explanation. */
    boolean cautioned() {
        return fit.stream().anyMatch(line -> line.caution() != null)
                || unfit.stream().anyMatch(line -> line.caution() != null);
    }
}
