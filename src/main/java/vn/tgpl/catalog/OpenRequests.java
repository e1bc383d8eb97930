package vn.tgpl.catalog;

import java.util.List;

/** The requests still to be decided, answered under two wordings of the law; who receives requests provides them. */
public interface OpenRequests {

    List<AnswerChange> compare(LawOfDay before, LawOfDay after);
}
