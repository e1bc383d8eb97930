package vn.tgpl.offices.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.offices.OfficeKind;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.NotFound;
import vn.tgpl.shared.OfficeId;

/** Adds and edits offices. */
@Service
@Transactional
public class OfficeService {

    private final OfficeRepository offices;
    private final OfficeRules rules;

    OfficeService(OfficeRepository offices, OfficeRules rules) {
        this.offices = offices;
        this.rules = rules;
    }

    public OfficeId add(AddOffice command, Actor by) {
        if (command.kind() == OfficeKind.BUREAU) {
            throw new BureauIsOne();
        }
        OfficeId id = OfficeId.next();
        OfficeFacts facts = rules.checked(id, command.kind(), command.facts());
        offices.save(Office.add(id, command.kind(), facts, by));
        return id;
    }

    public void edit(EditOffice command, Actor by) {
        Office office = offices.findById(command.office()).orElseThrow(NotFound::new);
        if (office.version() == null || !office.version().equals(command.version())) {
            throw new OfficeChangedMeanwhile();
        }
        office.edit(rules.checked(office.id(), office.kind(), command.facts()), by);
        offices.save(office);
    }

    /** What is written down of an office, with its state for a form. */
    @Transactional(readOnly = true)
    public StoredOffice get(OfficeId id) {
        return offices.findById(id)
                .map(office -> new StoredOffice(office.id(), office.kind(), office.facts(), office.version()))
                .orElseThrow(NotFound::new);
    }
}
