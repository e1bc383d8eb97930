package vn.tgpl.calendar.domain;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.tgpl.calendar.PeriodOfLaw;
import vn.tgpl.calendar.PeriodTable;
import vn.tgpl.calendar.PeriodTerms;

/** Rows of all lines, to be looked up by line and day. */
public final class PeriodBook implements PeriodTable {

    private final Map<PeriodOfLaw, TreeMap<LocalDate, PeriodTerms>> lines = new EnumMap<>(PeriodOfLaw.class);

    /** @param rows at least one of each line */
    public PeriodBook(List<PeriodRow> rows) {
        rows.forEach(row ->
                lines.computeIfAbsent(row.line(), line -> new TreeMap<>()).put(row.from(), row.terms()));
    }

    @Override
    public boolean isSetOn(PeriodOfLaw line, LocalDate day) {
        TreeMap<LocalDate, PeriodTerms> days = lines.get(line);
        return days != null && days.floorEntry(day) != null;
    }

    @Override
    public LocalDate firstDay(PeriodOfLaw line) {
        return Objects.requireNonNull(lines.get(line), line::name).firstKey();
    }

    @Override
    public PeriodTerms of(PeriodOfLaw line, LocalDate day) {
        TreeMap<LocalDate, PeriodTerms> days = Objects.requireNonNull(lines.get(line), line::name);
        Map.Entry<LocalDate, PeriodTerms> holds = days.floorEntry(day);
        return Objects.requireNonNull(holds == null ? days.firstEntry() : holds).getValue();
    }
}
