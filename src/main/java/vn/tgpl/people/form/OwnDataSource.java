package vn.tgpl.people.form;

import java.util.Collection;
import vn.tgpl.people.PersonId;
import vn.tgpl.shared.Actor;

/**
 * What a module holds about a person, told on the paper he may ask for (Luật BVDLCN 91/2025/QH15, NĐ 356/2025/NĐ-CP): his own,
 * and nothing of anybody else.
 */
public interface OwnDataSource {

    /**
     * What lies within the reader's scope.
     *
     * @param records of one person, all of them known to be visible to the reader
     */
    OwnDataPart of(Collection<PersonId> records, Actor reader);
}
