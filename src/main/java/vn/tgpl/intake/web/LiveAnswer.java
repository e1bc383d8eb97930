package vn.tgpl.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tgpl.intake.AnswerView;
import vn.tgpl.people.conflict.FoundLines;

/**
 * What the panel beside the form says while it is being filled.
 *
 * @param answer null until a group is chosen
 * @param mistyped days that cannot be so or cannot be read, in words
 * @param gaps message keys of what is still needed before an answer can be given
 * @param found who is known already, and whose interests collide
 * @param done which sections are filled in
 */
record LiveAnswer(
        @Nullable AnswerView answer,
        List<String> mistyped,
        List<String> gaps,
        FoundLines found,
        Map<String, Boolean> done) {}
