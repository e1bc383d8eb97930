package vn.tgpl.home.domain;

import static vn.tgpl.home.domain.Condition.NOTHING;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tgpl.casework.CaseBeneficiaries;
import vn.tgpl.casework.CasePaperNumber;
import vn.tgpl.people.NameWords;
import vn.tgpl.people.PersonCondition;
import vn.tgpl.people.PersonSearch;

/** Turns a question into a condition on each table. */
@Component
class Conditions {

    private final PersonSearch people;

    Conditions(PersonSearch people) {
        this.people = people;
    }

    TableConditions of(Question question) {
        return switch (question.kind()) {
            case NATIONAL_ID, PHONE -> ofPerson(people.read(question.text()), NOTHING);
            case NAME -> ofPerson(people.read(question.text()), referredName(question.text()));
            case CASE_CODE -> new TableConditions(NOTHING, code("c.code", question.text() + "%"), NOTHING, NOTHING);
            case RECEIPT -> ofReceipt(question.text());
            case REFERRAL -> ofReferral(question.text());
            case PAPER_NUMBER -> ofPaper(new CasePaperNumber(question.text()));
            case CODE_PART -> ofCodePart("%" + question.text() + "%");
            case DATE -> ofDay(question);
        };
    }

    private static TableConditions ofPerson(PersonCondition person, Condition onReferrals) {
        return person.isHopeless()
                ? new TableConditions(NOTHING, NOTHING, NOTHING, onReferrals)
                : new TableConditions(
                        known(person, "p.name_folded", "p.id"),
                        new Condition(CaseBeneficiaries.predicate(person), person.parameters()),
                        known(person, "r.beneficiary_name_folded", "r.beneficiary_id"),
                        onReferrals);
    }

    private static Condition known(PersonCondition person, String nameColumn, String personColumn) {
        return new Condition(person.predicate(nameColumn, personColumn), person.parameters());
    }

    /** Whom an agency has sent need not be on record. */
    private static Condition referredName(String typed) {
        NameWords words = NameWords.of(typed);
        return words.isEmpty() ? NOTHING : new Condition(words.predicate("f.name_folded"), words.parameters());
    }

    private static TableConditions ofReceipt(String code) {
        Map<String, Object> receipt = Map.of("receipt", code);
        return new TableConditions(
                NOTHING,
                new Condition(
                        "c.request_id in (select q.id from intake.request q where q.receipt_code = :receipt)", receipt),
                new Condition("r.receipt_code = :receipt", receipt),
                NOTHING);
    }

    private static TableConditions ofReferral(String code) {
        Map<String, Object> referral = Map.of("referral", code);
        return new TableConditions(
                NOTHING,
                new Condition(
                        "c.request_id in (select q.request_id from referrals.referral q where q.code = :referral)",
                        referral),
                NOTHING,
                new Condition("f.code = :referral", referral));
    }

    private static TableConditions ofPaper(CasePaperNumber paper) {
        return new TableConditions(
                NOTHING, new Condition(CasePaperNumber.predicate(), paper.parameters()), NOTHING, NOTHING);
    }

    private static TableConditions ofCodePart(String pattern) {
        return new TableConditions(
                NOTHING, code("c.code", pattern), code("r.receipt_code", pattern), code("f.code", pattern));
    }

    private static TableConditions ofDay(Question question) {
        Map<String, Object> day = Map.of(
                "start", Days.start(question.day()),
                "end", Days.start(question.day().plusDays(1)));
        return new TableConditions(
                new Condition("p.birth_date = :day", Map.of("day", question.day())),
                new Condition("""
                        ((c.accepted_at >= :start and c.accepted_at < :end)
                         or c.id = any (array(select h.case_id from casework.hearing h
                                               where h.starts_at >= :start and h.starts_at < :end)))""", day),
                new Condition("r.received_at >= :start and r.received_at < :end", day),
                NOTHING);
    }

    private static Condition code(String column, String pattern) {
        return new Condition(column + " like :code", Map.of("code", pattern));
    }
}
