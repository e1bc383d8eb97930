package vn.tgpl.intake.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.tgpl.intake.domain.Answer;
import vn.tgpl.intake.domain.Verdict;

/** Which sections of the form of a new request are filled in: all that a section needs is there, and nothing in it is wrong. */
final class FormSections {

    private FormSections() {}

    /**
     * @param wrong the fields in which something is wrong, by their paths in the form
     * @return by the names of the sections, in the order of the page
     */
    static Map<String, Boolean> done(RequestForm form, Answer answer, Collection<String> wrong) {
        Map<String, Boolean> done = new LinkedHashMap<>();
        done.put("person", form.getPerson().getFullName() != null);
        done.put("groups", !form.getGroups().isEmpty() || form.isNoneApplies());
        done.put("matter", isDone(form.getMatter()));
        done.put("papers", answer.verdict() == Verdict.ELIGIBLE);
        done.put("source", form.getReception().isComplete());
        wrong.forEach(field -> done.replace(sectionOf(field), false));
        return done;
    }

    static boolean isDone(MatterFields matter) {
        return matter.getFieldCode() != null && matter.getFormOfAid() != null && matter.getSummary() != null;
    }

    private static String sectionOf(String field) {
        // the note about findings stands with the people of the matter
        if (field.equals("reception.checkNote")) {
            return "matter";
        }
        return switch (field.split("[.\\[]", 2)[0]) {
            case "matter", "parties" -> "matter";
            case "groups",
                    "noneApplies",
                    "notNearPoor",
                    "villageNotListed",
                    "areaShownBy",
                    "claimedAs",
                    "principalGroup" -> "groups";
            case "papers", "paperFacts" -> "papers";
            case "reception" -> "source";
            default -> "person";
        };
    }
}
