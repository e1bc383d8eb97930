package vn.tgpl.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the panel beside the form says while it is being filled.
 *
 * @param answer null until a group is chosen
 * @param gaps message keys of what is still needed before an answer can be given
 * @param done which sections are filled in
 */
record LiveAnswer(@Nullable AnswerView answer, List<String> gaps, Map<String, Boolean> done) {}
