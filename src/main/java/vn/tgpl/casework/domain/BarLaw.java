package vn.tgpl.casework.domain;

import java.util.Optional;
import java.util.Set;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;

/** By which law what is declared of somebody keeps him from a case as it stands. */
enum BarLaw {

    /** He may not defend (BLTTHS 2015 Đ72 k4; Luật TGPL 2017 Đ25 k1 điểm c). */
    DEFENCE,

    /** He cannot be impartial (Luật TGPL 2017 Đ25 k2 điểm b), or the law of those proceedings bars who protects. */
    IMPARTIALITY;

    /**
     * A bar from defending alone falls away with the defence. What makes somebody partial in the matter goes with him, also where
     * the matter turns out to be another one than was written down.
     *
     * @param asked by which marks bars matter in the case today
     */
    static Optional<BarLaw> of(CodeView bar, Set<CodeMark> asked) {
        if (asked.contains(CodeMark.BARS_DEFENDER) && bar.is(CodeMark.BARS_DEFENDER)) {
            return Optional.of(DEFENCE);
        }
        // the law of criminal procedure names no bars of who protects: that mark rests on Luật TGPL 2017 Đ25 k2 điểm b,
        // which
        // knows no difference of proceedings
        return bar.is(CodeMark.BARS_CRIMINAL_PROTECTOR) || asked.stream().anyMatch(bar::is)
                ? Optional.of(IMPARTIALITY)
                : Optional.empty();
    }
}
