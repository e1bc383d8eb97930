package vn.tgpl.catalog;

import java.util.function.Consumer;

/** The requests still to be decided, answered under two wordings of the law; who receives requests provides them. */
public interface OpenRequests {

    /** Hands them over one by one, the latest first; they are read part by part, however many there are. */
    void compare(LawOfDay before, LawOfDay after, Consumer<AnswerChange> visitor);
}
