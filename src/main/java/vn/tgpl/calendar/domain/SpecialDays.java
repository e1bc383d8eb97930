package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SpecialDays extends Repository<SpecialDay, SpecialDayId> {

    Optional<SpecialDay> findById(SpecialDayId id);

    Optional<SpecialDay> findByFactsDay(LocalDate day);

    SpecialDay save(SpecialDay day);

    void delete(SpecialDay day);
}
