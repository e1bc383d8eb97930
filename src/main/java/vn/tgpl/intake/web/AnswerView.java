package vn.tgpl.intake.web;

import java.util.List;

/**
 * An answer in words.
 *
 * @param verdict message key of the answer
 * @param tone colour of the answer
 * @param missing what is still needed, a sentence per group
 */
record AnswerView(String verdict, String tone, List<Line> lines, List<String> missing) {

    /** One reason with its article, empty when it has none. */
    record Line(String tone, String icon, String text, String article) {}
}
