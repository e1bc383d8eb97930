package vn.tgpl.people.form;

import vn.tgpl.people.PersonFacts;
import vn.tgpl.people.PersonMatch;

/** Somebody on record who may be the person that is typed, masked. */
public record MatchLine(String id, String fullName, String birth, String nationalId, String reasonKey, int score) {

    static MatchLine of(PersonMatch match) {
        PersonFacts facts = match.person().facts();
        return new MatchLine(
                match.person().id().toString(),
                facts.fullName(),
                facts.birth() == null ? "" : facts.birth().display(),
                facts.nationalId() == null ? "" : facts.nationalId().masked(),
                "people.match." + match.reason(),
                match.score());
    }

    @Override
    public String toString() {
        return "MatchLine[" + id + "]";
    }
}
