package vn.tgpl.people.conflict;

import java.util.List;
import java.util.UUID;

/** Keeps who stands in which matter, in the transaction of whoever changes it. */
public interface Involvements {

    /** Everybody who stands in the matter from now on, in place of whom stood in it before. */
    void stand(ConcernedMatter matter, List<Involved> people);

    /** The case takes over whom the request named. */
    void carryOver(MatterKey request, ConcernedMatter opened);

    /** What is corrected of a practitioner holds in all matters that he performs or performed, the ended ones too. */
    void follow(UUID practitioner, Identity identity);

    /** The matter has ended; what was stays known. */
    void end(MatterKey matter);
}
