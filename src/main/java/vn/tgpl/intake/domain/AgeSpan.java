package vn.tgpl.intake.domain;

import java.time.LocalDate;
import java.time.Period;
import vn.tgpl.catalog.GroupCriteria;
import vn.tgpl.shared.BirthDate;

/**
 * The ages a person may have on a day, in whole years: one when the day of birth is known, two when only the year is.
 */
public record AgeSpan(int youngest, int oldest) {

    public static AgeSpan on(LocalDate day, BirthDate birth) {
        int youngest = birth.ageOn(day);
        if (birth.day() != null) {
            return new AgeSpan(youngest, youngest);
        }
        int oldest = Period.between(LocalDate.of(birth.year(), 1, 1), day).getYears();
        return new AgeSpan(youngest, Math.max(youngest, oldest));
    }

    boolean surelyFits(GroupCriteria criteria) {
        return criteria.admits(youngest) && criteria.admits(oldest);
    }

    boolean mayFit(GroupCriteria criteria) {
        return criteria.admits(youngest) || criteria.admits(oldest);
    }

    boolean surelyUnder(int age) {
        return oldest < age;
    }

    boolean mayBeUnder(int age) {
        return youngest < age;
    }

    String display() {
        return youngest == oldest ? Integer.toString(youngest) : youngest + "\u2013" + oldest;
    }
}
