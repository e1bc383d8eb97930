package vn.tgpl.home.domain;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonSearch;

/** Turns a question into a condition on each table. */
@Component
class Conditions {

    private final PersonSearch people;

    Conditions(PersonSearch people) {
        this.people = people;
    }

    Condition onPeople(Question question) {
        return switch (question.kind()) {
            case NATIONAL_ID, PHONE, NAME -> ofPerson(question, "p.name_folded", "p.id");
            case DATE -> new Condition("p.birth_date = :day", Map.of("day", question.day()));
            case CASE_CODE, RECEIPT, REFERRAL -> Condition.NOTHING;
        };
    }

    Condition onCases(Question question) {
        return switch (question.kind()) {
            case NATIONAL_ID, PHONE, NAME -> ofPerson(question, "c.beneficiary_name_folded", "c.beneficiary_id");
            case CASE_CODE -> new Condition("c.code like :code", Map.of("code", prefix(question.text())));
            case RECEIPT ->
                new Condition(
                        "c.request_id in (select q.id from intake.request q where q.receipt_code = :receipt)",
                        Map.of("receipt", question.text()));
            case DATE ->
                new Condition(
                        "((c.accepted_at >= :start and c.accepted_at < :end) or c.id in (select h.case_id from"
                                + " casework.hearing h where h.starts_at >= :start and h.starts_at < :end))",
                        dayOf(question));
            case REFERRAL ->
                new Condition(
                        "c.request_id in (select f.request_id from referrals.referral f where f.code = :referral)",
                        Map.of("referral", question.text()));
        };
    }

    Condition onRequests(Question question) {
        return switch (question.kind()) {
            case NATIONAL_ID, PHONE, NAME -> ofPerson(question, "r.beneficiary_name_folded", "r.beneficiary_id");
            case RECEIPT -> new Condition("r.receipt_code = :receipt", Map.of("receipt", question.text()));
            case DATE -> new Condition("r.received_at >= :start and r.received_at < :end", dayOf(question));
            case CASE_CODE, REFERRAL -> Condition.NOTHING;
        };
    }

    Condition onReferrals(Question question) {
        return switch (question.kind()) {
            case REFERRAL -> new Condition("f.code = :referral", Map.of("referral", question.text()));
            default -> Condition.NOTHING;
        };
    }

    private Condition ofPerson(Question question, String nameColumn, String personColumn) {
        PersonCondition condition = people.read(question.text());
        return condition.isHopeless()
                ? Condition.NOTHING
                : new Condition(condition.predicate(nameColumn, personColumn), condition.parameters());
    }

    private static Map<String, Object> dayOf(Question question) {
        return Map.of(
                "start", Days.start(question.day()),
                "end", Days.start(question.day().plusDays(1)));
    }

    private static String prefix(String code) {
        return code.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
